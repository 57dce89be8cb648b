import { expect, test } from 'vitest'
import { saidOn } from '../../tests/finding.ts'
import { type Answers, UNKNOWN } from '../engine/answers.ts'
import { checks } from './checks.ts'

/** Whether a check finds something on answers. */
function finds(id: string, answers: Answers): boolean {
	return saidOn(checks, id, { answers }) !== null
}

const SEM = { voornaam: 'Sem' }
const GROWN = { ...SEM, band: 'kind', geboortedatum: '2005-06-01' }
const YOUNG = { ...SEM, band: 'kind', geboortedatum: '2012-06-01' }
const LODGER = { ...SEM, band: 'huurderMetContract' }
const inHuis = (volwassenen: number) => ({ inHuis: { volwassenen, kinderen: 0 } })

test.each<[string, Answers, boolean]>([
	['servicekosten', { kaleHuur: 932_93 }, false],
	['servicekosten', { kaleHuur: 932_94 }, true],
	['servicekosten', { kaleHuur: UNKNOWN }, false],
	['huurPerWeek', { kaleHuur: UNKNOWN }, false],
	['huurPerWeek', { kaleHuur: 150_00 }, false],
	['huurPerWeek', { kaleHuur: 149_99 }, true],
	['huurPerWeek', { kaleHuur: 200_00, heleHuur: 600_00 }, false],
	['huurPerWeek', { kaleHuur: 199_99, heleHuur: 600_00 }, true],
	['huurPerWeek', { kaleHuur: 199_99, heleHuur: UNKNOWN }, false],
	['deeltWoning', { zelfstandigeWoning: 'nee' }, true],
	['deeltWoning', { zelfstandigeWoning: 'ja' }, false],
	['deeltWoning', { zelfstandigeWoning: UNKNOWN }, false],
	['kaleHuurBovenHele', { kaleHuur: 605_00, heleHuur: 600_00 }, false],
	['kaleHuurBovenHele', { kaleHuur: 605_01, heleHuur: 600_00 }, true],
	['kaleHuurBovenHele', { kaleHuur: 700_00, heleHuur: UNKNOWN }, false],
	['kaleHuurBovenHele', { kaleHuur: UNKNOWN, heleHuur: 600_00 }, false],
	['huurPastNiet', { kaleHuur: 600_00, servicekosten: 40_00, heleHuur: 640_00 }, false],
	['huurPastNiet', { kaleHuur: 600_00, servicekosten: 40_00, heleHuur: 645_00 }, false],
	['huurPastNiet', { kaleHuur: 600_00, servicekosten: 40_00, heleHuur: 645_01 }, true],
	['huurPastNiet', { kaleHuur: 600_00, servicekosten: 40_00, heleHuur: 635_00 }, false],
	['huurPastNiet', { kaleHuur: 600_00, servicekosten: 40_00, heleHuur: 634_99 }, true],
	['huurPastNiet', { kaleHuur: 600_00, servicekosten: 0, heleHuur: 600_00 }, false],
	['huurPastNiet', { kaleHuur: 600_00, servicekosten: UNKNOWN, heleHuur: 900_00 }, false],
	['huurPastNiet', { kaleHuur: UNKNOWN, servicekosten: 40_00, heleHuur: 900_00 }, false],
	['huurPastNiet', { kaleHuur: 600_00, servicekosten: 40_00, heleHuur: UNKNOWN }, false],
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
	['meerVolwassenen', { ...inHuis(2), partnerOpAdres: 'ja', heeftHuisgenoten: 'nee' }, false],
	['meerVolwassenen', { ...inHuis(3), partnerOpAdres: 'ja', heeftHuisgenoten: 'nee' }, true],
	['meerVolwassenen', { ...inHuis(2), partnerOpAdres: 'nee', heeftHuisgenoten: 'nee' }, true],
	['meerVolwassenen', { ...inHuis(3), partnerOpAdres: 'ja', heeftHuisgenoten: 'ja' }, false],
	['anderAantalHuisgenoten', { ...inHuis(2), huisgenoten: [GROWN] }, false],
	['anderAantalHuisgenoten', { ...inHuis(3), huisgenoten: [GROWN] }, true],
	['anderAantalHuisgenoten', { ...inHuis(1), huisgenoten: [GROWN] }, true],
	['anderAantalHuisgenoten', { ...inHuis(1), huisgenoten: [YOUNG] }, false],
	['anderAantalHuisgenoten', { ...inHuis(2), huisgenoten: [YOUNG] }, true],
	// A lodger's age is not asked: counted or not, both can be.
	['anderAantalHuisgenoten', { ...inHuis(1), huisgenoten: [LODGER] }, false],
	['anderAantalHuisgenoten', { ...inHuis(2), huisgenoten: [LODGER] }, false],
	['anderAantalHuisgenoten', { huisgenoten: [GROWN] }, false],
	['huisBijVermogen', { vermogen: 150_000_00 }, false],
	['huisBijVermogen', { vermogen: 150_000_01 }, true],
])('%s on %j finds something: %s', (id, answers, expected) => {
	expect(finds(id, answers)).toBe(expected)
})

test.each([
	[640_00, 'Misschien zitten de servicekosten al in de kale huur.'],
	[560_00, 'Zit er gas, water of licht bij?'],
])('a kale huur of %i cents that does not fit the whole says what it may be', (kaleHuur, hint) => {
	const answers = { kaleHuur, servicekosten: 40_00, heleHuur: 640_00 }
	expect(saidOn(checks, 'huurPastNiet', { answers })).toContain(hint)
})

test('no rent is above the highest in a year whose rent is not known', () => {
	const said = (peildatum: string) =>
		saidOn(checks, 'servicekosten', { answers: { kaleHuur: 2_000_00 }, peildatum })
	expect(said('2026-12-31')).not.toBeNull()
	expect(said('2027-01-01')).toBeNull()
})
