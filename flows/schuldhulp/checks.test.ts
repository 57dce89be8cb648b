import { expect, test } from 'vitest'
import { saidOn } from '../../tests/finding.ts'
import { type Answers, UNKNOWN } from '../engine/answers.ts'
import { checks } from './checks.ts'

const finds = (id: string, answers: Answers, outer: Answers = {}) =>
	saidOn(checks, id, { answers, outer }) !== null

test.each<[string, Answers, boolean]>([
	['nietWachten', { haast: ['huis'] }, true],
	['nietWachten', { haast: ['energie'] }, true],
	['nietWachten', { haast: ['zorg'] }, true],
	['nietWachten', { haast: [] }, false],
	['nietWachten', {}, false],
	['ontruimingDatumKlopt', { ontruimingDatum: '2026-11-21' }, true],
	['ontruimingDatumKlopt', { ontruimingDatum: '2026-11-22' }, false],
	['ontruimingDatumKlopt', { ontruimingDatum: '2027-05-31' }, false],
	['ontruimingDatumKlopt', { ontruimingDatum: '2027-06-01' }, true],
	['ontruimingDatumKlopt', { ontruimingDatum: UNKNOWN }, false],
	['afsluitDatumKlopt', { afsluitDatum: '2026-11-21' }, true],
	['afsluitDatumKlopt', { afsluitDatum: '2027-06-01' }, true],
	['afsluitDatumKlopt', { afsluitDatum: UNKNOWN }, false],
	['brutoVoorSchuldhulp', { nettoInkomen: { soort: 'bruto' } }, true],
	['brutoVoorSchuldhulp', { nettoInkomen: { soort: 'netto' } }, false],
	['brutoVoorSchuldhulp', { nettoInkomen: UNKNOWN }, false],
	...['kaleHuur', 'energiekosten', 'waterkosten', 'zorgpremie'].flatMap(
		(cost): Array<[string, Answers, boolean]> => [
			[`${cost}Hoog`, { [cost]: 3_000_00 }, false],
			[`${cost}Hoog`, { [cost]: 3_000_01 }, true],
			[`${cost}Hoog`, { [cost]: UNKNOWN }, false],
		],
	),
	['voorstelBovenSchuld', { voorstelBedrag: 500_00, openstaand: 500_00 }, false],
	['voorstelBovenSchuld', { voorstelBedrag: 500_01, openstaand: 500_00 }, true],
	['voorstelBovenSchuld', { voorstelBedrag: UNKNOWN, openstaand: 500_00 }, false],
	['voorstelBovenSchuld', { voorstelBedrag: 500_01, openstaand: UNKNOWN }, false],
])('%s on %j: %s', (id, answers, expected) => {
	expect(finds(id, answers)).toBe(expected)
})

test('a day that passed and one far away are said otherwise', () => {
	const said = (ontruimingDatum: string) =>
		saidOn(checks, 'ontruimingDatumKlopt', { answers: { ontruimingDatum } })
	expect(said('2026-11-01')).toContain('1 november 2026')
	expect(said('2027-11-01')).toContain('1 november 2027')
	expect(said('2026-11-01')!.replace('2026', '')).not.toBe(said('2027-11-01')!.replace('2027', ''))
})

test('the same debt stands twice, whatever its capitals', () => {
	const one = { id: 'a', schuldeiser: 'Evides', kenmerk: '12', openstaand: 100_00 }
	const twice = (other: Answers) =>
		finds('schuldDubbel', one, { schuldeisers: [one, { ...one, id: 'b', ...other }] })
	expect(twice({})).toBe(true)
	expect(twice({ schuldeiser: 'EVIDES' })).toBe(true)
	expect(twice({ schuldeiser: 'Eneco' })).toBe(false)
	expect(twice({ kenmerk: '13' })).toBe(false)
	expect(twice({ openstaand: 100_01 })).toBe(false)
	expect(twice({ id: 'a' })).toBe(false)
	expect(finds('schuldDubbel', one)).toBe(false)
})

test('an offer above what is left of a month, where the whole sum is known', () => {
	const month = { nettoInkomen: { bedrag: 1_500_00, per: 'maand', soort: 'netto' } }
	const household = { ...month, toeslagenPerMaand: 100_00, kaleHuur: 600_00 }
	const offers = (voorstelBedrag: unknown, outer: Answers = household) =>
		finds('voorstelBovenRuimte', { voorstelBedrag }, outer)
	expect(offers(1_000_00)).toBe(false)
	expect(offers(1_000_01)).toBe(true)
	expect(offers(UNKNOWN)).toBe(false)
	expect(offers(1_000_01, { ...household, kaleHuur: UNKNOWN })).toBe(false)
	// Where more goes out than comes in any offer is too high, and none is not.
	expect(offers(1, { ...household, kaleHuur: 2_000_00 })).toBe(true)
	expect(offers(0, { ...household, kaleHuur: 2_000_00 })).toBe(false)
})
