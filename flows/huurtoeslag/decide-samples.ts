import type { Housemate, Situation } from './situation.ts'

/** Somebody of 30 at the address with an income, for tests. */
export function aHousemate(parts: Partial<Housemate> = {}): Housemate {
	return {
		id: 'h1',
		name: 'Ali',
		born: '1996-03-01',
		counts: 'ja',
		isChild: 'nee',
		income: { min: 12_000_00, max: 12_000_00 },
		assets: { min: 0, max: 0 },
		...parts,
	}
}

/** Toeslagpartners with a child, € 34.000 together and a rent of € 1.200, for tests. */
export function aSituation(parts: Partial<Situation> = {}): Situation {
	return {
		peildatum: '2026-11-22',
		partner: 'ja',
		inShelter: false,
		income: { min: 20_000_00, max: 20_000_00 },
		incomePartner: { min: 14_000_00, max: 14_000_00 },
		incomeVaries: false,
		assets: { min: 1_000_00, max: 1_000_00 },
		payingBills: 'ja',
		gemeente: 'Rotterdam',
		rents: 'ja',
		selfContained: 'ja',
		since: '2020-05-01',
		rent: { min: 1_200_00, max: 1_200_00 },
		born: '1990-05-14',
		bornOther: null,
		otherAdult: 'ja',
		children: [{ id: 'k1', name: 'Noor', born: '2018-02-10', expected: false, atHome: 'ja' }],
		housemates: [],
		...parts,
	}
}

/** Somebody alone, for tests. */
export function aloneIn(parts: Partial<Situation> = {}): Situation {
	return aSituation({
		partner: 'nee',
		otherAdult: 'nee',
		incomePartner: { min: 0, max: 0 },
		children: [],
		...parts,
	})
}
