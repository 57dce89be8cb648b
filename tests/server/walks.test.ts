import { PDFDocument } from 'pdf-lib'
import { afterAll, expect, test } from 'vitest'
import { translator } from '../../app/i18n.server.ts'
import { amountText } from '../../flows/engine/amount-text.ts'
import { isConfirmed } from '../../flows/engine/check.ts'
import type { Regeling } from '../../flows/engine/regeling.ts'
import { text } from '../../flows/engine/text.ts'
import { toDosOf } from '../../flows/engine/to-do.ts'
import { toldOf } from '../answers-of.ts'
import { type Browser, openBrowser } from '../browsing.ts'
import { allCases } from '../cases.ts'
import { readPdf } from '../documents-reading.ts'
import { elements, linksOf, mainText, type Page, textOf } from '../reading-pages.ts'
import { asksBack, type Walked, walk } from '../resident.ts'
import { screenLines } from '../screen-lines.ts'
import { type RunningServer, startServer } from '../server.ts'
import { aboveA2 } from '../text-gate.ts'

const servers = new Map<string, Promise<RunningServer>>()

/** One server for each day that is asked on. */
async function serverOn(peildatum: string): Promise<RunningServer> {
	const server = servers.get(peildatum) ?? startServer({ PEILDATUM: peildatum, LOG: 'off' })
	servers.set(peildatum, server)
	return server
}

afterAll(async () => {
	for (const server of servers.values()) await (await server).stop()
})

/** What only a fault of ours leaves in a page or on a paper. */
const accident = /undefined|\bNaN\b|\[object|\{\{|\}\}|\b[a-z-]+:[a-zA-Z]+\.[a-zA-Z.]+/

function spotless(page: Page): Page {
	expect(page.status, page.path).toBe(asksBack(page) && page.status === 422 ? 422 : 200)
	const html = elements(page.document, ({ tagName }) => tagName === 'body').map(textOf)
	expect(html.join(), page.path).not.toMatch(accident)
	// A paper is read by itself in tests/paper-texts.test.ts: here it holds what somebody typed.
	if (page.path.startsWith('/nl/') && !page.path.endsWith('/afdrukken')) {
		expect(aboveA2(screenLines(page)), page.path).toEqual([])
	}
	return page
}

test.concurrent.each(allCases)(
	'$id comes home with papers that say what it said',
	async ({ regeling, one }) => {
		const { url } = await serverOn(one.peildatum)
		const browser = openBrowser(url)
		const walked = await walk(browser, await foundByOntdek(browser, regeling), one, spotless)
		const t = translator('nl')
		const said = toldOf(regeling, one)
		const plain = (key: string) => t(text(key)).replace(/\s+/g, ' ')

		expect(walked.asked.toSorted()).toEqual([...(one.kloptToch ?? [])].toSorted())

		const outcome = mainText(spotless(walked.outcome))
		expect(outcome).toContain(plain(`${regeling.id}:uitkomst.${one.outcome}.uitleg`))
		const hasMonths = one.verdict !== 'unlikely' && said.decision.months.length > 0
		expect(outcome.includes(plain('uitkomst:maanden.kop'))).toBe(hasMonths)
		if (one.amount) expect(outcome).toContain(plainly(t(amountText(one.amount))))

		spotless(walked.check)
		spotless(walked.papers)
		await expectPapers(walked, one.papers)

		const cover = await drawnText(walked.paper.voorblad!.pdf)
		for (const toDo of toDosOf(regeling.flow, said.journey)) {
			expect(cover).toContain(closely(t(toDo.text)))
		}
		for (const finding of said.findings.filter((found) => isConfirmed(said.confirmed, found))) {
			expect(cover).toContain(closely(t(finding.why)))
		}
	},
)

/** What is going on in somebody's life, and from there to the regeling: its address. */
async function foundByOntdek(browser: Browser, { id, ontdek }: Regeling): Promise<string> {
	const [situation] = ontdek.situations
	await browser.post('/nl/ontdek/situatie', [['situatie', situation!]])
	const found = spotless(await browser.get('/nl/ontdek/uitkomst'))
	const link = linksOf(found).find((href) => href.startsWith(`/nl/${id}/`))
	expect(link, `a link to ${id} in ${mainText(found)}`).toBeDefined()
	return link!
}

/** Each paper as PDF and as page holds what is expected, and both hold the same. */
async function expectPapers(walked: Walked, papers: (typeof allCases)[0]['one']['papers']) {
	expect(Object.keys(walked.paper).toSorted()).toEqual(Object.keys(papers).toSorted())
	for (const [id, { pdf, print }] of Object.entries(walked.paper)) {
		const { values, texts, lang } = await readPdf(pdf)
		const drawn = await drawnText(pdf)
		const page = closely(mainText(spotless(print)))
		expect(lang).toBe('nl-NL')
		for (const [name, value] of Object.entries(values)) {
			expect(`${name}: ${value}`).not.toMatch(accident)
			if (/(^|\.)bsn$/.test(name)) expect(value).toBe('')
			expect(drawn).toContain(closely(value))
			if (!/^zie bijlage/i.test(value)) expect(page).toContain(closely(value))
		}
		expect(texts.join('\n')).not.toMatch(accident)
		const { fields = {}, texts: pieces = [] } = papers[id]!
		const found = Object.keys(fields).map((name) => [name, plainly(values[name] ?? 'missing')])
		expect(Object.fromEntries(found)).toEqual(fields)
		for (const piece of pieces) {
			expect(drawn).toContain(closely(piece))
			expect(page).toContain(closely(piece))
		}
	}
}

/** All that stands on the pages of a PDF, the values of its fields too, as they are drawn. */
async function drawnText(pdf: Uint8Array): Promise<string> {
	const document = await PDFDocument.load(pdf)
	document.getForm().flatten({ updateFieldAppearances: false })
	const { texts } = await readPdf(await document.save())
	return closely(texts.join(''))
}

/** Without the spaces, which lines on paper break at. */
function closely(words: string): string {
	return words.normalize('NFC').replace(/[\s\u200b\u00ad\u2066-\u2069]+/g, '')
}

function plainly(words: string): string {
	return words.replace(/\s+/g, ' ')
}

const abroad = ['brochure120000', 'shelter', 'knowsNothing', 'helpedByNeighbour', 'partnerIll']

test.each(
	allCases
		.filter(({ one }) => abroad.includes(one.id))
		.flatMap((found) => ['en', 'ar'].map((lang) => ({ ...found, lang }))),
)('$id in $lang gets the same papers, also after a change of language', async (found) => {
	const { regeling, one, lang } = found
	const { url } = await serverOn(one.peildatum)
	const browser = openBrowser(url)
	const turns: Array<string> = []
	const walked = await walk(browser, `/nl/${regeling.id}`, one, async (page) => {
		const turned =
			page.path.startsWith('/nl/') && page.path.endsWith('/getrouwd')
				? await turnTo(browser, page, lang)
				: page
		if (turned !== page) turns.push(turned.path)
		return spotless(turned)
	})
	expect(turns).toEqual([`/${lang}/${regeling.id}/getrouwd`])
	expect(walked.outcome.path).toBe(`/${lang}/${regeling.id}/uitkomst`)
	const amount = one.amount && translator(lang)(amountText(one.amount))
	if (amount) expect(mainText(walked.outcome)).toContain(plainly(amount))
	for (const [id, { fields = {} }] of Object.entries(one.papers)) {
		const { values, lang: paperLang } = await readPdf(walked.paper[id]!.pdf)
		const same = Object.keys(fields).map((name) => [name, plainly(values[name] ?? 'missing')])
		expect(Object.fromEntries(same)).toEqual(fields)
		expect(paperLang).toBe('nl-NL')
		const page = closely(mainText(spotless(walked.paper[id]!.print)))
		for (const value of Object.values(fields)) expect(page).toContain(closely(value))
	}
})

/** The same page by the link of the language menu. */
async function turnTo(browser: Browser, page: Page, lang: string): Promise<Page> {
	const href = linksOf(page).find((link) => link === page.path.replace(/^\/\w+/, `/${lang}`))
	return browser.get(href ?? 'no link in the language menu')
}
