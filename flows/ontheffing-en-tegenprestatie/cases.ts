import type { Case, Facts } from '../engine/case.ts'

const DAY = '2026-11-22'
const UNKNOWN = 'weet ik niet'

const WEIGHED = 'Participatiewet art. 9 lid 2: dringende redenen, tijdelijk en voor één persoon'
const SMALL_CHILD =
	'Participatiewet art. 9a: alleenstaande ouder, volledige zorg voor een kind tot 5 jaar, op verzoek'
const SCHOOL_CHILD = 'Participatiewet art. 9 lid 4: alleenstaande ouder met een kind tot 12 jaar'
const LASTING = 'Participatiewet art. 9 lid 5: volledig en duurzaam arbeidsongeschikt'
const CHOICE = 'Sprank 2019: eigen keuze van activiteit; elke stap telt'

const date = (dag: string, maand: string, jaar: string) => ({ dag, maand, jaar })

/** Somebody with bijstand who wants some papers. */
const person = (voornamen: string, achternaam: string, ...papierKeuze: Array<string>): Facts => ({
	voorWie: 'mezelf',
	papierKeuze,
	naam: { voornamen, achternaam },
	woonplaats: 'Rotterdam',
	uitkeringSoort: 'bijstand',
	rekeningenBetalen: 'ja',
})

const plan: Facts = {
	planActiviteiten: ['vrijwilligerswerk'],
	planUren: '2',
	planDagen: ['dinsdag'],
	planBegin: date('12', 'januari', '2027'),
	planPlek: 'huisVanDeWijk',
	planHulp: ['meegaan'],
}

const child = (
	voornaam: string,
	leeftijd: string,
	geboren: ReturnType<typeof date>,
	school?: string,
): Facts => ({
	voornaam,
	geboren: 'ja',
	leeftijd,
	geboortedatum: geboren,
	...(school && { school }),
	woontBijU: 'ja',
})

/** A parent on her own with a child, asking for an exemption. */
const mother = (kind: Facts, change: Facts = {}): Facts => ({
	...person('Aïcha', 'El Amrani', 'ontheffing'),
	plichten: ['werk'],
	ontheffingReden: ['zorgKind'],
	heeftKinderen: 'ja',
	kinderen: [kind],
	getrouwd: 'nee',
	huisgenoot: 'nee',
	...change,
})

const firstTime: Facts = { eerdereOntheffing: 'nee' }
const turnsFiveTomorrow = child('Sami', '4 jaar', date('23', '11', '2021'), 'basisschool')
const isFiveToday = child('Sami', '5 jaar', date('22', '11', '2021'), 'basisschool')

const unknown = (
	id: string,
	who: string,
	source: string,
	facts: Facts,
	papers: Case['papers'],
): Case => ({
	id,
	who,
	source,
	peildatum: DAY,
	facts,
	outcome: 'papieren',
	verdict: 'unknown',
	amount: null,
	papers: { voorblad: {}, ...papers },
})

/** People with a letter about duties, from what they type to what stands on their papers. */
export const cases: ReadonlyArray<Case> = [
	unknown(
		'janek',
		'Janek, 47, ill for years and with little Dutch: his neighbour fills it in with him',
		`${WEIGHED}; ${CHOICE}`,
		{
			...person('Janek', 'Wiśniewski', 'plan', 'ontheffing'),
			voorWie: 'iemandAnders',
			...plan,
			planActiviteiten: ['taal', 'obstakels'],
			planObstakels: ['gezondheid', 'papieren'],
			planHulp: ['taal', 'rustig'],
			plichten: ['werk', 'tegenprestatie'],
			ontheffingReden: ['gezondheid'],
			briefVan: ['behandelaar', 'uwv'],
			duurzaamArbeidsongeschikt: 'nee',
			heeftKinderen: 'nee',
		},
		{
			voorblad: { texts: ['Vraag of een andere uitkering beter bij u past'] },
			'mijn-plan': {
				fields: {
					naam: 'Janek Wiśniewski',
					planActiviteiten: 'De taal leren, Eerst oplossen wat mij tegenhoudt',
					planUren: '2 uur',
					planBegin: '12 januari 2027',
				},
				texts: ['Vraag in de bibliotheek naar taalles', 'Elke stap telt'],
			},
			ontheffingsverzoek: {
				fields: { ontheffingReden: 'Mijn gezondheid' },
				texts: ['Aan de gemeente Rotterdam', 'artikel 9 lid 2', 'Van UWV', 'onderdeel c'],
			},
		},
	),
	unknown(
		'henk',
		'Henk, 55, cares for his wife and gives lessons: both count, and nothing of her illness is asked',
		`${WEIGHED}; De retoriek van de dwang: mantelzorgcontract`,
		{
			...person('Henk', 'de Vries', 'plan', 'mantelzorg'),
			...plan,
			planActiviteiten: ['vrijwilligerswerk', 'mantelzorg'],
			mantelzorgVoor: 'partner',
			mantelzorgUren: '25',
			mantelzorgTaken: ['huis', 'meegaan', 'gezelschap'],
		},
		{
			voorblad: { texts: ['Vraag welke steun er is voor wie mantelzorg geeft'] },
			'mijn-plan': { fields: { planPlek: 'Huis van de Wijk of buurthuis' } },
			mantelzorgafspraak: {
				fields: {
					mantelzorgVoor: 'Mijn partner',
					mantelzorgUren: '25 uur',
					mantelzorgTaken: 'Koken, wassen, schoonmaken, Meegaan naar afspraken, Erbij zijn',
				},
				texts: ['Op dit blad staat niets over ziekte'],
			},
		},
	),
	unknown(
		'vicky',
		'Vicky, 30, on her own with a daughter of nine: the gemeente first looks at care and load',
		SCHOOL_CHILD,
		{
			...mother(child('Noor', '9 jaar', date('14', 'mei', '2017'), 'basisschool')),
			naam: { voornamen: 'Vicky', achternaam: 'Jansen' },
			rekeningenBetalen: 'nee',
		},
		{
			voorblad: { texts: ['Vraag de gemeente om schuldhulp'] },
			ontheffingsverzoek: {
				fields: { 'kinderen.1.voornaam': 'Noor', 'kinderen.1.geboortedatum': '14 mei 2017' },
				texts: ['artikel 9 lid 4', 'jonger dan 12 jaar', 'onderdeel a'],
			},
		},
	),
	{
		...unknown(
			'kleinKind',
			'On her own with a child who turns five tomorrow, for the first time: she gets it on request',
			SMALL_CHILD,
			mother(turnsFiveTomorrow, firstTime),
			{
				voorblad: { texts: ['Deze ontheffing geldt één keer, en in totaal hooguit 5 jaar'] },
				ontheffingsverzoek: {
					texts: ['artikel 9a', 'jonger dan 5 jaar', 'onderdeel a', 'onderdeel c'],
				},
			},
		),
		verdict: 'likely',
	},
	unknown(
		'kindVandaagVijf',
		'The same with a child who is five today: no longer on request',
		SMALL_CHILD,
		mother(isFiveToday),
		{ ontheffingsverzoek: { texts: ['artikel 9 lid 4'] } },
	),
	unknown(
		'tweedeKeer',
		'The same child, but she had it before: how much time is left is for the gemeente',
		SMALL_CHILD,
		mother(turnsFiveTomorrow, { eerdereOntheffing: 'ja' }),
		{ ontheffingsverzoek: { texts: ['artikel 9a', 'artikel 9 lid 4'] } },
	),
	unknown(
		'getrouwdApart',
		'Married, the husband lives elsewhere: whether she is a single parent the gemeente looks at',
		SMALL_CHILD,
		(() => {
			const { huisgenoot: _, ...asked } = mother(turnsFiveTomorrow, firstTime)
			return { ...asked, getrouwd: 'ja', partnerOpAdres: 'nee' }
		})(),
		{ ontheffingsverzoek: { texts: ['artikel 9 en 9a'] } },
	),
	{
		...unknown(
			'duurzaam',
			'UWV wrote that he can never work again: the duties are not there',
			LASTING,
			{
				...person('Ömer', 'Yıldırım', 'ontheffing'),
				woonplaats: 'Heerlen',
				plichten: UNKNOWN,
				ontheffingReden: ['gezondheid'],
				briefVan: ['uwv'],
				duurzaamArbeidsongeschikt: 'ja',
				heeftKinderen: 'nee',
			},
			{
				voorblad: { texts: ['Gemeente Heerlen'] },
				ontheffingsverzoek: { texts: ['artikel 9 lid 5', 'onderdeel a', 'onderdeel c'] },
			},
		),
		verdict: 'likely',
	},
	unknown(
		'tweeTassen',
		'A woman of 58 in pain with two bags of papers, and no letter of a doctor: what to bring is short',
		`${WEIGHED}; De retoriek van de dwang: twee tassen bewijs`,
		{
			...person('Maria', 'Évora Lopes', 'ontheffing'),
			plichten: ['tegenprestatie'],
			ontheffingReden: ['gezondheid', 'thuis'],
			briefVan: ['geen'],
			heeftKinderen: 'nee',
			rekeningenBetalen: 'zegIkNiet',
		},
		{
			voorblad: { texts: ['het verzoek om ontheffing', 'de brief van de gemeente'] },
			ontheffingsverzoek: { texts: ['onderdeel c'] },
		},
	),
	unknown(
		'zorgVoorMoeder',
		'He cares for his mother and cannot look for work beside it',
		WEIGHED,
		{
			...person('Said', 'Haddad', 'ontheffing'),
			plichten: ['werk'],
			ontheffingReden: ['zorgAnder'],
			heeftKinderen: 'nee',
			mantelzorgVoor: 'ouder',
			mantelzorgUren: '40',
		},
		{
			ontheffingsverzoek: {
				fields: { mantelzorgVoor: 'Mijn vader of moeder', mantelzorgUren: '40 uur' },
				texts: ['Die passen nu niet naast deze plichten'],
			},
		},
	),
	{
		...unknown(
			'alleenAfspraak',
			'A man of 34 who only wants another day: four questions, no word of his benefit',
			'De retoriek van de dwang: uitnodiging, bellen helpt',
			{
				voorWie: 'mezelf',
				papierKeuze: ['afspraak'],
				naam: { voornamen: 'Yusuf', achternaam: 'Kaya' },
				afspraakDatum: date('3', 'december', '2026'),
				afspraakReden: 'zegIkNiet',
				afspraakMomenten: ['maandagochtend', 'vrijdagmiddag'],
			},
			{
				voorblad: { texts: ['Bel het nummer op de brief'] },
				'afspraak-verzetten': {
					fields: {
						naam: 'Yusuf Kaya',
						afspraakDatum: '3 december 2026',
						afspraakReden: 'Dat zeg ik liever niet',
						afspraakMomenten: 'Maandagochtend, Vrijdagmiddag',
					},
					texts: ['Ik kan niet komen op de dag van de afspraak'],
				},
			},
		),
		outcome: 'alleenAfspraak',
	},
	{
		...unknown(
			'nietGekomen',
			'The day has passed: calling today helps',
			'De retoriek van de dwang: derde brief, bellen helpt',
			{
				voorWie: 'mezelf',
				papierKeuze: ['afspraak'],
				naam: { voornamen: 'Fatma', achternaam: 'Şahin' },
				afspraakDatum: date('18', '11', '2026'),
				afspraakReden: 'gezondheid',
				afspraakMomenten: ['dinsdagmiddag'],
			},
			{
				voorblad: { texts: ['Bel vandaag het nummer op de brief'] },
				'afspraak-verzetten': { texts: ['Ik kon niet komen op de dag van de afspraak'] },
			},
		),
		outcome: 'alleenAfspraak',
	},
	{
		...unknown(
			'ww',
			'WW: these duties belong to bijstand; his plan is ready all the same',
			'Participatiewet art. 9: plichten bij bijstand',
			{ ...person('Piet', 'Bakker', 'plan'), uitkeringSoort: 'ww', ...plan },
			{ voorblad: { texts: ['Vraag UWV'] }, 'mijn-plan': { fields: { planDagen: 'Dinsdag' } } },
		),
		outcome: 'andereUitkering',
		verdict: 'unlikely',
	},
	unknown(
		'weetNiets',
		'Somebody who knows nothing yet: a list to find out, and a letter that asks for both',
		WEIGHED,
		{
			...person('Lin', 'Nguyễn', 'plan', 'ontheffing', 'mantelzorg', 'afspraak'),
			woonplaats: UNKNOWN,
			uitkeringSoort: UNKNOWN,
			planActiviteiten: UNKNOWN,
			planObstakels: UNKNOWN,
			planUren: UNKNOWN,
			planDagen: UNKNOWN,
			planBegin: UNKNOWN,
			planPlek: UNKNOWN,
			planHulp: UNKNOWN,
			plichten: UNKNOWN,
			ontheffingReden: UNKNOWN,
			briefVan: UNKNOWN,
			duurzaamArbeidsongeschikt: UNKNOWN,
			heeftKinderen: 'nee',
			mantelzorgVoor: UNKNOWN,
			mantelzorgUren: UNKNOWN,
			mantelzorgTaken: UNKNOWN,
			afspraakDatum: UNKNOWN,
			afspraakReden: 'zegIkNiet',
			afspraakMomenten: UNKNOWN,
			rekeningenBetalen: 'somsNiet',
		},
		{
			'mijn-plan': { fields: { planActiviteiten: '' } },
			ontheffingsverzoek: { texts: ['Aan de gemeente', 'Er is nu een dringende reden'] },
			mantelzorgafspraak: {},
			'afspraak-verzetten': {},
		},
	),
	{
		...unknown(
			'veelUren',
			'Thirty hours a week is more than was asked of anybody: asked back, and it is right',
			'De retoriek van de dwang: tegenprestatie hooguit 20 uur per week',
			{ ...person('Rosa', 'Silva', 'plan'), ...plan, planUren: '30' },
			{ 'mijn-plan': { fields: { planUren: '30 uur' } } },
		),
		kloptToch: ['planUrenVeel'],
	},
	unknown(
		'twintigUur',
		'Twenty hours a week is not asked back',
		'De retoriek van de dwang: tegenprestatie hooguit 20 uur per week',
		{ ...person('Rosa', 'Silva', 'plan'), ...plan, planUren: '20', planHulp: ['opvang'] },
		{
			voorblad: { texts: ['wie helpt met opvang voor uw kind'] },
			'mijn-plan': { fields: { planUren: '20 uur' } },
		},
	),
]
