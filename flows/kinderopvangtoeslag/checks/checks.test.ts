import { expect, test } from 'vitest'
import { saidOn } from '../../../tests/finding.ts'
import { type Answers, UNKNOWN } from '../../engine/answers.ts'
import { checks } from './index.ts'

/** Whether a check finds something on a contract, of a child born on a day. */
function finds(id: string, answers: Answers, born: unknown = '2023-05-10', others: Answers[] = []) {
	const kinderen = [{ id: 'k1', voornaam: 'Noor', geboortedatum: born }]
	const one = { id: 'o1', kind: 'k1', ...answers }
	const outer = { kinderen, opvang: [one, ...others] }
	return saidOn(checks, id, { answers: one, outer }) !== null
}

test.each<[string, Answers, unknown, boolean]>([
	['bsoTeJong', { soort: 'bso' }, '2022-11-22', false],
	['bsoTeJong', { soort: 'bso' }, '2022-11-23', true],
	['bsoTeJong', { soort: 'dagopvang' }, '2025-01-01', false],
	['bsoTeJong', { soort: 'bso' }, UNKNOWN, false],
	['bsoTeJong', { soort: 'bso', eind: '2026-09-13' }, '2022-09-14', true],
	['bsoTeJong', { soort: 'bso', eind: '2026-09-14' }, '2022-09-14', false],
	['bsoTeJong', { soort: 'bso', eind: '2027-09-14' }, '2022-11-23', true],
	['dagopvangTeOud', { soort: 'dagopvang' }, '2022-11-22', true],
	['dagopvangTeOud', { soort: 'dagopvang' }, '2022-11-23', false],
	['dagopvangTeOud', { soort: 'bso' }, '2015-01-01', false],
	['dagopvangTeOud', { soort: 'dagopvang' }, UNKNOWN, false],
	['teOudVoorOpvang', {}, '2013-11-22', true],
	['teOudVoorOpvang', {}, '2013-11-23', false],
	['teOudVoorOpvang', {}, UNKNOWN, false],
	['wordtVier', { soort: 'dagopvang', eind: '2027-05-11' }, '2023-05-10', true],
	['wordtVier', { soort: 'dagopvang', eind: '2027-05-10' }, '2023-05-10', false],
	['wordtVier', { soort: 'bso', eind: '2027-12-31' }, '2023-05-10', false],
	['wordtVier', { soort: 'dagopvang', eind: '2027-12-31' }, '2022-11-23', true],
	['wordtVier', { soort: 'dagopvang', eind: '2027-12-31' }, '2022-11-22', false],
	['wordtVier', { soort: 'dagopvang', eind: UNKNOWN }, '2023-05-10', false],
	['wordtVier', { soort: 'dagopvang', eind: '2027-12-31' }, UNKNOWN, false],
	['wordtVierDitJaar', { soort: 'dagopvang', stopt: 'nee' }, '2023-11-30', true],
	['wordtVierDitJaar', { soort: 'dagopvang', stopt: 'nee' }, '2023-12-01', false],
	['wordtVierDitJaar', { soort: 'dagopvang', stopt: 'nee' }, '2022-11-23', true],
	['wordtVierDitJaar', { soort: 'dagopvang', stopt: 'nee' }, '2022-11-22', false],
	['wordtVierDitJaar', { soort: 'dagopvang', stopt: 'ja' }, '2023-05-10', false],
	['wordtVierDitJaar', { soort: 'bso', stopt: 'nee' }, '2023-05-10', false],
	['wordtVierDitJaar', { soort: 'dagopvang', stopt: 'nee' }, UNKNOWN, false],
	['beginVoorGeboorte', { begin: '2023-05-09' }, '2023-05-10', true],
	['beginVoorGeboorte', { begin: '2023-05-10' }, '2023-05-10', false],
	['beginVoorGeboorte', { begin: UNKNOWN }, '2023-05-10', false],
	['beginVoorGeboorte', { begin: '2023-05-09' }, UNKNOWN, false],
])('%s on %j, of a child born on %j: %s', (id, answers, born, expected) => {
	expect(finds(id, answers, born)).toBe(expected)
})

test('a contract begins before a child that is still expected', () => {
	const kinderen = [{ id: 'k1', voornaam: 'Noor', uitgerekendeDatum: '2027-03-01' }]
	const answers = (begin: string) => ({ id: 'o1', kind: 'k1', begin })
	const said = (begin: string) =>
		saidOn(checks, 'beginVoorGeboorte', { answers: answers(begin), outer: { kinderen } })
	expect(said('2027-02-28')).toContain('Noor')
	expect(said('2027-03-01')).toBeNull()
})

test.each<[string, Answers, boolean]>([
	['lrkVanBureau', { soort: 'gastouder', opvangNaam: 'Bureau Zon', lrk: '123456789' }, true],
	['lrkVanBureau', { soort: 'gastouder', opvangNaam: 'GOB Zon', lrk: '123456789' }, true],
	['lrkVanBureau', { soort: 'gastouder', opvangNaam: 'Gobi Zon', lrk: '123456789' }, false],
	['lrkVanBureau', { soort: 'gastouder', opvangNaam: 'Mevrouw Zon', lrk: '123456789' }, false],
	['lrkVanBureau', { soort: 'gastouder', opvangNaam: UNKNOWN, lrk: '123456789' }, false],
	['lrkVanBureau', { soort: 'gastouder', opvangNaam: 'Bureau Zon', lrk: UNKNOWN }, false],
	['lrkVanBureau', { soort: 'bso', opvangNaam: 'Bureau Zon', lrk: '123456789' }, false],
	['lrkGelijkAanBureau', { lrk: '123456789', lrkBureau: '123456789' }, true],
	['lrkGelijkAanBureau', { lrk: '123456789', lrkBureau: '123456798' }, false],
	['lrkGelijkAanBureau', { lrk: UNKNOWN, lrkBureau: UNKNOWN }, false],
	['lrkGelijkAanBureau', { lrk: '123456789' }, false],
	['lrkLengte', { lrk: '12345678' }, true],
	['lrkLengte', { lrk: '123456789' }, false],
	['lrkLengte', { lrk: '1234567890' }, true],
	['lrkLengte', { lrk: UNKNOWN }, false],
	// A request on 22 November brings toeslag from August on.
	['beginTeVroeg', { begin: '2026-07-31' }, true],
	['beginTeVroeg', { begin: '2026-08-01' }, false],
	['beginTeVroeg', { begin: UNKNOWN }, false],
	['beginVorigJaar', { begin: '2025-12-31' }, true],
	['beginVorigJaar', { begin: '2026-01-01' }, false],
	['beginVorigJaar', { begin: UNKNOWN }, false],
	['beginVerWeg', { begin: '2027-11-30' }, false],
	['beginVerWeg', { begin: '2027-12-01' }, true],
	['beginVerWeg', { begin: UNKNOWN }, false],
	['eindVoorBegin', { begin: '2026-10-02', eind: '2026-10-01' }, true],
	['eindVoorBegin', { begin: '2026-10-01', eind: '2026-10-01' }, false],
	['eindVoorBegin', { begin: UNKNOWN, eind: '2026-10-01' }, false],
	['eindVoorBegin', { begin: '2026-10-01', eind: UNKNOWN }, false],
	['maandbedragAlsUurprijs', { uurprijs: 20_00 }, false],
	['maandbedragAlsUurprijs', { uurprijs: 20_01 }, true],
	['maandbedragAlsUurprijs', { uurprijs: UNKNOWN }, false],
	['nettoUurprijs', { uurprijs: 3_99 }, true],
	['nettoUurprijs', { uurprijs: 4_00 }, false],
	['nettoUurprijs', { uurprijs: 0 }, true],
	['nettoUurprijs', { uurprijs: UNKNOWN }, false],
	['prijsBovenGrens', { uurprijs: 11_23, soort: 'dagopvang' }, false],
	['prijsBovenGrens', { uurprijs: 11_24, soort: 'dagopvang' }, true],
	['prijsBovenGrens', { uurprijs: 9_98, soort: 'bso' }, false],
	['prijsBovenGrens', { uurprijs: 9_99, soort: 'bso' }, true],
	['prijsBovenGrens', { uurprijs: 8_49, soort: 'gastouder' }, false],
	['prijsBovenGrens', { uurprijs: 8_50, soort: 'gastouder' }, true],
	['prijsBovenGrens', { uurprijs: 20_00, soort: 'dagopvang' }, true],
	['prijsBovenGrens', { uurprijs: 20_01, soort: 'dagopvang' }, false],
	['prijsBovenGrens', { uurprijs: 15_00, soort: UNKNOWN }, false],
	['prijsBovenGrens', { uurprijs: UNKNOWN, soort: 'bso' }, false],
])('%s on %j: %s', (id, answers, expected) => {
	expect(finds(id, answers)).toBe(expected)
})

test.each(['beginTeVroeg', 'prijsBovenGrens'])('%s is silent in a year it does not know', (id) => {
	const answers = { id: 'o1', kind: 'k1', soort: 'bso', begin: '2020-01-01', uurprijs: 19_00 }
	const on = (peildatum: string) => saidOn(checks, id, { answers, peildatum })
	expect(on('2026-12-31')).not.toBeNull()
	expect(on('2027-01-01')).toBeNull()
})

/** What is said of children without a contract, where the first has one. */
function childless(...others: Array<Answers>) {
	const kinderen = [
		{ id: 'k1', voornaam: 'Noor', geboren: 'ja', geboortedatum: '2023-05-10' },
		...others.map((child, at) => ({ id: `k${at + 2}`, voornaam: 'Sam', geboren: 'ja', ...child })),
	]
	const opvang = [{ id: 'o1', kind: 'k1' }]
	return saidOn(checks, 'kindZonderContract', { answers: { kinderen, opvang } })
}

test('a child up to twelve without a contract is asked after, where another has one', () => {
	expect(childless({ geboortedatum: '2020-01-01' })).toContain('Voor Sam staat er geen contract')
	expect(childless({ geboortedatum: '2013-11-23' })).not.toBeNull()
	expect(childless({ geboortedatum: '2013-11-22' })).toBeNull()
	expect(childless({ geboortedatum: '2014-11-22', school: 'voortgezet' })).toBeNull()
	expect(childless({ geboortedatum: '2020-01-01', woontBijU: 'nee' })).toBeNull()
	expect(childless({ geboren: 'nee', uitgerekendeDatum: '2027-02-01' })).toBeNull()
	expect(childless({ geboortedatum: UNKNOWN })).toBeNull()
	expect(childless()).toBeNull()
	const two = childless(
		{ geboortedatum: '2020-01-01', voornaam: 'Bo' },
		{ geboortedatum: '2021-01-01' },
	)
	expect(two).toContain('Voor Bo, Sam staat')
})

test('one register number stands for two kinds of care', () => {
	const one = { soort: 'bso', lrk: '123456789' }
	const twice = (other: Answers) =>
		finds('lrkTweeSoorten', one, undefined, [{ id: 'o2', kind: 'k1', ...other }])
	expect(twice({ soort: 'dagopvang', lrk: '123456789' })).toBe(true)
	expect(twice({ soort: 'bso', lrk: '123456789' })).toBe(false)
	expect(twice({ soort: 'dagopvang', lrk: '987654321' })).toBe(false)
	expect(finds('lrkTweeSoorten', one)).toBe(false)
	expect(finds('lrkTweeSoorten', { soort: 'bso' }, undefined, [{ id: 'o2' }])).toBe(false)
})

test('one provider has one register number for one kind of care', () => {
	const one = { soort: 'bso', lrk: '123456789', opvangNaam: 'De Vlinder' }
	const otherwise = (other: Answers, mine: Answers = one) =>
		finds('lrkVanDezelfdePlek', mine, undefined, [
			{ ...one, id: 'o2', kind: 'k1', lrk: '123456798', ...other },
		])
	expect(otherwise({})).toBe(true)
	expect(otherwise({ opvangNaam: 'de  vlinder' })).toBe(true)
	expect(otherwise({ lrk: '123456789' })).toBe(false)
	expect(otherwise({ lrk: UNKNOWN })).toBe(false)
	expect(otherwise({ soort: 'dagopvang' })).toBe(false)
	expect(otherwise({ opvangNaam: 'De Rups' })).toBe(false)
	expect(otherwise({}, { ...one, lrk: UNKNOWN })).toBe(false)
	expect(otherwise({ opvangNaam: UNKNOWN }, { ...one, opvangNaam: UNKNOWN })).toBe(false)
	expect(finds('lrkVanDezelfdePlek', one)).toBe(false)
})

/** 100 hours of € 10: a bill of € 1.000. */
const hundredHours = {
	uurprijs: 10_00,
	urenVorm: 'perMaand',
	urenPerMaand: 100_00,
	gemeenteBetaalt: 'nee',
}

test.each<[Answers, boolean]>([
	[{ maandbedrag: 1_000_00 }, false],
	[{ maandbedrag: 1_015_22 }, false],
	[{ maandbedrag: 1_015_23 }, true],
	[{ maandbedrag: 985_23 }, false],
	[{ maandbedrag: 985_22 }, true],
	[{ maandbedrag: 0 }, true],
	[{ maandbedrag: UNKNOWN }, false],
	[{}, false],
	[{ maandbedrag: 500_00, uurprijs: UNKNOWN }, false],
	[{ maandbedrag: 500_00, urenPerMaand: UNKNOWN }, false],
	// Of what the gemeente pays there is no bill.
	[{ maandbedrag: 600_00, gemeenteBetaalt: 'ja', urenGemeente: 40_00 }, false],
	[{ maandbedrag: 1_000_00, gemeenteBetaalt: 'ja', urenGemeente: 40_00 }, true],
	[{ maandbedrag: 600_00, gemeenteBetaalt: UNKNOWN }, false],
])('a bill of a month is hours times price, but for rounding: %j', (answers, expected) => {
	expect(finds('rekeningPastNiet', { ...hundredHours, ...answers })).toBe(expected)
})

test.each([
	[1_350_00, 'Kijk naar de prijs, de uren en de rekening.'],
	[923_08, 'Misschien is die rekening voor 4 weken.'],
	[1_083_33, 'Misschien zijn dit de uren van 4 weken.'],
])('a bill of %i cents that does not fit says what it may be', (maandbedrag, hint) => {
	const answers = { id: 'o1', kind: 'k1', ...hundredHours, maandbedrag }
	const said = saidOn(checks, 'rekeningPastNiet', { answers })!
	expect(said).toContain('100 uur × €\u00a010 is €\u00a01.000 per maand')
	expect(said).toContain(hint)
})

test('two contracts of one kind for one child stand at the same time', () => {
	const one = { soort: 'bso', begin: '2026-02-01', eind: '2026-06-30' }
	const twice = (other: Answers) =>
		finds('tweeContracten', one, undefined, [{ id: 'o2', kind: 'k1', soort: 'bso', ...other }])
	expect(twice({ begin: '2026-06-30' })).toBe(true)
	expect(twice({ begin: '2026-07-01' })).toBe(false)
	expect(twice({ begin: '2026-01-01', eind: '2026-02-01' })).toBe(true)
	expect(twice({ begin: '2026-01-01', eind: '2026-01-31' })).toBe(false)
	expect(twice({ begin: '2026-03-01', soort: 'dagopvang' })).toBe(false)
	expect(twice({ begin: UNKNOWN })).toBe(false)
	expect(twice({ begin: '2026-01-01', eind: UNKNOWN })).toBe(true)
	expect(finds('tweeContracten', { ...one, begin: UNKNOWN }, undefined, [{ id: 'o2' }])).toBe(false)
	expect(finds('tweeContracten', one)).toBe(false)
})

test('contracts of two children stand beside each other', () => {
	const kinderen = ['k1', 'k2'].map((id) => ({ id, voornaam: id, geboortedatum: '2020-01-01' }))
	const one = { id: 'o1', kind: 'k1', soort: 'bso', begin: '2026-01-01' }
	const other = (kind: string) => ({ ...one, id: 'o2', kind })
	const said = (kind: string) =>
		saidOn(checks, 'tweeContracten', {
			answers: one,
			outer: { kinderen, opvang: [one, other(kind)] },
		})
	expect(said('k2')).toBeNull()
	expect(said('k1')).toContain('k1')
})

test.each<[string, Answers, boolean]>([
	['weekAlsMaand', { soort: 'bso', urenPerMaand: 9_99 }, true],
	['weekAlsMaand', { soort: 'bso', urenPerMaand: 10_00 }, false],
	['weekAlsMaand', { soort: 'dagopvang', urenPerMaand: 34_99 }, true],
	['weekAlsMaand', { soort: 'dagopvang', urenPerMaand: 35_00 }, false],
	['weekAlsMaand', { soort: 'dagopvang', urenPerMaand: UNKNOWN }, false],
	['jaarAlsMaand', { urenPerMaand: 330_00 }, false],
	['jaarAlsMaand', { urenPerMaand: 330_01 }, true],
	['jaarAlsMaand', { urenPerMaand: UNKNOWN }, false],
	['maandAlsWeek', { urenPerWeek: 60_00 }, false],
	['maandAlsWeek', { urenPerWeek: 60_01 }, true],
	['maandAlsWeek', { urenPerWeek: UNKNOWN }, false],
	['maandAlsJaar', { urenPerJaar: 249_99 }, true],
	['maandAlsJaar', { urenPerJaar: 250_00 }, false],
	['maandAlsJaar', { urenPerJaar: UNKNOWN }, false],
	['wekenInSchooltijd', { soort: 'bso', wekenPerJaar: 51 }, false],
	['wekenInSchooltijd', { soort: 'bso', wekenPerJaar: 52 }, true],
	['wekenInSchooltijd', { soort: 'dagopvang', wekenPerJaar: 52 }, false],
	['wekenInSchooltijd', { soort: 'bso', wekenPerJaar: UNKNOWN }, false],
	['wekenTeVeel', { schoolweken: 40, vakantieweken: 13 }, false],
	['wekenTeVeel', { schoolweken: 41, vakantieweken: 13 }, true],
	['wekenTeVeel', { schoolweken: UNKNOWN, vakantieweken: 53 }, false],
	['wekenTeVeel', { schoolweken: 53, vakantieweken: UNKNOWN }, false],
	['meerDanMeetelt', { urenVorm: 'perMaand', urenPerMaand: 230_00 }, false],
	['meerDanMeetelt', { urenVorm: 'perMaand', urenPerMaand: 230_01 }, true],
	['meerDanMeetelt', { urenVorm: 'perMaand', urenPerMaand: UNKNOWN }, false],
	['gemeenteUrenTeVeel', { urenVorm: 'perMaand', urenPerMaand: 80_00, urenGemeente: 80_00 }, false],
	['gemeenteUrenTeVeel', { urenVorm: 'perMaand', urenPerMaand: 80_00, urenGemeente: 80_01 }, true],
	[
		'gemeenteUrenTeVeel',
		{ urenVorm: 'perMaand', urenPerMaand: 80_00, urenGemeente: UNKNOWN },
		false,
	],
	['gemeenteUrenTeVeel', { urenVorm: UNKNOWN, urenGemeente: 80_00 }, false],
])('%s on %j: %s', (id, answers, expected) => {
	expect(finds(id, answers)).toBe(expected)
})

test('no number of hours is too many in a year whose limit is not known', () => {
	const answers = { urenVorm: 'perMaand', urenPerMaand: 300_00 }
	expect(saidOn(checks, 'meerDanMeetelt', { answers, peildatum: '2026-12-31' })).not.toBeNull()
	expect(saidOn(checks, 'meerDanMeetelt', { answers, peildatum: '2027-01-01' })).toBeNull()
})

test.each(['', 'Partner'])(
	'work%s ends after it begins, and begins again after a pause',
	(suffix) => {
		const work = (from: unknown, to: unknown) =>
			saidOn(checks, 'werkEindVoorBegin', {
				answers: { [`werkBegin${suffix}`]: from, [`werkEind${suffix}`]: to },
			})
		expect(work('2026-03-02', '2026-03-01')).toContain('2 maart 2026')
		expect(work('2026-03-01', '2026-03-01')).toBeNull()
		expect(work(UNKNOWN, '2026-03-01')).toBeNull()
		expect(work('2026-03-02', UNKNOWN)).toBeNull()
		const pause = (from: unknown, again: unknown) =>
			saidOn(checks, 'pauzeEindVoorBegin', {
				answers: { [`werkPauzeBegin${suffix}`]: from, [`werkPauzeEind${suffix}`]: again },
			})
		expect(pause('2026-03-01', '2026-03-01')).toContain('1 maart 2026')
		expect(pause('2026-03-01', '2026-03-02')).toBeNull()
		expect(pause(UNKNOWN, '2026-03-01')).toBeNull()
		expect(pause('2026-03-01', UNKNOWN)).toBeNull()
	},
)

test('a contract ends after it begins, whatever the checks of income say', () => {
	const ofCare = checks.filter(({ list }) => list === 'opvang')
	const said = (begin: unknown, eind: unknown) =>
		saidOn(ofCare, 'eindVoorBegin', { answers: { id: 'o1', begin, eind } })
	expect(said('2026-10-02', '2026-10-01')).toContain('2 oktober 2026')
	expect(said('2026-10-01', '2026-10-01')).toBeNull()
	expect(said(UNKNOWN, '2026-10-01')).toBeNull()
	expect(said('2026-10-02', UNKNOWN)).toBeNull()
})

test.each(['bsoTeJong', 'dagopvangTeOud', 'wordtVier', 'wordtVierDitJaar', 'teOudVoorOpvang'])(
	'%s says nothing of a contract for a child that nobody named',
	(id) => {
		const kinderen = ['k1', 'k2'].map((one) => ({ id: one, voornaam: one }))
		for (const soort of ['bso', 'dagopvang']) {
			const answers = { id: 'o1', kind: 'k9', soort, begin: '2026-01-01', eind: '2027-12-31' }
			expect(saidOn(checks, id, { answers, outer: { kinderen } })).toBeNull()
			expect(saidOn(checks, 'beginVoorGeboorte', { answers, outer: { kinderen } })).toBeNull()
		}
	},
)
