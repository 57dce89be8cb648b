import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { CheckQuestion } from './CheckQuestion.tsx'
import { ConditionList } from './ConditionList.tsx'
import { CostDrawing } from './CostDrawing.tsx'
import { DocumentView } from './DocumentView.tsx'
import { ErrorSummary } from './ErrorSummary.tsx'
import { examples } from './gallery/examples.ts'
import { LanguageMenu } from './LanguageMenu.tsx'
import { ListPage } from './ListPage.tsx'
import { MonthsDrawing } from './MonthsDrawing.tsx'
import { PaperDrawing } from './PaperDrawing.tsx'
import { Progress } from './Progress.tsx'
import { QuestionForm } from './QuestionForm.tsx'
import { SummaryList } from './SummaryList.tsx'

const buttons = (html: string) => [...html.matchAll(/<button[^>]*>/g)].map(([button]) => button)

test('a question is sent by POST and judged by the server', () => {
	const html = renderToStaticMarkup(<QuestionForm continueLabel="Verder">veld</QuestionForm>)
	expect(html).toMatch(/<form [^>]*method="post"[^>]*noValidate=""/i)
	expect(buttons(html)).toHaveLength(1)
})

test('Enter goes on; it never says "weet ik niet"', () => {
	const html = renderToStaticMarkup(
		<QuestionForm continueLabel="Verder" unknownLabel="Weet ik niet">
			veld
		</QuestionForm>,
	)
	const [first, second] = buttons(html)
	expect(first).not.toContain('name=')
	expect(second).toContain('name="weetIkNiet" value="ja"')
})

test('Enter on a check changes the answer; it never says "dit klopt"', () => {
	const html = renderToStaticMarkup(
		<CheckQuestion
			check="uurprijsHoog"
			question="Klopt dit?"
			said="€ 40 per uur"
			why="Dat is veel."
			yesLabel="Ja"
			noTitle="Nee"
			continueLabel="Verander"
		>
			veld
		</CheckQuestion>,
	)
	expect(buttons(html)[0]).not.toContain('name=')
	expect(html).toContain('name="kloptToch" value="uurprijsHoog"')
	expect(html.match(/<form/g)).toHaveLength(1)
})

test('a list names each item in its buttons', () => {
	const html = renderToStaticMarkup(
		<ListPage
			question="Uw kinderen"
			items={[{ id: 'k3', name: 'Sami' }]}
			changeLabel="Wijzig"
			removeLabel="Haal weg"
			next="abc234"
			addLabel="Nog een"
			doneLabel="Verder"
		/>,
	)
	expect(html).toMatch(/value="wijzig:k3"[^>]*>Wijzig <span class="rw-unseen">Sami/)
	expect(html).toMatch(/value="verwijder:k3"[^>]*>Haal weg <span class="rw-unseen">Sami/)
	expect(html).toContain('name="actie" value="klaar"')
	expect(html).toContain('name="actie" value="toevoegen"')
})

test('an empty list offers only to add', () => {
	const html = renderToStaticMarkup(
		<ListPage
			question="Kinderen"
			items={[]}
			changeLabel=""
			removeLabel=""
			next="abc234"
			addLabel="Kind"
		/>,
	)
	expect(buttons(html)).toHaveLength(1)
	expect(html).not.toContain('<ul')
})

test('an error summary leads to its fields, and is not there without errors', () => {
	const errors = [{ field: 'datum.dag', message: 'Vul een dag in.' }]
	const html = renderToStaticMarkup(<ErrorSummary title="Kijk hier" errors={errors} />)
	expect(html).toContain('data-error-summary="" tabindex="-1"')
	expect(html).toContain('<a href="#datum.dag">Vul een dag in.</a>')
	expect(renderToStaticMarkup(<ErrorSummary title="Kijk hier" errors={[]} />)).toBe('')
})

test('progress is a text; the bar is only drawn', () => {
	const html = renderToStaticMarkup(
		<Progress part={2} of={4}>
			Deel 2 van 4
		</Progress>,
	)
	expect(html).toContain('Deel 2 van 4')
	expect(html).toContain('aria-hidden="true"')
	expect(html.match(/rw-done/g)).toHaveLength(2)
})

test('a language is called by its own name, in its own script and direction', () => {
	const html = renderToStaticMarkup(
		<LanguageMenu
			label="Taal"
			summary="Taal"
			current="ar"
			languages={[{ code: 'ar', name: 'العربية', href: '/ar/x', dir: 'rtl' }]}
		/>,
	)
	expect(html).toMatch(/<a href="\/ar\/x" lang="ar" hrefLang="ar" dir="rtl" aria-current="true">/i)
})

test('who hears only the link hears what is changed', () => {
	const rows = [{ id: 'a', question: 'Vraag', answer: 'Ja', href: '/a', name: 'werk' }]
	const html = renderToStaticMarkup(<SummaryList rows={rows} changeLabel="Wijzig" />)
	expect(html).toContain('<a href="/a">Wijzig <span class="rw-unseen">werk</span></a>')
})

test('the state of a condition is a word, not only a drawing', () => {
	const words = { ja: 'Ja', nee: 'Nee', onbekend: 'Weten we niet' }
	const conditions = (['ja', 'nee', 'onbekend'] as const).map((met) => ({
		id: met,
		met,
		text: 'x',
	}))
	const html = renderToStaticMarkup(<ConditionList conditions={conditions} words={words} />)
	for (const word of Object.values(words)) expect(html).toContain(`<strong>${word}.</strong>`)
})

test('the state of a month is a word, not only a colour', () => {
	const html = renderToStaticMarkup(
		<MonthsDrawing
			caption="2026"
			months={[
				{ name: 'jul', state: 'teLaat' },
				{ name: 'aug', state: 'kan', now: true },
			]}
			words={{ kan: 'kan nog', teLaat: 'te laat', niet: 'komt nog' }}
			nowWord="nu"
		/>,
	)
	expect(html).toContain('<span class="rw-unseen">te laat</span>')
	expect(html).toContain('aria-current="date"')
	expect(html).not.toContain('komt nog')
})

test('a bar is as long as its shares', () => {
	const parts = [
		{ who: 'toeslag', share: 0.75, label: 'Toeslag', amount: '€ 75' },
		{ who: 'eigen', share: 0.25, label: 'U', amount: '€ 25' },
	] as const
	const html = renderToStaticMarkup(<CostDrawing caption="Kosten" total="€ 100" parts={parts} />)
	expect(html).toContain('x="0" width="75"')
	expect(html).toContain('x="75" width="25"')
})

test.each([
	['contract', 'uurprijs'],
	['loonstrook', 'brutoLoon'],
	['bankpas', 'iban'],
	['factuur', 'totaal'],
	['jaaropgave', 'loon'],
	['brief', 'kenmerk'],
] as const)('a drawn %s marks %s', (kind, line) => {
	const texts = { title: 'Papier', term: 'Regel', caption: 'Hier staat het.' }
	const draw = (at: string) =>
		renderToStaticMarkup(<PaperDrawing kind={kind} line={at} {...texts} />)
	expect(draw(line)).toContain('rw-marker')
	expect(draw('elders')).not.toContain('rw-marker')
})

test('a paper shows what to look up where a value is not known', () => {
	const html = renderToStaticMarkup(
		<DocumentView
			words={{ confirmed: 'U zei: dit klopt.', byHand: 'Schrijf zelf.' }}
			document={{
				id: 'blad',
				title: 'Blad',
				blocks: [
					{
						kind: 'fields',
						fields: [
							{ name: 'lrk', label: 'LRK', value: '', toDo: 'Vraag de opvang.' },
							{ name: 'prijs', label: 'Prijs', value: '€ 15', confirmed: true },
						],
					},
					{ kind: 'bsn', name: 'bsn', label: 'BSN' },
				],
			}}
		/>,
	)
	expect(html).toContain('Vraag de opvang.')
	expect(html).toContain('<bdi lang="nl" translate="no">€ 15</bdi>')
	expect(html).toContain('U zei: dit klopt.')
	expect(html).not.toContain('<input')
})

test.each(examples.map((example) => [example.id, example] as const))(
	'the example %s has one heading, no id twice and no direction of its own',
	(_, { body }) => {
		const html = renderToStaticMarkup(body)
		const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
		expect(html.match(/<h1/g)).toHaveLength(1)
		expect(ids).toEqual([...new Set(ids)])
		expect(html).not.toContain(' style=')
	},
)
