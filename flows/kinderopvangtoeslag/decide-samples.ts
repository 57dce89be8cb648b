import type { Care, Child, Parent, Situation } from './situation.ts'

/** A child of two at home, for tests. */
export function aChild(parts: Partial<Child> = {}): Child {
	return {
		id: 'k1',
		name: 'Noor',
		born: '2024-02-10',
		expected: false,
		school: 'geen',
		livesWithParent: 'ja',
		...parts,
	}
}

/** An applicant with a job, for tests. */
export function aParent(parts: Partial<Parent> = {}): Parent {
	return {
		who: 'aanvrager',
		grounds: ['loondienst'],
		from: null,
		until: null,
		pause: null,
		...parts,
	}
}

/** 122 hours of registered dagopvang a month at € 10,50, for tests. */
export function aCare(parts: Partial<Care> = {}): Care {
	return {
		id: 'c1',
		childId: 'k1',
		kind: 'dagopvang',
		registered: 'ja',
		begin: '2026-01-01',
		end: null,
		endUnknown: false,
		hourlyPrice: 10_50,
		hoursPerMonth: 122_00,
		hoursPaidByGemeente: 0,
		...parts,
	}
}

/** A single parent with one child in dagopvang and € 60.000 a year, for tests. */
export function aSituation(parts: Partial<Situation> = {}): Situation {
	return {
		peildatum: '2026-11-22',
		children: [aChild()],
		partner: 'nee',
		partnerIsFamily: 'nee',
		inShelter: false,
		parents: [aParent()],
		income: { min: 60_000_00, max: 60_000_00 },
		incomeVaries: false,
		care: [aCare()],
		payingBills: 'ja',
		gemeente: 'Rotterdam',
		...parts,
	}
}
