import { afterAll, beforeAll, expect, test } from 'vitest'
import { isAsked } from '../../flows/engine/decision.ts'
import { toldOf } from '../answers-of.ts'
import { openBrowser } from '../browsing.ts'
import { allCases } from '../cases.ts'
import { elements, textOf } from '../reading-pages.ts'
import { walk } from '../resident.ts'
import { type RunningServer, startServer } from '../server.ts'

let server: RunningServer
beforeAll(async () => {
	server = await startServer({ PEILDATUM: '2026-11-22', LOG: 'off' })
})
afterAll(() => server.stop())

test('an outcome opens into its sums and its doubts, without a script', async () => {
	const { regeling, one } = allCases.find(({ id }) => id === 'huurtoeslag: sonAtHome')!
	const { outcome } = await walk(openBrowser(server.url), `/nl/${regeling.id}`, one)
	const opens = elements(outcome.document, ({ tagName }) => tagName === 'details')
		.map(textOf)
		.map((said) => said.replace(/\s+/g, ' '))
	const income = opens.find((said) => said.includes('iedereen in huis'))!
	for (const part of ['€ 31.782 per jaar', '€ 28.000', 'Emre', '€ 3.782', 'Awir, art. 8']) {
		expect(income).toContain(part)
	}
	const doubts = opens.filter((said) => said.includes('Klopt dit niet?'))
	const { decision } = toldOf(regeling, one)
	expect(doubts).toHaveLength(decision.conditions.filter(isAsked).length)
	expect(doubts.find((said) => said.includes('Kale huur'))).toContain(
		'Misschien is uw huur veranderd',
	)
})
