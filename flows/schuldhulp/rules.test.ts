import { expect, test } from 'vitest'
import { lastDayToTalk, needsOf } from './rules.ts'

test('what cannot wait, in one order; nothing where nothing was said', () => {
	expect(needsOf({ haast: ['zorg', 'huis'] })).toEqual(['huis', 'zorg'])
	expect(needsOf({})).toEqual([])
})

test.each<[string, boolean, string | null]>([
	['2026-11-23', true, '2026-11-26'],
	['2026-11-26', true, '2026-12-01'],
	['2026-11-23', false, '2026-12-21'],
	// Four weeks on is the second day of Christmas, a Saturday.
	['2026-11-28', false, '2026-12-28'],
	['2028-01-03', true, null],
	['2028-01-03', false, null],
])('asked on %s, threatened %s: a talk by %s (Wgs art. 4)', (asked, threatened, last) => {
	expect(lastDayToTalk(asked, threatened)).toBe(last)
})
