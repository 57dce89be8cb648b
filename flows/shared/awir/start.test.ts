import { expect, test } from 'vitest'
import type { CentsRange } from '../../engine/money.ts'
import { startOf } from './start.ts'

const none = { min: 0, max: 0 }
const maybe = { min: 0, max: 9_900 }
const sure = { min: 9_900, max: 9_900 }

/** The first day for months of which these are the first of 2026. */
function startFor(...amounts: Array<CentsRange | null>) {
	const months = amounts.map((amount, at) => ({ month: `2026-0${at + 1}`, amount }))
	return startOf({ months } as Parameters<typeof startOf>[0])
}

test('toeslag is asked for from the first month that brings any', () => {
	expect(startFor(none, none, sure, sure)).toBe('2026-03-01')
	expect(startFor(sure)).toBe('2026-01-01')
})

test('where no month is sure, from the first that may', () => {
	expect(startFor(none, maybe, maybe)).toBe('2026-02-01')
	expect(startFor(none, null)).toBe('2026-02-01')
})

test('an earlier month that may and a later one that surely does: nobody knows from when', () => {
	expect(startFor(maybe, sure)).toBeNull()
	expect(startFor(null, none, sure)).toBeNull()
})

test('no month, no day', () => {
	expect(startFor(none, none)).toBeNull()
	expect(startFor()).toBeNull()
})
