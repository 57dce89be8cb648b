import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { replay } from '../../flows/engine/journey.ts'
import { answersOf } from '../answers-of.ts'
import { openBrowser } from '../browsing.ts'
import { allCases } from '../cases.ts'
import { walk } from '../resident.ts'
import { type RunningServer, startServer } from '../server.ts'
import { launchChromium } from './chromium.ts'
import { axeFaults, openAll, pageFaults } from './page-faults.ts'
import { PEILDATUM } from './people.ts'
import { visit } from './visitor.ts'

let server: RunningServer
let browser: Browser
beforeAll(async () => {
	;[server, browser] = await Promise.all([startServer({ PEILDATUM }), launchChromium()])
})
afterAll(async () => {
	await browser.close()
	await server.stop()
})

type Found = (typeof allCases)[0]

/** The questions a household comes by, those of a list once: `kinderen/school`. */
function questionsOf({ regeling, one }: Found): Array<string> {
	const around = { outer: {}, peildatum: one.peildatum }
	const { path, items } = replay(regeling.flow, answersOf(regeling.flow, one.facts, around), around)
	return path.flatMap((name) => [
		name,
		...(items[name] ?? []).flatMap(({ journey }) => journey.path.map((each) => `${name}/${each}`)),
	])
}

/** A household with the pages that no earlier one has. */
type Chosen = { id: string; found: Found; fresh: Set<string>; ends: ReadonlyArray<string> }

/**
 * As few households as come by every question that any household comes by, and by every verdict and
 * paper of each regeling.
 */
function fewest(all: Array<Found>): Array<Chosen> {
	const chosen: Array<Chosen> = []
	const seen = new Set<string>()
	for (;;) {
		const left = all.map((found): Chosen => {
			const isFresh = (name: string) => !seen.has(name)
			const fresh = new Set(questionsOf(found).filter(isFresh))
			const ends = endsOf(found).filter((end) => isFresh(nameOfEnd(found, end)))
			return { id: found.id, found, fresh, ends }
		})
		const [best] = left.toSorted((one, other) => pagesOf(other) - pagesOf(one))
		if (!best || pagesOf(best) === 0) return chosen
		chosen.push(best)
		for (const name of best.fresh) seen.add(name)
		for (const end of best.ends) seen.add(nameOfEnd(best.found, end))
	}
}

const pagesOf = ({ fresh, ends }: Chosen) => fresh.size + ends.length

function endsOf({ one }: Found): Array<string> {
	const papers = Object.keys(one.papers).map((paper) => `/${paper}/afdrukken`)
	return ['', '/controleren', '/uitkomst', '/papieren', ...papers]
}

/** Outcomes differ by verdict; the other ends of a regeling are seen once. */
function nameOfEnd({ regeling, one }: Found, end: string): string {
	return `${regeling.id}${end}${end === '/uitkomst' ? ` ${one.verdict}` : ''}`
}

const today = fewest(allCases.filter(({ one }) => one.peildatum === PEILDATUM))

/** Walked home by plain HTTP; the cookies are then those of a browser that looks at the pages. */
async function walkedHome({ regeling, one }: Found, context: BrowserContext) {
	const resident = openBrowser(server.url)
	const { visited } = await walk(resident, `/nl/${regeling.id}`, one)
	const cookies = await resident.cookies.getCookies(server.url)
	await context.addCookies(cookies.map(({ key, value }) => ({ name: key, value, url: server.url })))
	return visited
}

/** `/nl/huurtoeslag/kinderen/3x9/school` → `kinderen/school`. */
function nameOf(path: string): string {
	const [, , , question, , inside] = path.split('/')
	return inside ? `${question}/${inside}` : question!
}

const others = ['en', 'ar']

test.each(today)(
	'$id: no page that it has first is at fault, in Dutch and in another language by turns',
	async ({ found, fresh, ends }) => {
		const visitor = await visit(browser)
		const { page } = visitor
		const visited = await walkedHome(found, visitor.context)
		const own = new Map(visited.map((path) => [nameOf(path), path] as const))
		const paths = [
			...[...own].filter(([name]) => fresh.has(name)).map(([, path]) => path),
			...ends.map((end) => `/nl/${found.regeling.id}${end}`),
		]
		const faults: Array<string> = []
		for (const [at, path] of paths.entries()) {
			const languages = ['nl', others[at % others.length]!]
			for (const lang of languages) {
				const there = path.replace('/nl/', `/${lang}/`)
				const response = await page.goto(server.url + there)
				if (response?.status() !== 200) faults.push(`${there} is ${response?.status()}`)
				await openAll(page)
				// The same elements in every language: axe, which takes longest, looks at one of them.
				const axe = lang === languages[(at >> 1) % languages.length] ? await axeFaults(page) : []
				const all = [...(await pageFaults(page)), ...axe]
				faults.push(...all.map((fault) => `${there} ${fault}`))
			}
		}
		expect(faults).toEqual([])
		expect(visitor.complaints).toEqual([])
		await visitor.close()
	},
	300_000,
)

test('an outcome with all its sums and doubts open is as sound, in Dutch and in Arabic', async () => {
	const visitor = await visit(browser)
	const { page } = visitor
	const found = allCases.find(({ id }) => id === 'bijstand: stelMetBroer')!
	await walkedHome(found, visitor.context)
	for (const lang of ['nl', 'ar']) {
		await page.goto(`${server.url}/${lang}/${found.regeling.id}/uitkomst`)
		// Three sums at least, and a doubt for each condition.
		expect(await openAll(page)).toBeGreaterThan(8)
		expect([...(await pageFaults(page)), ...(await axeFaults(page))]).toEqual([])
	}
	await visitor.close()
})
