import type { Case, Facts } from '../engine/case.ts'

const DAY = '2026-11-22'
const UNKNOWN = 'weet ik niet'

const TERM = 'Belastingdienst: binnen 4 weken doorgeven; Awir, art. 17'
const AT_ONCE = 'Participatiewet, art. 17: meteen doorgeven'

const day = (dag: string, maand: string, jaar: string) => ({ dag, maand, jaar })
const gross = (bedrag: string, per = 'maand') => ({ bedrag, soort: 'bruto', per })

/** Somebody for themselves, whose bills are paid. */
const person: Facts = {
	voorWie: 'mezelf',
	naam: { voornamen: 'Fatma', achternaam: 'Yılmaz' },
	woonplaats: 'Rotterdam',
	rekeningenBetalen: 'ja',
}

const likely = (
	id: string,
	who: string,
	source: string,
	facts: Facts,
	papers: Case['papers'],
	more: Partial<Case> = {},
): Case => ({
	id,
	who,
	source,
	peildatum: DAY,
	facts: { ...person, ...facts },
	outcome: 'overzicht',
	verdict: 'likely',
	amount: null,
	papers,
	...more,
})

const toeslagen = ['kinderopvangtoeslag', 'zorgtoeslag', 'huurtoeslag', 'kindgebonden-budget']

/** People in whose life something changes, from what they type to what stands on their papers. */
export const cases: ReadonlyArray<Case> = [
	likely(
		'meerUren',
		'More hours at work, all four toeslagen: one change, told by 29 December',
		TERM,
		{
			verandert: ['werk'],
			hebIkAl: toeslagen,
			wijzigingen: [
				{
					wat: 'meerInkomen',
					wie: 'ik',
					vanaf: day('1', 'december', '2026'),
					oudBedrag: gross('1.400'),
					nieuwBedrag: gross('2.000'),
				},
			],
		},
		{
			voorblad: { texts: ['29 december 2026', 'binnen 4 weken', 'Mijn toeslagen'] },
			wijzigingsblad: {
				fields: {
					'wijzigingen.1.vanaf': '1 december 2026',
					'wijzigingen.1.wie': 'Van mij',
					'wijzigingen.1.oudBedrag': '€ 1.400 bruto per maand',
					'wijzigingen.1.nieuwBedrag': '€ 2.000 bruto per maand',
					// 11 × 1.400 + 1 × 2.000
					'wijzigingen.1.jaarinkomen': '€ 17.400',
				},
				texts: ['Voor: de huurtoeslag', 'Tot en met 29 december 2026'],
			},
		},
	),
	likely(
		'laatsteDag',
		'A change of 25 October: today is the last day',
		`${TERM}: 25 oktober + 28 dagen = 22 november`,
		{
			verandert: ['wonen'],
			hebIkAl: ['huurtoeslag'],
			wijzigingen: [{ wat: 'huurAnders', vanaf: day('25', 'oktober', '2026'), nieuweHuur: '725' }],
			kaleHuur: '690',
		},
		{
			voorblad: { texts: ['22 november 2026'] },
			wijzigingsblad: {
				fields: {
					'wijzigingen.1.kaleHuur': '€ 690',
					'wijzigingen.1.nieuweHuur': '€ 725',
				},
				texts: ['Tot en met 22 november 2026'],
			},
		},
	),
	likely(
		'dagTeLaat',
		'A day earlier: the term has passed, and it is still to be told',
		`${TERM}: 24 oktober + 28 dagen = 21 november`,
		{
			verandert: ['wonen'],
			hebIkAl: ['huurtoeslag'],
			wijzigingen: [{ wat: 'huurAnders', vanaf: day('24', 'oktober', '2026'), nieuweHuur: '725' }],
			kaleHuur: '690',
		},
		{
			voorblad: { texts: ['zijn voorbij, op 21 november 2026. Dat is niet erg.'] },
			wijzigingsblad: { texts: ['Nu nog doen'] },
		},
	),
	likely(
		'draaideur',
		'Work stops and bijstand begins again: the right to childcare goes on for three months',
		`${AT_ONCE}; Wet kinderopvang art. 1.6 lid 5: tot en met februari 2027`,
		{
			verandert: ['werk', 'uitkering'],
			hebIkAl: ['kinderopvangtoeslag', 'zorgtoeslag', 'bijstand'],
			wijzigingen: [
				{
					waarover: 'werk',
					wat: 'werkStopt',
					wie: 'ik',
					vanaf: day('1', '12', '2026'),
					oudBedrag: gross('1.800'),
				},
				{
					waarover: 'uitkering',
					wat: 'uitkeringBegint',
					wie: 'ik',
					vanaf: day('1', '12', '2026'),
					nieuwBedrag: UNKNOWN,
				},
			],
			rekeningenBetalen: 'nee',
		},
		{
			voorblad: {
				texts: ['tot en met februari 2027', 'Geef dit meteen door', 'schuldhulp', 'huurtoeslag'],
			},
			wijzigingsblad: { fields: { 'wijzigingen.1.jaarinkomen': '€ 19.800' } },
			wijzigingsbrief: {
				fields: {
					woonplaats: 'Rotterdam',
					naam: 'Fatma Yılmaz',
					'wijzigingen.1.oudBedrag': '€ 1.800 bruto per maand',
				},
				texts: ['Ik krijg bijstand', 'Werk stopt', 'Een uitkering begint'],
			},
		},
	),
	likely(
		'uitElkaar',
		'A partner leaves and she moves with her child: address by the gemeente, the rest to ask',
		`${TERM}; Awir, art. 5; of verhuizen apart door te geven is, staat niet vast`,
		{
			verandert: ['gezin', 'wonen'],
			hebIkAl: ['zorgtoeslag', 'kindgebonden-budget'],
			wijzigingen: [
				{
					waarover: 'gezin',
					wat: 'partnerWeg',
					overWie: 'Ahmed',
					vanaf: day('15', 'november', '2026'),
				},
				{
					waarover: 'wonen',
					wat: 'verhuizen',
					vanaf: day('1', 'december', '2026'),
					nieuweHuur: '650',
				},
			],
			kaleHuur: UNKNOWN,
		},
		{
			voorblad: {
				texts: ['nieuwe adres', 'Vraag ook na', 'huurtoeslag', '13 december 2026'],
			},
			wijzigingsblad: {
				fields: {
					'wijzigingen.1.overWie': 'Ahmed',
					'wijzigingen.2.vanaf': '1 december 2026',
					'wijzigingen.2.nieuweHuur': '€ 650',
				},
			},
		},
	),
	likely(
		'naarSchool',
		'A child of four goes to school: dagopvang becomes bso, other hours at another price',
		'Wet kinderopvang; overzicht van kinderopvangtoeslag-wijzigingen: dagopvang → bso',
		{
			verandert: ['kind', 'opvang'],
			hebIkAl: ['kinderopvangtoeslag'],
			wijzigingen: [
				{
					waarover: 'kind',
					wat: 'kindNaarSchool',
					overWie: 'Sam',
					vanaf: day('30', 'november', '2026'),
				},
				{
					waarover: 'opvang',
					wat: 'opvangUren',
					overWie: 'Sam',
					vanaf: day('30', 'november', '2026'),
					oudeUren: '110',
					nieuweUren: '46,5',
				},
				{
					waarover: 'opvang',
					wat: 'opvangPrijs',
					overWie: 'Sam',
					vanaf: day('30', 'november', '2026'),
					oudePrijs: '11,10',
					nieuwePrijs: '9,85',
				},
			],
		},
		{
			voorblad: { texts: ['28 december 2026'] },
			wijzigingsblad: {
				fields: {
					'wijzigingen.1.overWie': 'Sam',
					'wijzigingen.2.oudeUren': '110 uur',
					'wijzigingen.2.nieuweUren': '46,5 uur',
					'wijzigingen.3.nieuwePrijs': '€ 9,85',
				},
				texts: ['LRK-nummer van de nieuwe opvang', 'Mijn toeslagen: kinderopvang'],
			},
		},
	),
	likely(
		'urenVanDeWeek',
		'Hours of a week typed as those of a month: asked back, and kept',
		'Eigen grens: nieuwe uren onder een derde van de oude',
		{
			verandert: ['opvang'],
			hebIkAl: ['kinderopvangtoeslag'],
			wijzigingen: [
				{
					wat: 'opvangUren',
					overWie: UNKNOWN,
					vanaf: UNKNOWN,
					oudeUren: '100',
					nieuweUren: '22',
				},
			],
		},
		{
			voorblad: { texts: ['Doe dit binnen 4 weken na de verandering.'] },
			wijzigingsblad: { texts: ['Zodra u de dag weet'] },
		},
		{ kloptToch: ['urenVanWeek'] },
	),
	likely(
		'volgendJaar',
		'A job from January: the term of that year is not known, so as soon as can be',
		'De termijn staat alleen voor 2026 vast',
		{
			verandert: ['werk'],
			hebIkAl: ['zorgtoeslag'],
			wijzigingen: [
				{
					wat: 'werkBegint',
					wie: 'partner',
					vanaf: day('4', 'januari', '2027'),
					nieuwBedrag: { bedrag: '1.650', soort: 'netto', per: 'vierWeken' },
				},
			],
		},
		{
			voorblad: { texts: ['Doe dit zo snel u kunt.', 'kinderopvangtoeslag'] },
			wijzigingsblad: { texts: ['Zo snel u kunt'] },
		},
	),
	likely(
		'langOpReis',
		'Seven weeks abroad with bijstand: first talk with the gemeente',
		'Participatiewet, art. 13 lid 1 onder e: 4 weken per jaar',
		{
			verandert: ['buitenland', 'geld'],
			hebIkAl: ['bijstand'],
			wijzigingen: [
				{
					waarover: 'buitenland',
					wat: 'langWeg',
					vanaf: day('1', 'december', '2026'),
					tot: day('20', 'januari', '2027'),
				},
				{ waarover: 'geld', wat: 'gift', vanaf: day('10', '11', '2026'), waarde: '500' },
			],
		},
		{
			voorblad: { texts: ['Doe dit vóór uw reis.', 'Gemeente Rotterdam'] },
			wijzigingsblad: {},
			wijzigingsbrief: {
				fields: { 'wijzigingen.1.tot': '20 januari 2027', 'wijzigingen.2.waarde': '€ 500' },
			},
		},
	),
	{
		id: 'weetNiet',
		who: 'Does not know what comes in: nothing is made up, first look it up',
		source: 'Onbekend blijft onbekend',
		peildatum: DAY,
		facts: {
			...person,
			verandert: ['zorgverzekering'],
			hebIkAl: UNKNOWN,
			wijzigingen: [{ wat: 'verzekeringStopt', wie: UNKNOWN, vanaf: UNKNOWN }],
		},
		outcome: 'overzicht',
		verdict: 'unknown',
		amount: null,
		papers: { voorblad: { texts: ['Zoek op welke toeslagen en uitkering u krijgt.'] } },
	},
	{
		id: 'raaktNiets',
		who: 'Another place for the child, but only zorgtoeslag: nothing to tell',
		source: 'Zorgtoeslag kijkt niet naar opvang (Wet op de zorgtoeslag)',
		peildatum: DAY,
		facts: {
			...person,
			verandert: ['opvang'],
			hebIkAl: ['zorgtoeslag'],
			wijzigingen: [{ wat: 'opvangStopt', overWie: 'Noor', vanaf: day('1', '12', '2026') }],
		},
		outcome: 'overzicht',
		verdict: 'unlikely',
		amount: null,
		papers: { voorblad: { texts: ['U hoeft hiervoor waarschijnlijk niets door te geven.'] } },
	},
	{
		id: 'baby',
		who: 'A first baby and nothing yet: what may fit now',
		source: 'Kindgebonden budget volgt op kinderbijslag',
		peildatum: DAY,
		facts: {
			...person,
			verandert: ['kind'],
			hebIkAl: ['geenVanDeze'],
			wijzigingen: [{ wat: 'kindGeboren', overWie: UNKNOWN, vanaf: day('2', '11', '2026') }],
		},
		outcome: 'geenRegeling',
		verdict: 'unlikely',
		amount: null,
		papers: {
			voorblad: { texts: ['Misschien past dit nu bij u', 'kinderbijslag', 'kindgebonden budget'] },
		},
	},
]
