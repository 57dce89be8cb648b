import { readCookie } from '../../app/dossier/cookie.ts'
import { type DossierContent, emptyDossier } from '../../app/dossier/dossier.ts'
import { openWith } from '../../app/dossier/session.server.ts'
import type { DossierStore } from '../../app/dossier/store.ts'
import type { Facts } from '../../flows/engine/case.ts'
import type { Regeling } from '../../flows/engine/regeling.ts'
import { openBrowser } from '../../tests/browsing.ts'
import { readPdf } from '../../tests/documents-reading.ts'
import { walk } from '../../tests/resident.ts'
import { isWords, outcomeOf, wrongFields } from './form.ts'
import type { Household } from './household.ts'
import { read } from './reader.ts'

/** What came of a household that makes no mistake in one regeling. */
export type Clean = {
	household: Household
	regeling: Regeling
	facts: Facts
	/** What the server keeps at the end. */
	content: DossierContent
	/** Questions that were answered. */
	questions: number
	/** Checks that asked back although all is right. */
	falseAlarms: Array<string>
	/** Fields of the PDFs that are not as on the answer sheet, and papers that are missing. */
	wrong: Array<string>
}

/** Walks a household without mistakes through the real pages to its PDFs and reads those back. */
export async function walkClean(
	url: string,
	store: DossierStore,
	household: Household,
	regeling: Regeling,
): Promise<Clean> {
	const { facts } = read(household)
	const browser = openBrowser(url)
	const kloptToch = regeling.checks.map(({ id }) => id)
	const walked = await walk(browser, `/nl/${regeling.id}`, { facts, kloptToch }).catch(
		(stuck: Error) => stuck,
	)
	if (walked instanceof Error) {
		const wrong = [`no papers: ${walked.message.split('\n')[0]}`]
		const content = emptyDossier()
		return { household, regeling, facts, content, questions: 0, falseAlarms: [], wrong }
	}
	const content = await contentOf(store, await browser.cookies.getCookieString(url))
	const { fields } = outcomeOf(regeling, content, household.peildatum)
	const found = Object.fromEntries(
		await Promise.all(
			Object.entries(walked.paper).map(async ([id, { pdf }]) => {
				const { values, texts } = await readPdf(pdf)
				return [id, { ...values, ...printedWords(fields[id] ?? {}, texts.join('')) }] as const
			}),
		),
	)
	const { voorblad: _, ...papers } = found
	return {
		household,
		regeling,
		facts,
		content,
		questions: walked.visited.filter((path) => !path.endsWith('/controleren')).length,
		falseAlarms: walked.asked,
		wrong: wrongFields(papers, household.answerSheet[regeling.id]!),
	}
}

/** Words of a paper that the text of its PDF has; lines may break anywhere. */
function printedWords(words: Record<string, string>, text: string): Record<string, string> {
	const solid = (of: string) => of.replace(/[\s\u00ad-]+/g, '')
	const whole = solid(text)
	return Object.fromEntries(
		Object.entries(words)
			.filter(([name]) => isWords(name))
			.map(([name, said]) => [name, whole.includes(solid(said)) ? said : 'not on the PDF']),
	)
}

/** What the server keeps of the visitor with this cookie. */
export async function contentOf(store: DossierStore, cookie: string): Promise<DossierContent> {
	const read = readCookie(cookie, false)
	if (read.kind !== 'cookie') throw new Error(`the server gave ${read.kind} as its cookie`)
	const { content } = await openWith(read, { store, secure: false })
	return content
}
