import type { Insured, Situation } from './situation.ts'

/** An adult with a Dutch health insurance, for tests. */
export function anInsured(parts: Partial<Insured> = {}): Insured {
	return {
		born: '1990-05-14',
		grown: false,
		insured: 'ja',
		since: null,
		sinceUnknown: false,
		...parts,
	}
}

/** Somebody alone with € 35.000 a year and little put by, for tests. */
export function aSituation(parts: Partial<Situation> = {}): Situation {
	return {
		peildatum: '2026-11-22',
		partner: 'nee',
		inShelter: false,
		income: { min: 35_000_00, max: 35_000_00 },
		incomePartner: { min: 0, max: 0 },
		incomeVaries: false,
		assets: { min: 1_000_00, max: 1_000_00 },
		payingBills: 'ja',
		gemeente: 'Rotterdam',
		applicant: anInsured(),
		toeslagpartner: anInsured(),
		...parts,
	}
}
