import { expect, test } from 'vitest'
import { UNKNOWN } from '../engine/answers.ts'
import type { Truth } from '../engine/truth.ts'
import { lastMonthAfterWork } from '../shared/kinderopvang/after-work.ts'
import { aChild, aParent, aSituation } from './decide-samples.ts'
import { householdGround, parentGround, workEndedBefore } from './rules-ground.ts'
import type { Day, Ground, Parent } from './situation.ts'

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
	const detained = (from: Day | null, until: Day | null) =>
		householdGround('2026-08', couple({}, { grounds: ['detentie'], from, until }))
	expect(detained('2026-06-10', '2026-09-30')).toBe('ja')
	expect(detained('2026-07-10', '2026-09-30')).toBe('nee')
	expect(detained('2026-07-10', null)).toBe('ja')
	expect(detained('2026-07-10', UNKNOWN)).toBe('onbekend')
	expect(detained(null, null)).toBe('ja')
	expect(detained(null, '2026-08-10')).toBe('ja')
	expect(detained('2026-06-10', UNKNOWN)).toBe('onbekend')
	expect(detained(UNKNOWN, UNKNOWN)).toBe('onbekend')
	expect(detained(UNKNOWN, '2026-09-30')).toBe('onbekend')
	// Until a day that comes before the month it excuses nothing.
	expect(detained('2026-02-10', '2026-07-31')).toBe('nee')
	expect(detained('2026-09-10', '2026-12-31')).toBe('nee')
})

test('does not know the ground of who said none, nor that of a partner of whom nobody spoke', () => {
	expect(householdGround('2026-11', aSituation({ parents: [aParent({ grounds: [] })] }))).toBe(
		'onbekend',
	)
	expect(householdGround('2026-11', aSituation({ parents: [aParent({ grounds: null })] }))).toBe(
		'onbekend',
	)
	const mixed = aSituation({
		parents: [aParent({ grounds: ['loondienst', 'opleiding'], until: '2026-04-02' })],
	})
	expect(householdGround('2026-04', mixed)).toBe('ja')
	expect(householdGround('2026-12', mixed)).toBe('nee')
})

test('does not know the right of a household while the partner is not known', () => {
	const unknown = (grounds: Array<Ground>) =>
		householdGround('2026-11', { ...couple({}, { grounds }), partner: 'onbekend' })
	expect(unknown(['loondienst'])).toBe('ja')
	expect(unknown(['geen'])).toBe('onbekend')
})

test('does not know of a short detention that began before the year', () => {
	const detained = couple({}, { grounds: ['detentie'], until: '2026-02-10' })
	expect(householdGround('2026-02', detained)).toBe('onbekend')
})

test('asks no ground of a partner who is close family', () => {
	const withFamily = (grounds: Array<Ground> | null, partnerIsFamily: Truth) =>
		householdGround('2026-11', { ...couple({}, { grounds }), partnerIsFamily })
	expect(withFamily(['geen'], 'ja')).toBe('ja')
	expect(withFamily(null, 'ja')).toBe('ja')
	expect(withFamily(['geen'], 'onbekend')).toBe('onbekend')
	expect(withFamily(['geen'], 'nee')).toBe('nee')
	const applicant = { ...couple({ grounds: ['geen'] }, {}), partnerIsFamily: 'ja' as const }
	expect(householdGround('2026-11', applicant)).toBe('nee')
})

/** The months of 2026 in which a parent alone has a ground, may have one (?), or has none (-). */
function year(parent: Partial<Parent>): string {
	const situation = aSituation({
		children: [aChild({ born: '2020-05-05', school: 'basisschool' })],
		parents: [aParent(parent)],
	})
	const months = Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}`)
	const marks = { ja: 'x', nee: '-', onbekend: '?' }
	return months.map((month) => marks[householdGround(month, situation)]).join('')
}

const school = { grounds: ['opleiding'] } satisfies Partial<Parent>

test.each<[string, Partial<Parent>, string]>([
	['work all year', {}, 'xxxxxxxxxxxx'],
	['work from March', { from: '2026-03-30' }, '--xxxxxxxxxx'],
	['work until April', { until: '2026-04-02' }, 'xxxxxxx-----'],
	['a long pause', { pause: { from: '2026-03-01', until: '2026-10-20' } }, 'xxxxx----xxx'],
	[
		'a pause from the second of March',
		{ pause: { from: '2026-03-02', until: '2026-10-20' } },
		'xxxxxx---xxx',
	],
	[
		'a pause of three months',
		{ pause: { from: '2026-03-01', until: '2026-06-15' } },
		'xxxxxxxxxxxx',
	],
	[
		'a pause of school',
		{ ...school, pause: { from: '2026-03-01', until: '2026-10-20' } },
		'xx-------xxx',
	],
	[
		'a pause that nobody knows the end of',
		{ pause: { from: '2026-03-01', until: UNKNOWN } },
		'xxxxx???????',
	],
	[
		'a pause that nobody knows the begin of',
		{ pause: { from: UNKNOWN, until: '2026-10-20' } },
		'?????????xxx',
	],
	[
		'a pause nobody knows the days of',
		{ pause: { from: UNKNOWN, until: UNKNOWN } },
		'????????????',
	],
	['work that begins, nobody knows when', { from: UNKNOWN }, '????????????'],
	['work that ends, nobody knows when', { until: UNKNOWN }, '????????????'],
	[
		'work from March until nobody knows when',
		{ from: '2026-03-30', until: UNKNOWN },
		'--xxxx??????',
	],
	[
		'work from nobody knows when until April',
		{ from: UNKNOWN, until: '2026-04-02' },
		'???xxxx-----',
	],
	[
		'school from March until nobody knows when',
		{ ...school, from: '2026-03-30', until: UNKNOWN },
		'--x?????????',
	],
	[
		'school from nobody knows when until April',
		{ ...school, from: UNKNOWN, until: '2026-04-02' },
		'???x--------',
	],
	['work until the end of August', { until: '2026-08-31' }, 'xxxxxxxxxxx-'],
	['work until the first of September', { until: '2026-09-01' }, 'xxxxxxxxxxxx'],
	['work that ended before the year', { until: '2025-11-30' }, 'xx----------'],
	['work from January on', { from: '2026-01-01' }, 'xxxxxxxxxxxx'],
	['work nobody knows the months of', { from: UNKNOWN, until: UNKNOWN }, '????????????'],
])('counts of %s the months it gives a right in', (_, parent, months) => {
	expect(year(parent)).toBe(months)
})

test.each([
	['2026-05', '2026-02-28'],
	['2026-02', null],
	['2026-10', null],
])('the right in %s is because work ended on %s', (month, day) => {
	const parent = aParent({ pause: { from: '2026-03-01', until: '2026-10-20' } })
	expect(workEndedBefore(parent, month)).toBe(day)
})

test('does not know a ground that nobody has told', () => {
	expect(parentGround('partner', '2026-11', aSituation({ partner: 'ja' }))).toBe('onbekend')
	expect(parentGround('aanvrager', '2026-11', aSituation({ parents: [] }))).toBe('onbekend')
})
