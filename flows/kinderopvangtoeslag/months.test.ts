import { expect, test } from 'vitest'
import { aCare, aChild, aParent, aSituation } from './decide-samples.ts'
import { monthRight, monthsToShow, referenceMonth } from './months.ts'
import { firstGrantableMonth, lastDayToRequest } from './rules-request.ts'

test.each([
	['2026-11-22', '2026-08'],
	['2026-11-30', '2026-08'],
	['2026-12-01', '2026-09'],
	['2026-02-10', '2025-11'],
])('grants from three months before the month of a request on %s', (requested, first) => {
	expect(firstGrantableMonth(requested)).toBe(first)
	expect(lastDayToRequest(first, requested) >= requested).toBe(true)
})

test('keeps August until the last day of November', () => {
	expect(lastDayToRequest('2026-08', '2026-11-22')).toBe('2026-11-30')
	expect(lastDayToRequest('2025-11', '2026-02-01')).toBe('2026-02-28')
})

test('decides about now, or about the first month of care when that comes later', () => {
	expect(referenceMonth(aSituation())).toBe('2026-11')
	expect(referenceMonth(aSituation({ care: [aCare({ begin: '2026-12-07' })] }))).toBe('2026-12')
	expect(referenceMonth(aSituation({ care: [aCare({ begin: '2027-02-01' })] }))).toBe('2027-02')
})

test('decides about the last month of care when it has just ended', () => {
	expect(referenceMonth(aSituation({ care: [aCare({ end: '2026-09-30' })] }))).toBe('2026-09')
})

test('decides about the first month of work when it is still to begin', () => {
	const situation = aSituation({
		peildatum: '2026-04-10',
		parents: [aParent({ from: '2026-06-15' })],
	})
	expect(referenceMonth(situation)).toBe('2026-06')
})

test('shows the months from the first that can be granted through December', () => {
	const situation = aSituation({ peildatum: '2026-02-10', care: [aCare({ begin: '2026-03-01' })] })
	const months = monthsToShow(situation, '2026-03')
	expect(months[0]).toBe('2025-11')
	expect(months.at(-1)).toBe('2026-12')
})

test('begins a year at January when the care began before', () => {
	const situation = aSituation({ care: [aCare({ begin: '2023-05-01' })] })
	expect(monthsToShow(situation, '2026-11')[0]).toBe('2026-01')
})

test('counts a month in which care begins halfway by the average, and says so', () => {
	const halfway = monthRight('2026-09', aSituation({ care: [aCare({ begin: '2026-09-14' })] }))
	expect(halfway.amount).toEqual({ min: 1202_00, max: 1202_00 })
	expect(halfway.reason?.key).toBe('kinderopvangtoeslag-besluit:months.partial')
	const whole = monthRight('2026-09', aSituation({ care: [aCare({ begin: '2026-09-01' })] }))
	expect(whole.reason).toBeUndefined()
})

test('ends at the end of the school year a child may leave the basisschool', () => {
	const situation = aSituation({
		peildatum: '2026-04-10',
		children: [aChild({ born: '2014-05-01', school: 'basisschool' })],
	})
	expect(monthRight('2026-07', situation).right).toBe('ja')
	expect(monthRight('2026-08', situation).amount).toEqual({ min: 0, max: 1202_00 })
})

test('gives nothing for a child at the voortgezet onderwijs, nor for months since the summer', () => {
	const situation = aSituation({
		children: [aChild({ born: '2014-05-01', school: 'voortgezet' })],
	})
	expect(monthRight('2026-11', situation).right).toBe('nee')
	expect(monthRight('2026-09', situation).right).toBe('nee')
	expect(monthRight('2026-08', situation).right).toBe('onbekend')
	expect(monthRight('2026-11', situation).reason?.key).toBe(
		'kinderopvangtoeslag-besluit:months.secondarySchool',
	)
})

test('gives nothing before the birth of a child that is expected', () => {
	const situation = aSituation({
		children: [aChild({ born: '2026-12-05', expected: true })],
		care: [aCare({ begin: '2026-12-20' })],
	})
	expect(monthRight('2026-11', situation).right).toBe('nee')
	expect(monthRight('2026-12', situation).right).toBe('ja')
})
