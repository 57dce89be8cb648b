import type { Case, Facts } from '../engine/case.ts'

const DAY = '2026-11-22'

/** One amount, known exactly. */
const exactly = (cents: number) => ({ min: cents, max: cents })

/** A job all year, as its jaaropgave or twelve equal payslips state it. */
const salary = (perYear: string): Facts => ({
	soort: 'loon',
	wisselt: 'nee',
	bedrag: { bedrag: perYear, soort: 'bruto', per: 'jaar' },
	vakantiegeld: 'zitErin',
	papierJaar: 'ditJaar',
})

/** A child of one or two, at home. */
const toddler = (voornaam: string, dag: string, maand: string, jaar: string): Facts => ({
	voornaam,
	geboren: 'ja',
	geboortedatum: { dag, maand, jaar },
	woontBijU: 'ja',
})

/** Alone, with own work all year. */
const aloneAtWork: Facts = {
	getrouwd: 'nee',
	huisgenoot: 'nee',
	werk: ['loondienst'],
	werkPeriode: 'heelJaar',
}

/** An account in the applicant's own name, and bills that are paid. */
const ownAccount: Facts = {
	rekening: 'nl91 abna 0417 1643 00',
	rekeningVan: 'mij',
	rekeningenBetalen: 'ja',
}

/** A place at De Zonnebloem that goes on and that no gemeente pays for. */
const zonnebloem: Facts = {
	soort: 'dagopvang',
	opvangNaam: 'De Zonnebloem',
	lrk: '123 456 789',
	stopt: 'nee',
	gemeenteBetaalt: 'nee',
}

/** Households of kinderopvangtoeslag, from what they type to what stands on their papers. */
export const cases: ReadonlyArray<Case> = [
	{
		id: 'brochure60000',
		who: 'A parent alone with one child in dagopvang: the first example of the brochure',
		source: 'Brochure kinderopvangtoeslag 2026 van Dienst Toeslagen, voorbeeld met € 60.000',
		peildatum: DAY,
		facts: {
			voorWie: 'mezelf',
			naam: { voornamen: 'Yıldız', achternaam: 'Şahin-Łukaszewicz' },
			woonplaats: 'Rotterdam',
			kinderen: [toddler('Noor', '27', 'maart', '2024')],
			...aloneAtWork,
			opvang: [
				{
					...zonnebloem,
					begin: { dag: '1', maand: 'okt', jaar: '2026' },
					uurprijs: '€ 10,50',
					urenVorm: 'perMaand',
					urenPerMaand: '122',
				},
			],
			heeftInkomen: 'ja',
			inkomen: [salary('€ 60.000,-')],
			...ownAccount,
		},
		outcome: 'berekening',
		verdict: 'likely',
		amount: exactly(1202_00),
		papers: {
			voorblad: {
				texts: ['Yıldız Şahin-Łukaszewicz', '€ 1.202', '31 januari 2027'],
			},
			overschrijfblad: {
				fields: {
					naam: 'Yıldız Şahin-Łukaszewicz',
					'kinderen.1.voornaam': 'Noor',
					'kinderen.1.geboortedatum': '27 maart 2024',
					'opvang.1.begin': '1 oktober 2026',
					'opvang.1.lrk': '123456789',
					'opvang.1.opvangNaam': 'De Zonnebloem',
					'opvang.1.soort': 'Dagopvang',
					'opvang.1.uurprijs': '€ 10,50',
					'opvang.1.urenPerMaand': '122',
					werk: 'Werk bij een baas',
					werkPeriode: 'Het hele jaar',
					toetsingsinkomen: '€ 60.000',
					rekening: 'NL91 ABNA 0417 1643 00',
					bsn: '',
					'kinderen.1.bsn': '',
				},
				texts: ['Opvang bij De Zonnebloem'],
			},
		},
	},
]
