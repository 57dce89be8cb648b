import { expect, test } from 'vitest'
import { saidOn } from '../../tests/finding.ts'
import { type Answers, UNKNOWN } from '../engine/answers.ts'
import { checks } from './checks.ts'

/** Whether a check finds something on answers. */
function finds(id: string, answers: Answers): boolean {
	return saidOn(checks, id, { answers }) !== null
}

const SEM = { voornaam: 'Sem' }

test.each<[string, Answers, boolean]>([
	['servicekosten', { kaleHuur: 932_93 }, false],
	['servicekosten', { kaleHuur: 932_94 }, true],
	['servicekosten', { kaleHuur: UNKNOWN }, false],
	['huurPerWeek', { kaleHuur: UNKNOWN }, false],
	['huurPerWeek', { kaleHuur: 150_00 }, false],
	['huurPerWeek', { kaleHuur: 149_99 }, true],
	['huurBeginVerWeg', { huurBegin: UNKNOWN }, false],
	['huurBeginVerWeg', { huurBegin: '2027-02-28' }, false],
	['huurBeginVerWeg', { huurBegin: '2027-03-01' }, true],
	['kindBijHuisgenoten', { ...SEM, band: 'kind', geboortedatum: '2008-11-22' }, false],
	['kindBijHuisgenoten', { ...SEM, band: 'kind', geboortedatum: '2008-11-23' }, true],
	['kindBijHuisgenoten', { ...SEM, band: 'anders', geboortedatum: '2010-01-01' }, false],
	['kindBijHuisgenoten', { ...SEM, band: 'kind', geboortedatum: UNKNOWN }, false],
	['maandAlsJaarHuisgenoot', { jaarinkomen: UNKNOWN }, false],
	['maandAlsJaarHuisgenoot', { jaarinkomen: 0 }, false],
	['maandAlsJaarHuisgenoot', { jaarinkomen: 5_999_99 }, true],
	['maandAlsJaarHuisgenoot', { jaarinkomen: 6_000_00 }, false],
	['huisBijVermogen', { vermogen: 150_000_00 }, false],
	['huisBijVermogen', { vermogen: 150_000_01 }, true],
])('%s on %j finds something: %s', (id, answers, expected) => {
	expect(finds(id, answers)).toBe(expected)
})

test('no rent is above the highest in a year whose rent is not known', () => {
	const said = (peildatum: string) =>
		saidOn(checks, 'servicekosten', { answers: { kaleHuur: 2_000_00 }, peildatum })
	expect(said('2026-12-31')).not.toBeNull()
	expect(said('2027-01-01')).toBeNull()
})
