import { expect, test } from 'vitest'
import { type Availability, standingOn } from './availability.ts'

const seen = { checked: '2026-11-22', through: '2026-12-31' } as const
const season = { from: '2026-03-01', through: '2026-11-30' }

test.each<[Availability, string, string]>([
	[{ state: 'open', ...seen }, '2026-12-31', 'open'],
	[{ state: 'open', ...seen }, '2027-01-01', 'notConfirmed'],
	[{ state: 'spent', ...seen }, '2026-12-31', 'spent'],
	[{ state: 'spent', ...seen }, '2027-01-01', 'notConfirmed'],
	[{ state: 'ended', ...seen }, '2026-12-31', 'ended'],
	[{ state: 'ended', ...seen }, '2030-01-01', 'ended'],
	[{ state: 'seasonal', ...seen, season }, '2026-02-28', 'seasonal'],
	[{ state: 'seasonal', ...seen, season }, '2026-03-01', 'open'],
	[{ state: 'seasonal', ...seen, season }, '2026-11-30', 'open'],
	[{ state: 'seasonal', ...seen, season }, '2026-12-01', 'seasonal'],
	[{ state: 'seasonal', ...seen }, '2026-11-22', 'seasonal'],
	[{ state: 'seasonal', ...seen, season }, '2027-03-01', 'notConfirmed'],
])('%o on %s is %s', (availability, day, standing) => {
	expect(standingOn(availability, day)).toBe(standing)
})
