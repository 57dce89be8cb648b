import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Answers } from '../flows/engine/answers.ts'
import type { Gemeente } from '../flows/gemeenten/index.ts'
import { regelingen } from '../flows/index.ts'
import { discover } from '../flows/ontdek/discover.ts'
import { judge } from '../flows/ontdek/judge.ts'
import { openBrowser } from '../tests/browsing.ts'
import { chance } from '../tests/chance.ts'
import { completed } from '../tests/households.ts'
import { walk } from '../tests/resident.ts'
import { startServer } from '../tests/server.ts'
import { couple } from './household.ts'
import { printTable, short } from './table.ts'
import { percentile, timed } from './timing.ts'
import { visitor } from './visitor.ts'

const GEMEENTEN = 342
const SCHEMES = 10
const REQUESTS = 100

/** What Ontdek costs: all regelingen for one household, and a page of it with every gemeente loaded. */
export async function benchDiscovery(): Promise<void> {
	thinking()
	const folder = mkdtempSync(join(tmpdir(), 'gemeenten-'))
	try {
		writeGemeenten(folder)
		await pages(folder)
	} finally {
		rmSync(folder, { recursive: true })
	}
}

/** One household that was asked everything. */
function everything(): Answers {
	const around = { outer: {}, peildatum: couple.peildatum }
	return regelingen.reduce<Answers>(
		(stored, { flow }) => completed(flow, stored, around, chance(3)),
		{ situatie: ['weinigGeld'] },
	)
}

function thinking(): void {
	const stored = everything()
	const { peildatum } = couple
	const all = timed(
		() => regelingen.map((regeling) => judge(regeling, stored, peildatum)),
		1000,
		10,
	)
	const next = timed(() => discover(regelingen, stored, peildatum), 5)
	printTable(
		`Ontdek (ms, ${regelingen.length} regelingen, one household that answered everything)`,
		['', 'best', 'median'],
		[
			['all regelingen judged (goal: under 1)', short(all.best), short(all.median)],
			['every question looked for', short(next.best), short(next.median)],
		],
	)
}

/** Gemeenten that do not exist, as large as the largest that does. */
function writeGemeenten(folder: string): void {
	const source = join(import.meta.dirname, '../flows/gemeenten/rotterdam.json')
	const rotterdam = JSON.parse(readFileSync(source, 'utf8')) as Gemeente
	for (let number = 1; number <= GEMEENTEN; number++) {
		const schemes = Array.from({ length: SCHEMES }, (_, at) => ({
			...rotterdam.schemes[at % rotterdam.schemes.length]!,
			id: `regeling-${wordFor(at)}`,
		}))
		const gemeente = { ...rotterdam, name: `Nergens ${wordFor(number)}`, aliases: [], schemes }
		writeFileSync(join(folder, `nergens${number}.json`), JSON.stringify(gemeente))
	}
}

/** A number in letters: place names hold no digits. */
function wordFor(number: number): string {
	return [...String(number)].map((digit) => `${'bcdfghjklm'[Number(digit)]!}a`).join('')
}

async function pages(folder: string): Promise<void> {
	const server = await startServer({
		LOG: 'off',
		PEILDATUM: couple.peildatum,
		GEMEENTEN_DIR: folder,
	})
	try {
		const browser = openBrowser(server.url)
		await walk(browser, '/nl/kinderopvangtoeslag', couple)
		await browser.post('/nl/ontdek/situatie', [['situatie', 'weinigGeld']])
		const somebody = visitor(server.url, await browser.cookies.getCookieString(server.url))
		const taken: Array<number> = []
		for (let count = 0; count < REQUESTS; count++) {
			const start = performance.now()
			const { status } = await somebody.get('/nl/ontdek/uitkomst')
			if (status !== 200) throw new Error(`the server answers ${status}`)
			taken.push(performance.now() - start)
		}
		somebody.leave()
		const warm = taken.slice(REQUESTS / 5)
		printTable(
			`Ontdek, a request with ${GEMEENTEN} gemeenten of ${SCHEMES} schemes loaded (ms; goal: under 50)`,
			['', 'best', 'p50', 'p99'],
			[
				[
					'GET the result',
					short(Math.min(...warm)),
					short(percentile(warm, 0.5)),
					short(percentile(warm, 0.99)),
				],
			],
		)
	} finally {
		await server.stop()
	}
}
