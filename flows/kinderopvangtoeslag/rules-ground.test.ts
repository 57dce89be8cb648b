import { expect, test } from 'vitest'
import { aChild, aParent, aSituation } from './decide-samples.ts'
import { householdGround, lastMonthAfterWork, parentGround } from './rules-ground.ts'
import type { Ground, Parent } from './situation.ts'

const couple = (applicant: Partial<Parent>, partner: Partial<Parent>) =>
	aSituation({
		partner: 'ja',
		parents: [aParent(applicant), aParent({ ...partner, who: 'partner' })],
	})

test.each([
	['2026-03-31', '2026-06'],
	['2026-04-01', '2026-07'],
	['2026-04-30', '2026-07'],
	['2025-11-15', '2026-02'],
])('keeps the right after work that ended on %s through %s', (until, last) => {
	expect(lastMonthAfterWork(until, '2026-11-22')).toBe(last)
})

test('gives a right in the month in which work begins and the months after it ends', () => {
	const situation = aSituation({
		parents: [aParent({ from: '2026-02-27', until: '2026-04-15' })],
	})
	const grounds = ['01', '02', '04', '07', '08'].map((month) =>
		householdGround(`2026-${month}`, situation),
	)
	expect(grounds).toEqual(['nee', 'ja', 'ja', 'ja', 'nee'])
})

test('gives no extra months after an opleiding or traject', () => {
	const grounds: Array<Ground> = ['opleiding']
	const situation = aSituation({ parents: [aParent({ grounds, until: '2026-04-15' })] })
	expect(householdGround('2026-04', situation)).toBe('ja')
	expect(householdGround('2026-05', situation)).toBe('nee')
})

test('may give more months when a child is born around the end of work', () => {
	const situation = aSituation({
		children: [aChild({ born: '2026-05-20' })],
		parents: [aParent({ until: '2026-04-15' })],
	})
	const grounds = ['07', '08', '09', '10'].map((month) =>
		householdGround(`2026-${month}`, situation),
	)
	expect(grounds).toEqual(['ja', 'onbekend', 'onbekend', 'nee'])
})

test.each<[Ground]>([
	['loondienst'],
	['zelfstandig'],
	['meewerkend'],
	['bijstandTraject'],
	['wwTraject'],
	['ziekteTraject'],
	['werkzoekendTraject'],
	['inburgering'],
	['opleiding'],
	['jongerMetUitkering'],
])('gives a right by %s', (ground) => {
	expect(
		householdGround('2026-11', aSituation({ parents: [aParent({ grounds: [ground] })] })),
	).toBe('ja')
})

test.each<[Ground]>([['ziek'], ['geen'], ['wlz'], ['detentie']])(
	'gives a parent alone no right by %s',
	(ground) => {
		const situation = aSituation({ parents: [aParent({ grounds: [ground] })] })
		expect(householdGround('2026-11', situation)).toBe('nee')
	},
)

test('asks a ground of both partners', () => {
	expect(householdGround('2026-11', couple({}, {}))).toBe('ja')
	expect(householdGround('2026-11', couple({}, { grounds: ['geen'] }))).toBe('nee')
	expect(householdGround('2026-11', couple({}, { grounds: null }))).toBe('onbekend')
	expect(householdGround('2026-11', couple({ grounds: ['geen'] }, {}))).toBe('nee')
})

test('excuses a partner with a right to care under the Wlz when the other has a ground', () => {
	expect(householdGround('2026-11', couple({}, { grounds: ['wlz'] }))).toBe('ja')
	expect(householdGround('2026-11', couple({ grounds: ['wlz'] }, {}))).toBe('ja')
	expect(householdGround('2026-11', couple({ grounds: ['wlz'] }, { grounds: ['wlz'] }))).toBe('nee')
})

test('excuses a partner in detention for more than three months only', () => {
	const detained = (from: string, until: string | null) =>
		householdGround('2026-08', couple({}, { grounds: ['detentie'], from, until }))
	expect(detained('2026-06-10', '2026-09-30')).toBe('ja')
	expect(detained('2026-07-10', '2026-09-30')).toBe('nee')
	expect(detained('2026-07-10', null)).toBe('onbekend')
})

test('does not know the right of a household while the partner is not known', () => {
	const unknown = (grounds: Array<Ground>) =>
		householdGround('2026-11', { ...couple({}, { grounds }), partner: 'onbekend' })
	expect(unknown(['loondienst'])).toBe('ja')
	expect(unknown(['geen'])).toBe('onbekend')
})

test('does not know a ground that nobody has told', () => {
	expect(parentGround('partner', '2026-11', aSituation({ partner: 'ja' }))).toBe('onbekend')
	expect(parentGround('aanvrager', '2026-11', aSituation({ parents: [] }))).toBe('onbekend')
})
