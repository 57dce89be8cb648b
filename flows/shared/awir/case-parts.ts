import type { Facts } from '../../engine/case.ts'

/** The day on which the households of the toeslagen ask. */
export const DAY = '2026-11-22'

/** What somebody says who does not know. */
export const UNKNOWN = 'weet ik niet'

/** One amount, known exactly. */
export const exactly = (cents: number) => ({ min: cents, max: cents })

/** A date in three boxes. */
export const day = (dag: string, maand: string, jaar: string) => ({ dag, maand, jaar })

/** A job all year, as its jaaropgave or twelve equal payslips state it. */
export const salary = (perYear: string): Facts => ({
	soort: 'loon',
	wisselt: 'nee',
	bedrag: { bedrag: perYear, soort: 'bruto', per: 'jaar' },
	vakantiegeld: 'zitErin',
	papierJaar: 'ditJaar',
})

/** One job of one's own. */
export const earns = (perYear: string): Facts => ({
	heeftInkomen: 'ja',
	inkomen: [salary(perYear)],
})

/** One job of a partner. */
export const partnerEarns = (perYear: string): Facts => ({
	heeftInkomenPartner: 'ja',
	inkomenPartner: [salary(perYear)],
})

/** Somebody for themselves, in Rotterdam. */
export const person = (voornamen: string, achternaam: string): Facts => ({
	voorWie: 'mezelf',
	naam: { voornamen, achternaam },
	woonplaats: 'Rotterdam',
})

/** No partner and no other adult at the address. */
export const alone: Facts = { getrouwd: 'nee', huisgenoot: 'nee' }

/** A little put by, an account in the applicant's own name, and bills that are paid. */
export const ownAccount: Facts = {
	vermogen: '1.250',
	rekening: 'nl91 abna 0417 1643 00',
	rekeningVan: 'mij',
	rekeningenBetalen: 'ja',
}

/** A child that is born and lives at home; one that may be at school says where. */
export const child = (
	voornaam: string,
	leeftijd: string,
	born: ReturnType<typeof day>,
	school?: string,
): Facts => ({
	voornaam,
	geboren: 'ja',
	leeftijd,
	geboortedatum: born,
	...(school && { school }),
	woontBijU: 'ja',
})
