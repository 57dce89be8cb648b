import type { Case, CasePaper, Facts } from '../engine/case.ts'

const DAY = '2026-11-22'
const UNKNOWN = 'weet ik niet'

const JEUGDFONDS =
	'Jeugdfonds Sport & Cultuur: alleen een intermediair vraagt aan, vóór de eerste les; grens niet bevestigd'
const LEERGELD =
	'Leergeld Parkstad: ouder vraagt zelf aan, 4 tot en met 18 jaar; inkomensgrens zonder datum'
const ELDERS = 'Sam& en landelijke fondsen: of het in deze plaats kan, is niet bevestigd'

const date = (dag: string, maand: string, jaar: string) => ({ dag, maand, jaar })

const child = (
	voornaam: string,
	leeftijd: string,
	jaar: string,
	school = 'basisschool',
): Facts => ({
	voornaam,
	geboren: 'ja',
	leeftijd,
	geboortedatum: date('14', 'mei', jaar),
	school,
	woontBijU: 'ja',
})

const noor = child('Noor', '8 jaar', '2018')
const sam = child('Sam', '14 jaar', '2012', 'voortgezet')

/** Somebody in a place, with children. */
const family = (woonplaats: string, ...kinderen: Array<Facts>): Facts => ({
	voorWie: 'mezelf',
	naam: { voornamen: 'Fátima', achternaam: 'Évora Łopes' },
	woonplaats,
	kinderen,
})

/** Who knows them and why there is no money, and bills that are paid. */
const helped: Facts = {
	bekende: ['leraar'],
	redenGeld: ['bijstand'],
	rekeningenBetalen: 'ja',
}

/** What Heerlen's fund asks besides, of somebody alone. */
const aloneOn = (bedrag: string): Facts => ({
	getrouwd: 'nee',
	huisgenoot: 'nee',
	nettoInkomen: { bedrag, soort: 'netto', per: 'maand' },
})

const lesson = (clubNaam: string, begin: Facts[string], kosten: string): Facts => ({
	clubNaam,
	begin,
	kosten,
})

const january = date('11', 'januari', '2027')
const plain: { [paper: string]: CasePaper } = { voorblad: {}, ouderdeel: {} }
const withIntermediary = { ...plain, intermediairdeel: {} }

/** Families that ask for something for a child, from what they type to what stands on their papers. */
export const cases: ReadonlyArray<Case> = [
	{
		id: 'voetbalRotterdam',
		who: 'One child, football in Rotterdam: the teacher asks, the club is paid',
		source: JEUGDFONDS,
		peildatum: DAY,
		facts: {
			...family('Rotterdam-Zuid', noor),
			meedoen: ['sport'],
			activiteiten: [lesson('VV De Regenboog', january, '240')],
			...helped,
		},
		outcome: 'routes',
		verdict: 'unknown',
		amount: null,
		papers: {
			voorblad: { texts: ['Jeugdfonds Sport & Cultuur', 'de leraar', '10 januari 2027'] },
			ouderdeel: { fields: { naam: 'Fátima Évora Łopes', woonplaats: 'Rotterdam-Zuid' } },
			intermediairdeel: {
				fields: {
					'wens.1.clubNaam': 'VV De Regenboog',
					'wens.1.begin': '11 januari 2027',
					'wens.1.kosten': '€ 240',
					'wens.1.motivatie':
						'De ouder vraagt om een bijdrage voor: Sportclub voor Noor. Het gezin leeft van een uitkering. Zonder bijdrage kan het kind nu niet meedoen.',
				},
			},
			'club-1': {
				fields: { 'wens.1.kind.voornaam': 'Noor', 'wens.1.kosten': '€ 240', 'club.iban': '' },
				texts: ['VV De Regenboog'],
			},
		},
	},
	{
		id: 'alBegonnen',
		who: 'Football that began in September: no fund pays what has begun',
		source: JEUGDFONDS,
		peildatum: DAY,
		facts: {
			...family('Rotterdam', noor),
			meedoen: ['sport'],
			activiteiten: [lesson('VV De Regenboog', date('7', '9', '2026'), '240')],
			...helped,
		},
		outcome: 'routes',
		verdict: 'unlikely',
		amount: null,
		papers: { ...withIntermediary, voorblad: { texts: ['7 september 2026'] }, 'club-1': {} },
	},
	{
		id: 'begintVandaag',
		who: 'The first lesson is today: that is not before it',
		source: JEUGDFONDS,
		peildatum: DAY,
		facts: {
			...family('Rotterdam', noor),
			meedoen: ['cultuur'],
			activiteiten: [lesson('Dansschool Zuid', date('22', '11', '2026'), '300')],
			...helped,
		},
		outcome: 'routes',
		verdict: 'unlikely',
		amount: null,
		papers: { ...withIntermediary, 'club-1': {} },
	},
	{
		id: 'begintMorgen',
		who: 'The first lesson is tomorrow: it can be asked for today',
		source: JEUGDFONDS,
		peildatum: DAY,
		facts: {
			...family('Rotterdam', noor),
			meedoen: ['cultuur'],
			activiteiten: [lesson('Dansschool Zuid', date('23', '11', '2026'), '300')],
			...helped,
		},
		outcome: 'routes',
		verdict: 'unknown',
		amount: null,
		papers: {
			...withIntermediary,
			voorblad: { texts: ['22 november 2026'] },
			'club-1': {},
		},
	},
	{
		id: 'tweeKinderenVierWensen',
		who: 'Two children, four wishes at once: each club sees its own child only',
		source: JEUGDFONDS,
		peildatum: DAY,
		facts: {
			...family('Charlois', noor, sam),
			meedoen: ['sport', 'zwemles', 'fiets', 'laptop'],
			activiteiten: [
				{ kind: 'Sam', wens: 'sport', ...lesson('VV De Regenboog', january, '260') },
				{
					kind: 'Noor',
					wens: 'zwemles',
					schoolzwemmen: 'nee',
					...lesson('Zwembad De Dolfijn', january, '600'),
				},
				{ kind: 'Sam', wens: 'fiets', kosten: '150' },
				{ kind: 'Sam', wens: 'laptop', kosten: '400' },
			],
			...helped,
			bekende: ['huisarts', 'wijkteam'],
		},
		outcome: 'routes',
		verdict: 'unknown',
		amount: null,
		papers: {
			voorblad: { texts: ['Jeugdtegoed', 'de huisarts of het wijkteam'] },
			ouderdeel: {},
			intermediairdeel: {},
			'club-1': { fields: { 'wens.1.kind.voornaam': 'Sam' } },
			'club-2': { fields: { 'wens.2.kind.voornaam': 'Noor' } },
		},
	},
	{
		id: 'schoolzwemmen',
		who: 'A child that swims with school: the school is asked first',
		source: 'NRC over Heerlen: schoolzwemmen staat naast zwemles',
		peildatum: DAY,
		facts: {
			...family('Heerlen', noor),
			meedoen: ['zwemles'],
			activiteiten: [{ schoolzwemmen: 'ja', ...lesson('Zwembad De Dolfijn', january, '600') }],
			...helped,
			...aloneOn('1.450'),
		},
		outcome: 'routes',
		verdict: 'unknown',
		amount: null,
		papers: {
			...plain,
			voorblad: { texts: ['Vraag de school: haalt Noor daar ook een diploma?'] },
			'club-1': {},
		},
	},
	{
		id: 'heerlenRugzak',
		who: 'A school bag in Heerlen: the parent asks Leergeld Parkstad, who answer in 4 to 6 weeks',
		source: LEERGELD,
		peildatum: DAY,
		facts: {
			...family('heerlen', noor),
			meedoen: ['schoolspullen'],
			activiteiten: [{ kosten: '45' }],
			...helped,
			...aloneOn('1.500'),
		},
		outcome: 'routes',
		verdict: 'unknown',
		amount: null,
		papers: {
			voorblad: { texts: ['Stichting Leergeld Parkstad', '4 tot 6 weken'] },
			ouderdeel: { fields: { nettoPerMaand: '€ 1.500' } },
		},
	},
	{
		id: 'heerlenVierWeken',
		who: 'Pay every four weeks: 13 times makes 12 months',
		source: 'Netto per 4 weken × 13 ÷ 12 (€ 1.300 wordt € 1.408,33)',
		peildatum: DAY,
		facts: {
			...family('Hoensbroek', noor),
			meedoen: ['scouting'],
			activiteiten: [lesson('Scouting Hoensbroek', january, '180')],
			...helped,
			...aloneOn('1.300'),
			nettoInkomen: { bedrag: '1.300', soort: 'netto', per: 'vierWeken' },
		},
		outcome: 'routes',
		verdict: 'unknown',
		amount: null,
		papers: { ...plain, ouderdeel: { fields: { nettoPerMaand: '€ 1.408,33' } }, 'club-1': {} },
	},
	{
		id: 'heerlenFiets',
		who: 'A bike in Heerlen: no local scheme was found, so the national way',
		source: ELDERS,
		peildatum: DAY,
		facts: {
			...family('Heerlen', sam),
			meedoen: ['fiets'],
			activiteiten: [{ kosten: '150' }],
			...helped,
		},
		outcome: 'routes',
		verdict: 'unknown',
		amount: null,
		papers: { ...withIntermediary, voorblad: { texts: ['samenvoorallekinderen.nl'] } },
	},
	{
		id: 'verjaardag',
		who: 'A birthday in May: Leergeld Parkstad asks 3 months ahead',
		source: LEERGELD,
		peildatum: DAY,
		facts: {
			...family('Heerlen', noor),
			meedoen: ['verjaardag'],
			activiteiten: [{ kosten: UNKNOWN }],
			...helped,
			getrouwd: 'ja',
			nettoInkomen: { bedrag: '2.100', soort: 'netto', per: 'maand' },
		},
		outcome: 'routes',
		verdict: 'unknown',
		amount: null,
		papers: { ...plain, voorblad: { texts: ['14 februari 2027'] } },
	},
	{
		id: 'elders',
		who: 'A town we have no file of: national ways, and nothing local is made up',
		source: ELDERS,
		peildatum: DAY,
		facts: {
			...family('Gouda', noor),
			meedoen: ['sport', 'verjaardag'],
			activiteiten: [
				{ wens: 'sport', ...lesson('Judo Gouda', january, '220') },
				{ wens: 'verjaardag', kosten: '60' },
			],
			...helped,
			bekende: ['niemand'],
		},
		outcome: 'routes',
		verdict: 'unknown',
		amount: null,
		papers: {
			...withIntermediary,
			voorblad: { texts: ['kieseenclub.nl', 'Gemeente Gouda'] },
			'club-1': {},
		},
	},
	{
		id: 'weetNiets',
		who: 'Somebody who knows nothing yet: every gap is something to ask',
		source: ELDERS,
		peildatum: DAY,
		facts: {
			...family(UNKNOWN, noor),
			meedoen: ['zwemles'],
			activiteiten: [
				{ schoolzwemmen: UNKNOWN, clubNaam: UNKNOWN, begin: UNKNOWN, kosten: UNKNOWN },
			],
			bekende: UNKNOWN,
			redenGeld: ['zegIkNiet'],
			rekeningenBetalen: 'zegIkNiet',
		},
		outcome: 'routes',
		verdict: 'unknown',
		amount: null,
		papers: {
			...plain,
			intermediairdeel: {
				fields: {
					'wens.1.begin': '',
					'wens.1.motivatie':
						'De ouder vraagt om een bijdrage voor: Zwemles voor Noor. Zonder bijdrage kan het kind nu niet meedoen.',
				},
			},
			'club-1': { fields: { 'wens.1.clubNaam': '' } },
		},
	},
	{
		id: 'schulden',
		who: 'Debts, no partner and bills that stay: the way to schuldhulp, and no amounts on sheet 2',
		source: JEUGDFONDS,
		peildatum: DAY,
		facts: {
			...family('Feijenoord', noor),
			meedoen: ['sport'],
			activiteiten: [lesson('Turnvereniging Zuid', january, '310')],
			bekende: ['schuldhulp'],
			redenGeld: ['schulden', 'alleen'],
			rekeningenBetalen: 'nee',
		},
		outcome: 'routes',
		verdict: 'unknown',
		amount: null,
		papers: {
			...withIntermediary,
			voorblad: { texts: ['Vraag de gemeente om schuldhulp'] },
			'club-1': {},
		},
	},
	{
		id: 'maandprijs',
		who: 'A price that looks like that of a month, and a wish without a child: both confirmed',
		source: 'Eigen grenzen van Regelwijs',
		peildatum: DAY,
		facts: {
			...family('Rotterdam', noor),
			meedoen: ['sport', 'fiets'],
			activiteiten: [{ wens: 'sport', ...lesson('VV De Regenboog', january, '22') }],
			...helped,
		},
		kloptToch: ['wensZonderKind', 'maandAlsJaar'],
		outcome: 'routes',
		verdict: 'unknown',
		amount: null,
		papers: { ...withIntermediary, 'club-1': { fields: { 'wens.1.kosten': '€ 22' } } },
	},
	{
		id: 'halfBegonnen',
		who: 'One wish has begun and one has not: the second is asked for now',
		source: JEUGDFONDS,
		peildatum: DAY,
		facts: {
			...family('Rotterdam', noor),
			meedoen: ['sport', 'cultuur'],
			activiteiten: [
				{ wens: 'sport', ...lesson('VV De Regenboog', date('1', '9', '2026'), '240') },
				{ wens: 'cultuur', ...lesson('Muziekschool', january, '420') },
			],
			...helped,
		},
		outcome: 'routes',
		verdict: 'unknown',
		amount: null,
		papers: { ...withIntermediary, 'club-1': {}, 'club-2': {} },
	},
]
