import { regelingen } from '../../flows/index.ts'
import { type Browser, openBrowser } from '../../tests/browsing.ts'
import type { Page } from '../../tests/reading-pages.ts'
import { asksBack, walk } from '../../tests/resident.ts'
import { screenLines } from '../../tests/screen-lines.ts'
import { startServer } from '../../tests/server.ts'
import type { Seated } from './households.ts'

/** A page as somebody reads it. */
export type Screen = {
	/** `uurprijs`, `huurtoeslag/uitkomst`, `ontdek/situatie`. */
	name: string
	kind: 'question' | 'asked back' | 'regeling' | 'around'
	/** The regeling in which it was read; `''` around them. */
	regeling: string
	lines: Array<string>
}

/** Pages that belong to no regeling; the last one is not there. */
const AROUND = [
	'',
	'gegevens',
	'toegankelijkheid',
	'bewaren',
	'verder',
	'wissen',
	'verlopen',
	'gewist',
	'school',
	'kaart',
	'wat-als',
	'wegwijzers',
	'bestaat/niet',
]

/** How many people walk at once: two cores, one of them for the server. */
const AT_ONCE = 4

/** Every page in Dutch that the households come by, and those around them; one page many times. */
export async function screensOf(seated: ReadonlyArray<Seated>): Promise<Array<Screen>> {
	const found: Array<Screen> = []
	for (const peildatum of new Set(seated.map(({ one }) => one.peildatum))) {
		const server = await startServer({ PEILDATUM: peildatum, LOG: 'off' })
		const waiting = seated.filter(({ one }) => one.peildatum === peildatum)
		const walkSome = async () => {
			for (let next = waiting.pop(); next; next = waiting.pop()) {
				found.push(...(await screensOfWalk(openBrowser(server.url), next)))
			}
		}
		try {
			await Promise.all(Array.from({ length: AT_ONCE }, walkSome))
			found.push(...(await screensAround(server.url)))
		} finally {
			await server.stop()
		}
	}
	return found
}

async function screensOfWalk(browser: Browser, { regeling, one }: Seated): Promise<Array<Screen>> {
	const pages: Array<Page> = [await browser.get(`/nl/${regeling.id}`)]
	// The PDFs themselves are read without a server: see papers.ts.
	const download = () => Promise.resolve({ type: 'application/pdf', bytes: new Uint8Array() })
	const walked = await walk({ ...browser, download }, `/nl/${regeling.id}`, one, (page) => {
		pages.push(page)
		return page
	})
	pages.push(walked.outcome, walked.papers)
	return pages.map(screenOf)
}

async function screensAround(url: string): Promise<Array<Screen>> {
	const browser = openBrowser(url)
	const pages: Array<Page> = []
	for (const page of AROUND) pages.push(await browser.get(`/nl/${page}`))
	for (const { ontdek } of regelingen) {
		const somebody = openBrowser(url)
		const situations = ontdek.situations.map((each) => ['situatie', each] as const)
		pages.push(await somebody.post('/nl/ontdek/situatie', situations))
		pages.push(await somebody.get('/nl/ontdek/uitkomst'))
	}
	return pages.map(screenOf)
}

/** What a page is, by its address: `/nl/huurtoeslag/kinderen/3x9/school` is `kinderen/school`. */
function screenOf(page: Page): Screen {
	const [regeling = '', second, , inside] = page.path.split('/').slice(2)
	const lines = screenLines(page)
	if (!regelingen.some(({ id }) => id === regeling)) {
		const name = page.path.split('/').slice(2).join('/')
		return { name: name || 'start', kind: 'around', regeling: '', lines }
	}
	if (second === undefined) return { name: regeling, kind: 'regeling', regeling, lines }
	if (['controleren', 'uitkomst', 'papieren'].includes(second)) {
		return { name: `${regeling}/${second}`, kind: 'regeling', regeling, lines }
	}
	const name = inside ? `${second}/${inside}` : second
	return { name, kind: asksBack(page) ? 'asked back' : 'question', regeling, lines }
}
