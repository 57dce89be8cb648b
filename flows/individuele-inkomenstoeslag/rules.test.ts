import { expect, test } from 'vitest'
import { type Answers, UNKNOWN } from '../engine/answers.ts'
import type { Truth } from '../engine/truth.ts'
import { amountsSeen, isOfAge } from './rules.ts'
import { type Situation, situationOf } from './situation.ts'

const DAY = '2026-11-22'

test.each<[unknown, string, Truth]>([
	['2005-11-22', DAY, 'ja'],
	['2005-11-23', DAY, 'nee'],
	['1955-01-01', DAY, 'nee'],
	[UNKNOWN, DAY, 'onbekend'],
	['1990-01-01', '2028-01-01', 'onbekend'],
])('21 or older and below AOW age (art. 36): born %s, on %s', (geboortedatum, on, expected) => {
	expect(isOfAge(situationOf({ geboortedatum }, on))).toBe(expected)
})

/** The households whose amounts are shown to somebody who lives like this. */
function seen(woonplaats: string, answers: Answers): Array<string | undefined> {
	const situation: Situation = situationOf({ woonplaats, verblijf: 'huis', ...answers }, DAY)
	return amountsSeen(situation).map(({ household }) => household)
}
const alone = { getrouwd: 'nee', huisgenoot: 'nee' }
const together = { getrouwd: 'ja', partnerOpAdres: 'ja' }
const withChild = { heeftKinderen: 'ja', kinderen: [{ geboren: 'ja', woontBijU: 'ja' }] }
const withoutChild = { heeftKinderen: 'nee' }
const PLACE = 'Rotterdam'

test.each<[string, Answers, Array<string>]>([
	['alone', { ...alone, ...withoutChild }, ['alone']],
	['a parent', { ...alone, ...withChild }, ['parent']],
	['a couple', { ...together, ...withoutChild }, ['couple']],
	['a couple with a child', { ...together, ...withChild }, ['coupleWithChild']],
	['whose partner is not known', { getrouwd: UNKNOWN, ...withoutChild }, []],
	['whose child may live elsewhere', { ...alone, heeftKinderen: UNKNOWN, kinderen: [{}] }, []],
])('only the amounts of a household like theirs: %s', (_, answers, expected) => {
	expect(seen(PLACE, answers)).toEqual(expected)
})

test('no amount where we have no file of the place', () => {
	expect(seen('Utrecht', { ...alone, ...withoutChild })).toEqual([])
})
