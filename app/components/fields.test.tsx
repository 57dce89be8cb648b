import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ChoiceField } from './ChoiceField.tsx'
import { DateField } from './DateField.tsx'
import { HoursField } from './HoursField.tsx'
import { IbanField } from './IbanField.tsx'
import { LrkField } from './LrkField.tsx'
import { MoneyField } from './MoneyField.tsx'
import { MoneyPerPeriodField } from './MoneyPerPeriodField.tsx'
import { MultiChoiceField } from './MultiChoiceField.tsx'
import { NameField } from './NameField.tsx'
import { TextField } from './TextField.tsx'

const asked = { name: 'vraag', question: 'De vraag?' }
const options = [
	{ value: 'ja', label: 'Ja', note: 'Ook een beetje' },
	{ value: 'nee', label: 'Nee' },
]
const datum = { dag: 'Dag', maand: 'Maand', jaar: 'Jaar' }
const bedrag = { bedrag: 'Bedrag', soort: 'Soort', per: 'Per' }
const naam = { voornamen: 'Voornamen', achternaam: 'Achternaam' }

const single: Array<[string, ReactElement]> = [
	['text', <TextField key="t" {...asked} />],
	['money', <MoneyField key="m" {...asked} unit="per uur" />],
	['hours', <HoursField key="h" {...asked} unit="uur" />],
	['iban', <IbanField key="i" {...asked} />],
	['lrk', <LrkField key="l" {...asked} />],
]

const grouped: Array<[string, ReactElement, Array<string>]> = [
	['choice', <ChoiceField key="c" {...asked} options={options} />, ['vraag']],
	['multi-choice', <MultiChoiceField key="m" {...asked} options={options} />, ['vraag']],
	[
		'date',
		<DateField key="d" {...asked} labels={datum} />,
		['vraag.dag', 'vraag.maand', 'vraag.jaar'],
	],
	['name', <NameField key="n" {...asked} labels={naam} />, ['vraag.voornamen', 'vraag.achternaam']],
	[
		'money per period',
		<MoneyPerPeriodField key="p" {...asked} labels={bedrag} soorten={options} perioden={options} />,
		['vraag.bedrag', 'vraag.soort', 'vraag.per'],
	],
]

test.each(single)('the heading of a %s question is the label of its control', (_, field) => {
	const html = renderToStaticMarkup(field)
	expect(html).toMatch(/<h1><label [^>]*for="vraag"[^>]*>De vraag\?<\/label><\/h1>/)
	expect(html).toContain('id="vraag" name="vraag"')
})

test.each(grouped)(
	'the heading of a %s question is the legend of its controls',
	(_, field, names) => {
		const html = renderToStaticMarkup(field)
		expect(html).toMatch(/<fieldset[^>]*><legend[^>]*><h1>De vraag\?<\/h1><\/legend>/)
		expect(named(html)).toEqual(names)
	},
)

test.each(grouped)(
	'an error summary can lead to every field of a %s question',
	(_, field, names) => {
		const html = renderToStaticMarkup(field)
		for (const name of names) expect(html).toContain(`id="${name}"`)
	},
)

test.each([...single, ...grouped.map(([kind, field]) => [kind, field] as const)])(
	'a %s question lets the server judge',
	(_, field) => {
		const html = renderToStaticMarkup(field)
		expect(html).not.toMatch(/ (required|pattern|maxlength|disabled|placeholder|autofocus)[= >]/)
		expect(html).not.toMatch(/type="(number|date|tel)"/)
	},
)

test('nothing is chosen beforehand', () => {
	expect(renderToStaticMarkup(<ChoiceField {...asked} options={options} />)).not.toContain(
		'checked',
	)
})

test('what was typed stays, also when it is wrong', () => {
	const html = renderToStaticMarkup(
		<DateField
			{...asked}
			labels={datum}
			typed={{ dag: ['31'], maand: ['februari'], jaar: ['<2021>'] }}
		/>,
	)
	expect(html).toContain('value="31"')
	expect(html).toContain('value="februari"')
	expect(html).toContain('value="&lt;2021&gt;"')
})

test('all choices that were made stay', () => {
	const html = renderToStaticMarkup(
		<MultiChoiceField {...asked} options={options} typed={{ '': ['ja', 'nee'] }} />,
	)
	expect(html.match(/checked=""/g)).toHaveLength(2)
})

test('a single control is described by its hint, its error and its unit', () => {
	const html = renderToStaticMarkup(
		<MoneyField {...asked} hint="Kijk." unit="per uur" errors={{ '': 'Vul in.' }} />,
	)
	expect(html).toContain('aria-invalid="true"')
	expect(html).toContain('aria-describedby="vraag-hint vraag-error vraag-unit"')
	expect(missing(html)).toEqual([])
})

test('a group is described by its hint and its error', () => {
	const html = renderToStaticMarkup(
		<ChoiceField {...asked} hint="Kies." options={options} errors={{ '': 'Kies één.' }} />,
	)
	expect(html).toContain(
		'<fieldset class="rw-part rw-invalid" aria-describedby="vraag-hint vraag-error">',
	)
	expect(missing(html)).toEqual([])
})

test('a part has its own error, and only that part is wrong', () => {
	const html = renderToStaticMarkup(
		<DateField {...asked} labels={datum} errors={{ maand: 'Vul een maand in.' }} />,
	)
	expect(html.match(/aria-invalid="true"/g)).toHaveLength(1)
	expect(html).toMatch(/name="vraag.maand"[^>]*aria-describedby="vraag.maand-error"/)
	expect(missing(html)).toEqual([])
})

test('a browser fills in only what it was told to', () => {
	const html = (own: Record<string, string> | null) =>
		renderToStaticMarkup(<NameField {...asked} labels={naam} autoComplete={own} />)
	expect(html(null).match(/autoComplete="off"/gi)).toHaveLength(2)
	expect(html({ voornamen: 'given-name', achternaam: 'family-name' })).toContain('family-name')
})

test('a field below another heading has a label of its own', () => {
	const html = renderToStaticMarkup(<TextField {...asked} heading={false} />)
	expect(html).not.toContain('<h1>')
	expect(html).toContain('<label')
})

/** Names of the controls, each once. */
function named(html: string): Array<string> {
	return [...new Set([...html.matchAll(/ name="([^"]+)"/g)].map(([, name]) => name!))]
}

/** Ids that are pointed to and do not exist. */
function missing(html: string): Array<string> {
	const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!))
	return [...html.matchAll(/aria-describedby="([^"]+)"/g)]
		.flatMap(([, list]) => list!.split(' '))
		.filter((id) => !ids.has(id))
}
