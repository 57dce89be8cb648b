import { expect, test } from 'vitest'
import { saidOn } from '../../../tests/finding.ts'
import { type Answers, UNKNOWN } from '../../engine/answers.ts'
import { inkomenChecks } from './inkomen.ts'
import { kinderenChecks } from './kinderen.ts'
import { rekeningChecks } from './rekening.ts'
import { vermogenChecks } from './vermogen.ts'

const checks = [...inkomenChecks, ...kinderenChecks, ...rekeningChecks, ...vermogenChecks]
const finds = (id: string, answers: Answers) => saidOn(checks, id, { answers }) !== null

const pay = (bedrag: number, per = 'maand', soort = 'bruto') => ({
	bedrag: { bedrag, per, soort },
})
const child = (geboortedatum: unknown, school?: string) => ({
	voornaam: 'Noor',
	geboortedatum,
	school,
})

test.each<[string, Answers, boolean]>([
	['nettoVoorBruto', pay(2_000_00, 'maand', 'netto'), true],
	['nettoVoorBruto', pay(2_000_00), false],
	['nettoVoorBruto', { bedrag: UNKNOWN }, false],
	['jaarAlsPeriode', pay(8_000_00), false],
	['jaarAlsPeriode', pay(8_000_01), true],
	['jaarAlsPeriode', pay(8_000_01, 'week'), true],
	['jaarAlsPeriode', pay(8_000_01, 'jaar'), false],
	['jaarAlsPeriode', { bedrag: UNKNOWN }, false],
	['maandAlsJaar', pay(5_999_99, 'jaar'), true],
	['maandAlsJaar', pay(6_000_00, 'jaar'), false],
	['maandAlsJaar', pay(5_999_99), false],
	['maandAlsJaar', { bedrag: UNKNOWN }, false],
	['hoogOnderLaag', { ...pay(2_000_00), bedragHoog: 1_999_99 }, true],
	['hoogOnderLaag', { ...pay(2_000_00), bedragHoog: 2_000_00 }, false],
	['hoogOnderLaag', { ...pay(2_000_00), bedragHoog: UNKNOWN }, false],
	['hoogOnderLaag', { bedrag: UNKNOWN, bedragHoog: 1_00 }, false],
	['vakantiegeldVergeten', { soort: 'loon', vakantiegeld: 'geen' }, true],
	['vakantiegeldVergeten', { soort: 'loon', vakantiegeld: 'apart' }, false],
	['vakantiegeldVergeten', { soort: 'aow', vakantiegeld: 'geen' }, false],
	['inkomenHeelLaag', pay(9_99), true],
	['inkomenHeelLaag', pay(10_00), false],
	['inkomenHeelLaag', pay(9_99, 'jaar'), false],
	['inkomenHeelLaag', { bedrag: UNKNOWN }, false],
	['nettoBijBruto', { ...pay(2_000_00), netto: 2_000_00 }, true],
	['nettoBijBruto', { ...pay(2_000_00), netto: 1_999_99 }, false],
	['nettoBijBruto', { ...pay(2_000_00), netto: 1_200_00 }, false],
	['nettoBijBruto', { ...pay(2_000_00), netto: 1_199_99 }, true],
	['nettoBijBruto', { ...pay(2_000_00), netto: UNKNOWN }, false],
	['nettoBijBruto', { bedrag: UNKNOWN, netto: 1_00 }, false],
	['eindVoorBegin', { begin: '2026-03-02', eind: '2026-03-01' }, true],
	['eindVoorBegin', { begin: '2026-03-01', eind: '2026-03-01' }, false],
	['eindVoorBegin', { begin: UNKNOWN, eind: '2026-03-01' }, false],
	['eindVoorBegin', { begin: '2026-03-02', eind: UNKNOWN }, false],
	['beginBuitenHetJaar', { begin: '2026-12-31' }, false],
	['beginBuitenHetJaar', { begin: '2027-01-01' }, true],
	['beginBuitenHetJaar', { begin: UNKNOWN }, false],
	['buitenHetJaar', { eind: '2025-12-31' }, true],
	['buitenHetJaar', { eind: '2026-01-01' }, false],
	['buitenHetJaar', { eind: UNKNOWN }, false],
	['buitenHetJaar', { begin: '2025-01-01', eind: '2025-12-31' }, true],
	['buitenHetJaar', { begin: '2025-12-31', eind: '2025-12-31' }, true],
	// That the end lies before the begin is asked already.
	['buitenHetJaar', { begin: '2026-01-01', eind: '2025-12-31' }, false],
	['vorigJaarInkomen', { papierJaar: 'vorigJaar' }, true],
	['vorigJaarInkomen', { papierJaar: 'ouder' }, true],
	['vorigJaarInkomen', { papierJaar: 'ditJaar' }, false],
	['geenKindMeer', child('2008-11-22'), true],
	['geenKindMeer', child('2008-11-23'), false],
	['geenKindMeer', child(UNKNOWN), false],
	// The date makes another age: that is asked first.
	['geenKindMeer', { ...child('2008-11-22'), leeftijd: 8 }, false],
	['geenKindMeer', { ...child('2008-11-22'), leeftijd: 18 }, true],
	['andereLeeftijd', { ...child('2018-11-22'), leeftijd: 8 }, false],
	['andereLeeftijd', { ...child('2018-11-22'), leeftijd: 7 }, true],
	['andereLeeftijd', { ...child('2018-11-23'), leeftijd: 8 }, true],
	['andereLeeftijd', { ...child('2026-11-01'), leeftijd: 0 }, false],
	['andereLeeftijd', { ...child(UNKNOWN), leeftijd: 8 }, false],
	['uitgerekendVerWeg', { uitgerekendeDatum: '2027-09-30' }, false],
	['uitgerekendVerWeg', { uitgerekendeDatum: '2027-10-01' }, true],
	['uitgerekendVerWeg', { uitgerekendeDatum: UNKNOWN }, false],
	['schoolTeJong', child('2022-11-22', 'basisschool'), false],
	['schoolTeJong', child('2022-11-23', 'basisschool'), true],
	['schoolTeJong', child('2016-11-22', 'voortgezet'), false],
	['schoolTeJong', child('2016-11-23', 'voortgezet'), true],
	['schoolTeJong', child('2018-11-22', 'voortgezet'), true],
	// From here on it cannot be, and is not asked twice.
	['schoolTeJong', child('2018-11-23', 'voortgezet'), false],
	['schoolVeelTeJong', child('2018-11-23', 'voortgezet'), true],
	['schoolVeelTeJong', child('2018-11-22', 'voortgezet'), false],
	['schoolVeelTeJong', child('2024-01-01', 'basisschool'), false],
	['schoolVeelTeJong', child(UNKNOWN, 'voortgezet'), false],
	['schoolTeJong', child('2025-01-01', 'geen'), false],
	['schoolTeJong', child(UNKNOWN, 'voortgezet'), false],
	['schoolTeOud', child('2012-11-22', 'basisschool'), true],
	['schoolTeOud', child('2012-11-23', 'basisschool'), false],
	['schoolTeOud', child('2012-11-22', 'voortgezet'), false],
	['schoolTeOud', child(UNKNOWN, 'basisschool'), false],
	['zelfdeKind', {}, false],
	['zelfdeKind', { kinderen: [child('2020-01-01')] }, false],
	['zelfdeKind', { kinderen: [child('2020-01-01'), child('2020-01-01')] }, true],
	['zelfdeKind', { kinderen: [child('2020-01-01'), child('2020-01-02')] }, false],
	['zelfdeKind', { kinderen: [child(UNKNOWN), child(UNKNOWN)] }, false],
	[
		'zelfdeKind',
		{ kinderen: [child('2020-01-01'), { ...child('2020-01-01'), voornaam: 'Sem' }] },
		false,
	],
	['partnerVergeten', { rekeningVan: 'samen', getrouwd: 'nee', huisgenoot: 'nee' }, true],
	['partnerVergeten', { rekeningVan: 'samen', getrouwd: 'ja' }, false],
	['partnerVergeten', { rekeningVan: 'ik', getrouwd: 'nee', huisgenoot: 'nee' }, false],
	['rekeningVanAnder', { rekeningVan: 'iemandAnders' }, true],
	['rekeningVanAnder', { rekeningVan: 'ik' }, false],
	['huisBijVermogen', { vermogen: 150_000_00 }, false],
	['huisBijVermogen', { vermogen: 150_000_01 }, true],
	['huisBijVermogen', { vermogen: UNKNOWN }, false],
])('%s on %j: %s', (id, answers, expected) => {
	expect(finds(id, answers)).toBe(expected)
})

test('income is asked after alike of both partners', () => {
	const of = (list: string) =>
		inkomenChecks.filter((check) => check.list === list).map(({ id, question }) => [id, question])
	expect(of('inkomenPartner')).toEqual(of('inkomen'))
	const lists = inkomenChecks.filter(({ question }) => question.startsWith('inkomen'))
	const ownQuestions = inkomenChecks.filter(({ list }) => list === undefined)
	expect(lists.filter(({ question }) => question === 'inkomenPartner')).toHaveLength(
		lists.length / 2,
	)
	expect(of('inkomen')).toHaveLength((inkomenChecks.length - ownQuestions.length) / 2)
})

test.each(['2025', '2026', '2027'])('the year of income is that of the peildatum: %s', (year) => {
	for (const day of [`${year}-01-01`, `${year}-12-31`]) {
		const said = (id: string, answers: Answers) =>
			saidOn(inkomenChecks, id, { answers, peildatum: day })
		expect(said('buitenHetJaar', { eind: `${Number(year) - 1}-12-31` })).toContain(year)
		expect(said('buitenHetJaar', { eind: `${year}-01-01` })).toBeNull()
		expect(said('beginBuitenHetJaar', { begin: `${year}-12-31` })).toBeNull()
		expect(said('beginBuitenHetJaar', { begin: `${Number(year) + 1}-01-01` })).toContain(year)
	}
})
