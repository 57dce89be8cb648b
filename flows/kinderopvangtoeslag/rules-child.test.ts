import { expect, test } from 'vitest'
import type { Truth } from '../engine/truth.ts'
import { aCare, aChild, aParent, aSituation } from './decide-samples.ts'
import { isBorn, isRunning } from './rules-care.ts'
import { householdGround } from './rules-ground.ts'
import { agreed, childrenInMonth, limitsOf } from './rules-month.ts'
import { notAtVoortgezet } from './rules-school.ts'
import type { Child } from './situation.ts'

const DAY = '2026-11-22'

test.each<[string, Partial<Child>, string, Truth]>([
	['on a day that is known', { born: '2026-10-31' }, '2026-10', 'ja'],
	['on a day that is known', { born: '2026-10-31' }, '2026-09', 'nee'],
	['and expected, nobody knows when', { born: null, expected: true }, '2026-10', 'nee'],
	['and expected, nobody knows when', { born: null, expected: true }, '2026-11', 'onbekend'],
	['on a day nobody knows', { born: null, school: 'geen' }, '2026-10', 'onbekend'],
	['on a day nobody knows', { born: null, school: null }, '2026-10', 'onbekend'],
	['on a day nobody knows', { born: null, school: 'geen' }, '2026-11', 'ja'],
	['long before it went to school', { born: null, school: 'basisschool' }, '2026-01', 'ja'],
	['long before it went to school', { born: null, school: 'voortgezet' }, '2026-01', 'ja'],
])('a child born %s (%j) is born by %s: %s', (_, parts, month, expected) => {
	expect(isBorn(aChild(parts), month, DAY)).toBe(expected)
})

test('care runs from the month of its begin through that of its end, or nobody knows', () => {
	const running = (parts: Parameters<typeof aCare>[0], month: string, child: Child | null = null) =>
		isRunning(aCare(parts), child, month, DAY)
	expect(running({ begin: '2026-03-31' }, '2026-02')).toBe('nee')
	expect(running({ begin: '2026-03-31' }, '2026-03')).toBe('ja')
	expect(running({ end: '2026-06-01' }, '2026-06')).toBe('ja')
	expect(running({ end: '2026-06-01' }, '2026-07')).toBe('nee')
	expect(running({ endUnknown: true }, '2026-06')).toBe('onbekend')
	expect(running({ begin: null }, '2026-06')).toBe('onbekend')
	expect(running({}, '2026-06', aChild({ born: '2026-07-01' }))).toBe('nee')
})

test.each<[string, Child['school'], Truth]>([
	['2026-07', 'geen', 'ja'],
	['2026-08', 'geen', 'onbekend'],
	['2026-10', 'geen', 'onbekend'],
	['2026-10', null, 'onbekend'],
	['2026-11', 'geen', 'nee'],
	// A child at school was not just born.
	['2026-08', 'basisschool', 'nee'],
])('after work until April, with a child born nobody knows when: %s, %s is %s', (...row) => {
	const [month, school, expected] = row
	const situation = aSituation({
		children: [aChild({ born: null, school })],
		parents: [aParent({ until: '2026-04-15' })],
	})
	expect(householdGround(month, situation)).toBe(expected)
})

test.each<[string, Partial<Child>, string, string, Truth]>([
	['at school since before January', { school: 'voortgezet' }, '2026-01', '2026-03-10', 'nee'],
	['at school since September', { school: 'voortgezet' }, '2025-09', '2026-03-10', 'nee'],
	['perhaps not yet before', { school: 'voortgezet' }, '2025-08', '2026-03-10', 'onbekend'],
	['this school year', { school: 'voortgezet' }, '2026-09', DAY, 'nee'],
	['perhaps not the one before', { school: 'voortgezet' }, '2026-08', DAY, 'onbekend'],
	['just begun', { school: 'voortgezet' }, '2026-08', '2026-08-31', 'nee'],
	['eleven in the August to come', { school: 'basisschool' }, '2026-08', '2026-03-10', 'onbekend'],
	['the month before that', { school: 'basisschool' }, '2026-07', '2026-03-10', 'ja'],
	[
		'at school, in September at eleven',
		{ school: 'basisschool' },
		'2026-09',
		'2026-08-31',
		'onbekend',
	],
	['at school, in the month of asking', { school: 'basisschool' }, '2026-08', '2026-08-31', 'ja'],
	['at school, until the August to come', { school: 'basisschool' }, '2027-07', DAY, 'ja'],
	['at school, in the August to come', { school: 'basisschool' }, '2027-08', DAY, 'onbekend'],
	['just begun, the month before', { school: 'voortgezet' }, '2026-07', '2026-08-31', 'onbekend'],
	[
		'of seven, whose school nobody knows',
		{ school: null, born: '2018-07-29' },
		'2026-07',
		'2026-03-10',
		'ja',
	],
	['of eight by then', { school: null, born: '2018-07-28' }, '2026-07', '2026-03-10', 'onbekend'],
	[
		'of seven on the day of asking',
		{ school: null, born: '2018-03-11' },
		'2026-01',
		'2026-03-10',
		'ja',
	],
	['of eight that day', { school: null, born: '2018-03-10' }, '2026-01', '2026-03-10', 'onbekend'],
	[
		'ten in the August to come',
		{ school: 'basisschool', born: '2015-08-29' },
		'2026-08',
		'2026-03-10',
		'ja',
	],
])('a child of about eleven, %s', (_, parts, month, peildatum, expected) => {
	const child = aChild({ born: '2014-10-01', ...parts })
	expect(notAtVoortgezet(child, month, peildatum)).toBe(expected)
})

test('care without a child counts as that of one, and none where there is none', () => {
	const inMonth = (care: Array<ReturnType<typeof aCare>>, children: Array<Child> = []) =>
		childrenInMonth('2026-11', aSituation({ children, care }), limitsOf('2026-11')!)
	expect(inMonth([])).toEqual([[]])
	expect(inMonth([aCare()])).toMatchObject([[{ child: null, counts: 'onbekend' }]])
	// Four thousand ways to deal contracts are looked at, no more: then all is one child's.
	const two = [aChild(), aChild({ id: 'k2' })]
	const loose = (count: number) =>
		Array.from({ length: count }, (_, at) => aCare({ id: `c${at}`, childId: null }))
	expect(inMonth(loose(3), two)).toHaveLength(8)
	expect(inMonth(loose(13), two)).toHaveLength(1)
})

test('possibilities agree, or nobody knows', () => {
	expect(agreed(['ja', 'ja'])).toBe('ja')
	expect(agreed(['nee'])).toBe('nee')
	expect(agreed(['ja', 'nee'])).toBe('onbekend')
	expect(agreed([])).toBe('onbekend')
})
