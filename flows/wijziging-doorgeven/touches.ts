import { type Truth, truth } from '../engine/truth.ts'
import type { Hebbing } from '../facts/regelingen.ts'
import { type Onderwerp, type Wat, WIJZIGINGEN } from '../facts/wijziging.ts'

/** Whether a change is to be told, or is to be asked about: what we have no certain source for. */
export type How = 'meld' | 'vraag'

type Touches = Partial<Record<Hebbing, How>>

const TOESLAGEN = {
	kinderopvangtoeslag: 'meld',
	zorgtoeslag: 'meld',
	huurtoeslag: 'meld',
	'kindgebonden-budget': 'meld',
} as const satisfies Touches

const ASK_TOESLAGEN = {
	kinderopvangtoeslag: 'vraag',
	zorgtoeslag: 'vraag',
	huurtoeslag: 'vraag',
	'kindgebonden-budget': 'vraag',
} as const satisfies Touches

/** Of what UWV and the SVB want to hear we know no certain source. */
const OTHERS = { uitkering: 'vraag', kinderbijslag: 'vraag' } as const satisfies Touches

const income: Touches = { ...TOESLAGEN, bijstand: 'meld', uitkering: 'vraag' }
const partner: Touches = { ...TOESLAGEN, bijstand: 'meld', ...OTHERS }
/** Who lives at the address counts for the huurtoeslag; for others maybe, as a toeslagpartner. */
const housemate: Touches = { ...ASK_TOESLAGEN, huurtoeslag: 'meld', bijstand: 'meld' }
const childAtHome: Touches = {
	kinderopvangtoeslag: 'meld',
	huurtoeslag: 'meld',
	'kindgebonden-budget': 'meld',
	bijstand: 'meld',
	...OTHERS,
}
const care: Touches = { kinderopvangtoeslag: 'meld' }
/** Assets count as they were on 1 January: whether to tell of them before is to be asked. */
const assets: Touches = {
	zorgtoeslag: 'vraag',
	huurtoeslag: 'vraag',
	'kindgebonden-budget': 'vraag',
	bijstand: 'meld',
}

/** What each change tells on. What is not named here, it says nothing to. */
const TOUCHES: Record<Wat, Touches> = {
	werkBegint: income,
	werkStopt: income,
	meerInkomen: income,
	minderInkomen: income,
	uitkeringBegint: income,
	uitkeringStopt: income,
	uitkeringAnders: income,
	partnerErbij: partner,
	partnerWeg: partner,
	huisgenootErbij: housemate,
	huisgenootWeg: housemate,
	// A newborn is registered with the gemeente; what Dienst Toeslagen hears of itself is to be asked.
	kindGeboren: { ...ASK_TOESLAGEN, bijstand: 'meld', ...OTHERS },
	kindErbij: childAtHome,
	kindWeg: childAtHome,
	kindNaarSchool: care,
	kindMiddelbaar: care,
	opvangUren: care,
	opvangPrijs: care,
	opvangAnders: care,
	opvangStopt: care,
	// The new address comes from the BRP: that nothing else is to be told of it is not certain.
	verhuizen: { ...ASK_TOESLAGEN, huurtoeslag: 'meld', bijstand: 'meld', ...OTHERS },
	huurAnders: { huurtoeslag: 'meld', bijstand: 'vraag' },
	verzekeringBegint: { zorgtoeslag: 'meld' },
	verzekeringStopt: { zorgtoeslag: 'meld' },
	erfenis: assets,
	gift: assets,
	spaargeld: assets,
	langWeg: { ...ASK_TOESLAGEN, bijstand: 'meld', ...OTHERS },
	emigreren: { ...ASK_TOESLAGEN, bijstand: 'meld', ...OTHERS },
}

const ALLOWANCES = ['zorgtoeslag', 'huurtoeslag', 'kindgebonden-budget'] as const

/** What may become possible by a change, for who does not have it yet. */
const OPENS: Partial<Record<Wat, ReadonlyArray<Hebbing>>> = {
	werkBegint: ['kinderopvangtoeslag'],
	werkStopt: [...ALLOWANCES, 'bijstand'],
	minderInkomen: [...ALLOWANCES, 'bijstand'],
	uitkeringBegint: ALLOWANCES,
	uitkeringStopt: [...ALLOWANCES, 'bijstand'],
	uitkeringAnders: ALLOWANCES,
	partnerWeg: [...ALLOWANCES, 'bijstand'],
	huisgenootWeg: ['huurtoeslag'],
	kindGeboren: ['kinderbijslag', 'kindgebonden-budget', 'kinderopvangtoeslag'],
	kindErbij: ['kinderbijslag', 'kindgebonden-budget'],
	verhuizen: ['huurtoeslag'],
	huurAnders: ['huurtoeslag'],
	verzekeringBegint: ['zorgtoeslag'],
}

/** How a change tells on something somebody has; `null` where it does not. */
export function touchOf(wat: Wat, having: Hebbing): How | null {
	return TOUCHES[wat][having] ?? null
}

/** What somebody may have a right to by a change. */
export function openedBy(wat: Wat): ReadonlyArray<Hebbing> {
	return OPENS[wat] ?? []
}

/**
 * Whether anything within these subjects tells on what somebody has: surely when each change of one
 * subject does, surely not when none does.
 */
export function subjectsTouch(
	subjects: ReadonlyArray<Onderwerp>,
	have: ReadonlyArray<Hebbing>,
): Truth {
	const touched = subjects.map((subject) =>
		WIJZIGINGEN[subject].map((wat) => have.some((having) => touchOf(wat, having) !== null)),
	)
	if (touched.some((each) => each.every(Boolean))) return 'ja'
	return truth(touched.every((each) => !each.some(Boolean)) ? false : null)
}
