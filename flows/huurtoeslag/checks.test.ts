import { expect, test } from 'vitest'
import { type Answers, UNKNOWN } from '../engine/answers.ts'
import { checks } from './checks.ts'

/** Whether a check finds something on answers. */
function finds(id: string, answers: Answers): boolean {
	const check = checks.find((one) => one.id === id)!
	return check.finds({ answers, outer: {}, peildatum: '2026-11-22' }) !== null
}

test.each<[string, Answers, boolean]>([
	['servicekosten', { kaleHuur: 932_93 }, false],
	['servicekosten', { kaleHuur: 932_94 }, true],
	['servicekosten', { kaleHuur: UNKNOWN }, false],
	['huurPerWeek', { kaleHuur: 150_00 }, false],
	['huurPerWeek', { kaleHuur: 149_99 }, true],
	['huurBeginVerWeg', { huurBegin: '2027-02-28' }, false],
	['huurBeginVerWeg', { huurBegin: '2027-03-01' }, true],
	['kindBijHuisgenoten', { band: 'kind', geboortedatum: '2008-11-22' }, false],
	['kindBijHuisgenoten', { band: 'kind', geboortedatum: '2008-11-23' }, true],
	['kindBijHuisgenoten', { band: 'anders', geboortedatum: '2010-01-01' }, false],
	['maandAlsJaarHuisgenoot', { jaarinkomen: 0 }, false],
	['maandAlsJaarHuisgenoot', { jaarinkomen: 5_999_99 }, true],
	['maandAlsJaarHuisgenoot', { jaarinkomen: 6_000_00 }, false],
	['huisBijVermogen', { vermogen: 150_000_00 }, false],
	['huisBijVermogen', { vermogen: 150_000_01 }, true],
])('%s on %j finds something: %s', (id, answers, expected) => {
	expect(finds(id, answers)).toBe(expected)
})
