import type { Case, CasePaper, Facts } from '../engine/case.ts'

const DAY = '2026-11-22'
const UNKNOWN = 'weet ik niet'

const LAPSED =
	'Subsidieregeling Scholingsfonds Rotterdam 2023 (CVDR685760) verviel op 1 januari 2024'
const AMOUNT = 'rotterdam.nl, Scholingsfonds (2021): tot € 2.500 per jaar, tot en met mbo-4'

/** Moti's man from the paper: bijstand in Rotterdam, a course for work in the port. */
const port: Facts = {
	voorWie: 'mezelf',
	naam: { voornamen: 'João', achternaam: 'Évora' },
	woonplaats: 'Rotterdam',
	uitkeringSoort: 'bijstand',
	opleiding: 'Brandbeveiliger',
	opleider: 'Albeda',
	opleidingNiveau: 'mbo2',
	opleidingWerk: 'Brandbeveiliger in de haven',
	opleidingBegin: { dag: '1', maand: 'februari', jaar: '2027' },
	opleidingKosten: '1.800',
	eerderScholingsgeld: 'nee',
	rekeningenBetalen: 'ja',
}

/** The same where there was no fund: nobody asks what was granted earlier. */
const elsewhere = (woonplaats: string, change: Facts = {}): Facts => {
	const { eerderScholingsgeld: _, ...asked } = port
	return { ...asked, woonplaats, ...change }
}

const plain: { [paper: string]: CasePaper } = { voorblad: {}, verzoek: {} }

const unknownIn = (
	id: string,
	who: string,
	source: string,
	facts: Facts,
	papers: Case['papers'] = plain,
): Case => ({
	id,
	who,
	source,
	peildatum: DAY,
	facts,
	outcome: 'verzoek',
	verdict: 'unknown',
	amount: null,
	papers,
})

/** People who want to take a course, from what they type to what stands on their papers. */
export const cases: ReadonlyArray<Case> = [
	unknownIn('haven', 'Bijstand in Rotterdam, mbo-2, within the old amount', AMOUNT, port, {
		voorblad: { texts: ['LeerWerkloket', 'João Évora'] },
		verzoek: {
			fields: {
				naam: 'João Évora',
				woonplaats: 'Rotterdam',
				uitkeringSoort: 'Bijstand',
				opleiding: 'Brandbeveiliger',
				opleidingNiveau: 'mbo-2',
				opleidingBegin: '1 februari 2027',
				opleidingKosten: '€ 1.800',
				restVanHetJaar: '€ 2.500',
				eigenDeel: '€ 0',
			},
			texts: ['middenkader of specialist'],
		},
	}),
	unknownIn(
		'precies',
		'A course of exactly the old amount: nothing to pay',
		AMOUNT,
		{ ...port, opleidingKosten: '2.500' },
		{ ...plain, verzoek: { fields: { eigenDeel: '€ 0' } } },
	),
	unknownIn(
		'eenCentMeer',
		'A cent above the old amount: that is their own part',
		AMOUNT,
		{ ...port, opleidingKosten: '2.500,01' },
		{ ...plain, verzoek: { fields: { eigenDeel: '€ 0,01' } } },
	),
	unknownIn(
		'tweedeKeer',
		'A second course in the year: what is left and their own part',
		`${AMOUNT}; 2.500 − 1.000 = 1.500; 1.800 − 1.500 = 300`,
		{ ...port, eerderScholingsgeld: 'ja', eerderScholingsbedrag: '1.000' },
		{
			...plain,
			verzoek: {
				fields: {
					eerderScholingsbedrag: '€ 1.000',
					restVanHetJaar: '€ 1.500',
					eigenDeel: '€ 300',
				},
			},
		},
	),
	unknownIn(
		'tweedeKeerOnbekend',
		'A second course, by how much nobody knows: nothing is computed',
		AMOUNT,
		{ ...port, eerderScholingsgeld: 'ja', eerderScholingsbedrag: UNKNOWN },
		{ ...plain, verzoek: { fields: { restVanHetJaar: '', eigenDeel: '' } } },
	),
	unknownIn(
		'ww',
		'WW in Rotterdam: UWV is asked too',
		AMOUNT,
		{ ...port, uitkeringSoort: 'ww' },
		{
			...plain,
			voorblad: { texts: ['Vraag UWV of er scholing kan met uw uitkering'] },
		},
	),
	unknownIn('geenUitkering', 'No benefit: the gemeente is asked', LAPSED, {
		...port,
		uitkeringSoort: 'geen',
	}),
	unknownIn('rijbewijs', 'A driving licence stands on no rung: to ask after', LAPSED, {
		...port,
		opleiding: 'Rijbewijs B',
		opleidingNiveau: 'cursus',
	}),
	unknownIn(
		'alBegonnen',
		'A course that has begun: said as it is, and asked after',
		'Advies van het LeerWerkloket vooraf (rotterdam.nl, zonder datum)',
		{ ...port, opleidingBegin: { dag: '1', maand: '9', jaar: '2026' } },
		{ ...plain, voorblad: { texts: ['Zeg dat u al begonnen bent'] } },
	),
	unknownIn('weetNiets', 'Somebody who knows nothing yet: a list to find out', LAPSED, {
		...port,
		woonplaats: UNKNOWN,
		uitkeringSoort: UNKNOWN,
		opleiding: UNKNOWN,
		opleider: UNKNOWN,
		opleidingNiveau: UNKNOWN,
		opleidingWerk: UNKNOWN,
		opleidingBegin: UNKNOWN,
		opleidingKosten: UNKNOWN,
		eerderScholingsgeld: UNKNOWN,
		rekeningenBetalen: 'zegIkNiet',
	}),
	{
		...unknownIn('niveauAnders', 'A course that names another level, and it is right', LAPSED, {
			...port,
			opleiding: 'Helpende mbo-2',
			opleidingNiveau: 'mbo1',
			rekeningenBetalen: 'nee',
		}),
		kloptToch: ['niveauAnders'],
		papers: { ...plain, voorblad: { texts: ['Vraag de gemeente om schuldhulp'] } },
	},
	{
		...unknownIn('hbo', 'An hbo course: some years knew some of it, so ask', LAPSED, {
			...port,
			opleiding: 'Social work',
			opleidingNiveau: 'hbo',
		}),
		outcome: 'bovenMbo',
		papers: { ...plain, voorblad: { texts: ['Levenlanglerenkrediet'] } },
	},
	{
		...unknownIn('universiteit', 'A university: no source ever named it', AMOUNT, {
			...port,
			opleiding: 'Rechten',
			opleidingNiveau: 'wo',
		}),
		outcome: 'bovenMbo',
		verdict: 'unlikely',
	},
	{
		...unknownIn(
			'heerlen',
			'Elsewhere: no fund is made up, the request is ready all the same',
			LAPSED,
			{
				...elsewhere('Heerlen'),
			},
		),
		outcome: 'elders',
		papers: {
			voorblad: { texts: ['Gemeente Heerlen', 'LeerWerkloket'] },
			verzoek: { fields: { opleidingKosten: '€ 1.800' } },
		},
	},
	{
		...unknownIn(
			'goudaUniversiteit',
			'A university in a town we have no file of: unknown',
			LAPSED,
			{
				...elsewhere('Gouda', { opleidingNiveau: 'wo' }),
			},
		),
		outcome: 'elders',
	},
]
