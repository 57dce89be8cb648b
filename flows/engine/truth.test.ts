import { expect, test } from 'vitest'
import { every, not, some, type Truth, truth } from './truth.ts'

test.each([
	['ja', 'ja', 'ja', 'ja'],
	['ja', 'nee', 'nee', 'ja'],
	['ja', 'onbekend', 'onbekend', 'ja'],
	['nee', 'nee', 'nee', 'nee'],
	['nee', 'onbekend', 'nee', 'onbekend'],
	['onbekend', 'onbekend', 'onbekend', 'onbekend'],
] as const)('of %s and %s, both is %s and either is %s', (one, other, both, either) => {
	expect(every([one, other])).toBe(both)
	expect(every([other, one])).toBe(both)
	expect(some([one, other])).toBe(either)
	expect(some([other, one])).toBe(either)
})

test('of nothing, each holds and none does', () => {
	expect(every([])).toBe('ja')
	expect(some([])).toBe('nee')
})

test.each([
	['ja', 'nee'],
	['nee', 'ja'],
	['onbekend', 'onbekend'],
] as const)('the opposite of %s is %s', (one, opposite) => {
	expect(not(one)).toBe(opposite)
})

test('what holds for each is denied when the opposite holds for one', () => {
	const truths: Array<Truth> = ['ja', 'nee', 'onbekend']
	for (const one of truths) {
		for (const other of truths) {
			expect(not(every([one, other]))).toBe(some([not(one), not(other)]))
		}
	}
})

test.each([
	[true, 'ja'],
	[false, 'nee'],
	[null, 'onbekend'],
	[undefined, 'onbekend'],
])('the fact %s is %s', (fact, expected) => {
	expect(truth(fact)).toBe(expected)
})
