import type { Case, CasePaper, Facts } from '../engine/case.ts'

const DAY = '2026-11-22'
const UNKNOWN = 'weet ik niet'

const WEEKS = 'Wgs art. 4 lid 1: 4 weken na de aanvraag; Awt art. 1: een dag die telt'
const DAYS = 'Wgs art. 4 lid 2: 3 werkdagen; Awt art. 3: zonder weekend en feestdagen'
const ANYONE = 'Wgs art. 3: iedere inwoner mag het vragen'

const date = (dag: string, maand: string, jaar: string) => ({ dag, maand, jaar })

/** Somebody alone in a rented house in Rotterdam, whose bills no longer get paid. */
const alone: Facts = {
	haast: ['geenVanDeze'],
	voorWie: 'mezelf',
	naam: { voornamen: 'Fátima', achternaam: 'Évora Łopes' },
	geboortedatum: date('14', 'mei', '1985'),
	adres: 'Putselaan 12, 3074 JB',
	woonplaats: 'Rotterdam',
	getrouwd: 'nee',
	huisgenoot: 'nee',
	heeftKinderen: 'nee',
	schuldhulpNu: 'nee',
	nettoInkomen: { bedrag: '1.500', soort: 'netto', per: 'maand' },
	toeslagenPerMaand: '300',
	woning: 'huur',
	kaleHuur: '700',
	servicekosten: '50',
	energiekosten: '180',
	waterkosten: '20',
	zorgpremie: '160',
	verzekeringen: '30',
	telefoonkosten: '60',
	overigeKosten: '100',
	rekeningenBetalen: 'nee',
	heeftSchulden: 'ja',
}

/** Facts that nobody asks of this household. */
function without(facts: Facts, ...names: Array<string>): Facts {
	return Object.fromEntries(Object.entries(facts).filter(([name]) => !names.includes(name)))
}

/** A debt that says all there is to say. */
const debt = (schuldeiser: string, openstaand: string, more: Facts = {}): Facts => ({
	schuldeiser,
	openstaand,
	soort: 'energie',
	kenmerk: '2026.1234/A',
	sinds: date('1', 'maart', '2026'),
	afspraak: 'nee',
	deurwaarder: 'nee',
	brief: 'geen',
	...more,
})

const plain: { [paper: string]: CasePaper } = { voorblad: {}, aanvraag: {} }

/** Households with debts, from what they type to what stands on their request and letters. */
export const cases: ReadonlyArray<Case> = [
	{
		id: 'nietsDringend',
		who: 'Nothing urgent, asked on a Sunday: from Monday 4 weeks, to Monday 21 December',
		source: WEEKS,
		peildatum: DAY,
		facts: {
			...alone,
			schuldeisers: [
				debt('Eneco', '1.234,56', {
					brief: 'uitstel',
					adresSchuldeiser: 'Postbus 1, 3000 AA Rotterdam',
				}),
			],
		},
		outcome: 'aanvraag',
		verdict: 'likely',
		amount: null,
		papers: {
			voorblad: { texts: ['21 december 2026', 'VraagWijzer', '8 weken'] },
			aanvraag: {
				fields: {
					naam: 'Fátima Évora Łopes',
					vasteLasten: '€ 1.300',
					ruimte: '€ 500',
					totaleSchuld: '€ 1.234,56',
				},
				texts: ['Eneco', '2026.1234/A'],
			},
			'brief-1': {
				fields: {
					schuldeiser: 'Eneco',
					adresSchuldeiser: 'Postbus 1, 3000 AA Rotterdam',
					kenmerk: '2026.1234/A',
					plaatsEnDatum: 'Rotterdam, 22 november 2026',
					alinea1: 'U vraagt mij om een betaling. Volgens mijn papieren is er nog € 1.234,56 open.',
					ondertekening: 'Fátima Évora Łopes',
				},
				texts: ['verzoek om uitstel van betaling', '21 december 2026'],
			},
		},
	},
	{
		id: 'uitzettingMetKerst',
		who: 'Eviction on 29 December, asked on the Wednesday before Christmas: 3 working days are 6',
		source: DAYS,
		peildatum: '2026-12-23',
		facts: {
			...alone,
			haast: ['huis'],
			ontruimingDatum: date('29', '12', '2026'),
			schuldeisers: [
				debt('Woonstad', '2.800', { soort: 'huur', deurwaarder: 'ja', deurwaarderNaam: 'De Haan' }),
			],
		},
		kloptToch: ['nietWachten'],
		outcome: 'spoed',
		verdict: 'likely',
		amount: null,
		papers: {
			voorblad: {
				texts: ['Bel vandaag uw gemeente', '29 december 2026', 'afkoelingsperiode', '95%'],
			},
			aanvraag: {
				fields: { ontruimingDatum: '29 december 2026' },
				texts: ['Spoed', 'tot en met 29 december 2026', 'De Haan'],
			},
		},
	},
	{
		id: 'uitzettingMetPasen',
		who: 'Eviction, asked on the Thursday before Easter 2026: Goede Vrijdag and Tweede Paasdag are off',
		source: DAYS,
		peildatum: '2026-04-02',
		facts: {
			...alone,
			haast: ['huis'],
			ontruimingDatum: UNKNOWN,
			schuldeisers: [debt('Woonstad', '2.800', { soort: 'huur', sinds: UNKNOWN })],
		},
		kloptToch: ['nietWachten'],
		outcome: 'spoed',
		verdict: 'likely',
		amount: null,
		papers: {
			voorblad: { texts: ['9 april 2026'] },
			aanvraag: { texts: ['tot en met 9 april 2026'] },
		},
	},
	{
		id: 'energieEnZorg',
		who: 'Energy goes off and health insurance ends, asked on a Sunday: the gemeente is called on Monday',
		source: DAYS,
		peildatum: DAY,
		facts: {
			...alone,
			woonplaats: 'Zwolle',
			haast: ['energie', 'zorg'],
			afsluitDatum: date('30', 'november', '2026'),
			schuldeisers: [
				debt('Vattenfall', '900', { brief: 'opgave', adresSchuldeiser: UNKNOWN }),
				debt('Zilveren Kruis', '640', {
					soort: 'zorg',
					brief: 'regeling',
					voorstelBedrag: '25',
					adresSchuldeiser: UNKNOWN,
				}),
			],
		},
		kloptToch: ['nietWachten'],
		outcome: 'spoed',
		verdict: 'likely',
		amount: null,
		papers: {
			voorblad: { texts: ['Bel op 23 november 2026', '26 november 2026', 'Gemeente Zwolle'] },
			aanvraag: { fields: { afsluitDatum: '30 november 2026', totaleSchuld: '€ 1.540' } },
			'brief-1': {
				fields: { schuldeiser: 'Vattenfall', adresSchuldeiser: '' },
				texts: ['een opgave van uw vordering', 'welk deel rente'],
			},
			'brief-2': { texts: ['elke maand € 25 te betalen'] },
		},
	},
	{
		id: 'partnerEnTekort',
		who: 'A couple whose fixed costs are above their income; one debt with a bailiff, one with family',
		source: ANYONE,
		peildatum: DAY,
		facts: {
			...without(alone, 'huisgenoot'),
			getrouwd: 'ja',
			heeftKinderen: 'ja',
			nettoInkomen: { bedrag: '1.200', soort: 'netto', per: 'vierWeken' },
			toeslagenPerMaand: '0',
			zorgpremie: '310',
			rekeningenBetalen: 'somsNiet',
			schuldeisers: [
				debt('Wehkamp', '430', {
					soort: 'winkel',
					afspraak: 'ja',
					afspraakBedrag: '50',
					deurwaarder: 'ja',
					deurwaarderNaam: 'Flanderijn',
					brief: 'uitstel',
					adresSchuldeiser: UNKNOWN,
				}),
				debt('Mijn zus', '1.000', { soort: 'mensen', kenmerk: UNKNOWN }),
			],
		},
		outcome: 'aanvraag',
		verdict: 'likely',
		amount: null,
		papers: {
			voorblad: { texts: ['van uw partner: dezelfde papieren', 'beslagvrije voet'] },
			aanvraag: { fields: { tekort: '€ 200', aantalSchulden: '2', totaleSchuld: '€ 1.430' } },
			'brief-1': {
				fields: {
					deurwaarderNaam: 'Flanderijn',
					alinea1: 'Deze brief gaat over mijn schuld bij Wehkamp.',
				},
			},
		},
	},
	{
		id: 'weetWeinig',
		who: 'Nobody knows the income or what is owed: half a sum is never shown as a whole one',
		source: ANYONE,
		peildatum: DAY,
		facts: {
			...alone,
			woonplaats: UNKNOWN,
			adres: UNKNOWN,
			nettoInkomen: UNKNOWN,
			energiekosten: UNKNOWN,
			schuldhulpNu: UNKNOWN,
			schuldeisers: [
				{
					schuldeiser: 'Een incassobureau',
					openstaand: UNKNOWN,
					soort: UNKNOWN,
					kenmerk: UNKNOWN,
					sinds: UNKNOWN,
					afspraak: UNKNOWN,
					deurwaarder: UNKNOWN,
					brief: 'uitstel',
					adresSchuldeiser: UNKNOWN,
				},
			],
		},
		kloptToch: ['deurwaarderAlsSchuldeiser'],
		outcome: 'aanvraag',
		verdict: 'unknown',
		amount: null,
		papers: {
			voorblad: { texts: ['Uw gemeente'] },
			aanvraag: {
				fields: { vasteLasten: '€ 1.120 of hoger', totaleSchuld: '€ 0 of hoger' },
				texts: ['nog navragen'],
			},
			'brief-1': {
				fields: { kenmerk: '', woonplaats: '', alinea1: 'U vraagt mij om een betaling.' },
				texts: ['bij mijn gemeente'],
			},
		},
	},
	{
		id: 'jongInRotterdam',
		who: 'Somebody of 26 in Rotterdam: the Jongerenloket, to ask after, for nobody confirmed it',
		source: 'rotterdam.nl: Jongerenloket tot en met 26 jaar (oude pagina)',
		peildatum: DAY,
		facts: {
			...without(alone, 'kaleHuur', 'servicekosten'),
			geboortedatum: date('23', '11', '1999'),
			woning: 'anders',
			woonkosten: '250',
			schuldeisers: [debt('Odido', '310', { soort: 'telefoon' })],
		},
		outcome: 'aanvraag',
		verdict: 'likely',
		amount: null,
		papers: {
			voorblad: { texts: ['Vraag of u bij Jongerenloket moet zijn'] },
			aanvraag: { fields: { woonkosten: '€ 250', vasteLasten: '€ 800' } },
		},
	},
	{
		id: 'heeftAlHulp',
		who: 'Help of the gemeente is running already: first talk with whoever gives it',
		source: ANYONE,
		peildatum: DAY,
		facts: {
			...without(alone, 'kaleHuur', 'servicekosten'),
			schuldhulpNu: 'nu',
			woning: 'koop',
			hypotheek: '800',
			schuldeisers: [
				debt('Rabobank', '5.000', {
					soort: 'bank',
					brief: 'uitstel',
					adresSchuldeiser: UNKNOWN,
				}),
			],
		},
		outcome: 'aanvraag',
		verdict: 'unknown',
		amount: null,
		papers: {
			voorblad: { texts: ['Vertel de hulp die u nu hebt'] },
			aanvraag: { fields: { hypotheek: '€ 800' } },
			'brief-1': { texts: ['Ik krijg schuldhulp van de gemeente Rotterdam.'] },
		},
	},
	{
		id: 'voordatHetMisgaat',
		who: 'No debts yet, but the bills do not get paid: help can be asked for before it goes wrong',
		source: ANYONE,
		peildatum: DAY,
		facts: { ...alone, heeftSchulden: 'nee' },
		outcome: 'aanvraag',
		verdict: 'likely',
		amount: null,
		papers: { voorblad: {}, aanvraag: { texts: ['geen schulden in deze lijst'] } },
	},
	{
		id: 'voorstelTeHoog',
		who: 'An offer above what is left each month is asked back, and goes out when somebody stands by it',
		source: 'Eigen grens van Regelwijs, uit bekende fouten',
		peildatum: DAY,
		facts: {
			...alone,
			schuldeisers: [
				debt('Eneco', '1.200', {
					brief: 'regeling',
					voorstelBedrag: '550',
					adresSchuldeiser: UNKNOWN,
				}),
			],
		},
		kloptToch: ['voorstelBovenRuimte'],
		outcome: 'aanvraag',
		verdict: 'likely',
		amount: null,
		papers: { ...plain, 'brief-1': { texts: ['€ 550'] } },
	},
	{
		id: 'volgendJaar',
		who: 'Asked in 2027, of which nobody has compared the terms: no day is promised',
		source: 'Wgs: tekst van 1 juli 2026; 2027 nog niet nagekeken',
		peildatum: '2027-01-04',
		facts: { ...alone, schuldeisers: [debt('Eneco', '1.234,56')] },
		outcome: 'aanvraag',
		verdict: 'likely',
		amount: null,
		papers: { ...plain, voorblad: { texts: ['Vraag wanneer het eerste gesprek is'] } },
	},
]
