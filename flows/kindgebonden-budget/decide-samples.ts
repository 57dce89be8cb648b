import type { Child, Situation } from './situation.ts'

/** A child of eight, for tests. */
export function aChild(parts: Partial<Child> = {}): Child {
	return { id: 'k1', name: 'Noor', born: '2018-02-10', expected: false, ...parts }
}

/** Partners with children of 4 and 8 and € 45.000 a year together, for tests. */
export function aSituation(parts: Partial<Situation> = {}): Situation {
	return {
		peildatum: '2026-11-22',
		partner: 'ja',
		inShelter: false,
		income: { min: 30_000_00, max: 30_000_00 },
		incomePartner: { min: 15_000_00, max: 15_000_00 },
		incomeVaries: false,
		assets: { min: 1_000_00, max: 1_000_00 },
		payingBills: 'ja',
		gemeente: 'Rotterdam',
		children: [aChild(), aChild({ id: 'k2', name: 'Sam', born: '2021-12-05' })],
		kinderbijslag: 'ja',
		kinderbijslagForSome: false,
		...parts,
	}
}
