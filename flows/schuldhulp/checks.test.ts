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
	['geboortejaar', { geboortedatum: '2008-11-22' }, false],
	['geboortejaar', { geboortedatum: '2008-11-23' }, true],
	['geboortejaar', { geboortedatum: UNKNOWN }, false],
	['toeslagenHoog', { heeftKinderen: 'nee', toeslagenPerMaand: 800_00 }, false],
	['toeslagenHoog', { heeftKinderen: 'nee', toeslagenPerMaand: 800_01 }, true],
	['toeslagenHoog', { heeftKinderen: 'ja', toeslagenPerMaand: 2_500_00 }, false],
	['toeslagenHoog', { heeftKinderen: 'ja', toeslagenPerMaand: 2_500_01 }, true],
	['toeslagenHoog', { heeftKinderen: UNKNOWN, toeslagenPerMaand: 2_500_01 }, true],
	['toeslagenHoog', { heeftKinderen: 'ja', toeslagenPerMaand: UNKNOWN }, false],
	['energieNul', { woning: 'huur', energiekosten: 0 }, true],
	['energieNul', { woning: 'koop', energiekosten: 0 }, true],
	['energieNul', { woning: 'anders', energiekosten: 0 }, false],
	['energieNul', { woning: 'huur', energiekosten: 1 }, false],
	['energieNul', { woning: 'huur', energiekosten: UNKNOWN }, false],
	['premiePersonen', { getrouwd: 'ja', zorgpremie: 219_99 }, true],
	['premiePersonen', { getrouwd: 'ja', zorgpremie: 220_00 }, false],
	['premiePersonen', { getrouwd: 'nee', huisgenoot: 'ja', zorgpremie: 160_00 }, true],
	['premiePersonen', { getrouwd: 'nee', huisgenoot: 'nee', zorgpremie: 280_00 }, false],
	['premiePersonen', { getrouwd: 'nee', huisgenoot: 'nee', zorgpremie: 280_01 }, true],
	['premiePersonen', { getrouwd: 'nee', huisgenoot: 'nee', zorgpremie: 800_01 }, false],
	['premiePersonen', { getrouwd: 'nee', huisgenoot: UNKNOWN, zorgpremie: 280_01 }, false],
	['premiePersonen', { getrouwd: 'ja', zorgpremie: UNKNOWN }, false],
	['deurwaarderAlsSchuldeiser', { schuldeiser: 'Gerechtsdeurwaarder De Haan' }, true],
	['deurwaarderAlsSchuldeiser', { schuldeiser: 'INCASSO Nederland' }, true],
	['deurwaarderAlsSchuldeiser', { schuldeiser: 'Eneco' }, false],
	['schuldLaag', { openstaand: 9_99 }, true],
	['schuldLaag', { openstaand: 10_00 }, false],
	['schuldLaag', { openstaand: UNKNOWN }, false],
	['schuldHoog', { soort: 'energie', openstaand: 10_000_00 }, false],
	['schuldHoog', { soort: 'energie', openstaand: 10_000_01 }, true],
	['schuldHoog', { soort: 'bank', openstaand: 200_000_00 }, false],
	['schuldHoog', { soort: UNKNOWN, openstaand: 200_000_01 }, true],
	['schuldHoog', { soort: 'energie', openstaand: UNKNOWN }, false],
	['afspraakIsSchuld', { openstaand: 50_00, afspraakBedrag: 50_00 }, true],
	['afspraakIsSchuld', { openstaand: 50_01, afspraakBedrag: 50_00 }, false],
	['afspraakIsSchuld', { openstaand: UNKNOWN, afspraakBedrag: 50_00 }, false],
	['afspraakIsSchuld', { openstaand: 50_00, afspraakBedrag: UNKNOWN }, false],
	...Object.entries({
		kaleHuur: 3_000_00,
		energiekosten: 800_00,
		waterkosten: 100_00,
		zorgpremie: 800_00,
		verzekeringen: 250_00,
		telefoonkosten: 200_00,
	}).flatMap(
		([cost, highest]): Array<[string, Answers, boolean]> => [
			[`${cost}Hoog`, { [cost]: highest }, false],
			[`${cost}Hoog`, { [cost]: highest + 1 }, true],
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

test.each<[Answers, Answers, boolean]>([
	[{ soort: 'huur', openstaand: 750_00 }, { kaleHuur: 700_00, servicekosten: 50_00 }, true],
	[{ soort: 'huur', openstaand: 750_01 }, { kaleHuur: 700_00, servicekosten: 50_00 }, false],
	[{ soort: 'energie', openstaand: 164_00 }, { energiekosten: 164_00 }, true],
	[{ soort: 'energie', openstaand: 164_00 }, { energiekosten: UNKNOWN }, false],
	[{ soort: 'energie', openstaand: UNKNOWN }, { energiekosten: 164_00 }, false],
	[{ soort: 'energie', openstaand: 9_99 }, { energiekosten: 164_00 }, false],
	[{ soort: 'bank', openstaand: 20_00 }, { energiekosten: 164_00 }, false],
	[{ soort: UNKNOWN, openstaand: 20_00 }, { energiekosten: 164_00 }, false],
])('a debt of what is paid each month: %j beside %j: %s', (debt, outer, expected) => {
	expect(finds('schuldIsMaandbedrag', debt, outer)).toBe(expected)
})

test.each<[Answers, Answers, boolean]>([
	[{ soort: 'huur', deurwaarder: 'ja' }, { haast: ['geenVanDeze'] }, true],
	[{ soort: 'huur', deurwaarder: 'ja' }, { haast: ['huis'] }, false],
	[{ soort: 'huur', deurwaarder: 'nee' }, { haast: ['geenVanDeze'] }, false],
	[{ soort: 'energie', deurwaarder: 'ja' }, { haast: ['geenVanDeze'] }, false],
])('rent with a bailiff: %j beside %j: %s', (debt, outer, expected) => {
	expect(finds('huurBijDeurwaarder', debt, outer)).toBe(expected)
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
