import type { IsoDate } from '../../engine/date.ts'
import { type Cents, divideRoundingHalfUp } from '../../engine/money.ts'
import { valueOn } from '../../engine/parameter.ts'
import { type Norms, parameters } from './parameters.ts'

/** What age counts: 18 to 20, from 21 up to AOW age, of AOW age. */
export type AgeClass = 'young' | 'grownUp' | 'aow'

/** One way a household may be, as the norms tell them apart. */
export type NormHousehold = {
	applicant: AgeClass
	/** `null`: alone or a single parent. */
	partner: AgeClass | null
	/** A child under 18 that kinderbijslag is paid for. */
	hasChild: boolean
	/** Others at the address who share the costs. */
	sharers: number
	institution: 'nobody' | 'all' | 'one'
	/** Whether parents of whoever is 18, 19 or 20 can pay for them. */
	parentsCanPay: boolean
}

/**
 * The norm of a household: net, a month, with holiday allowance, in eurocents.
 *
 * @see Participatiewet, art. 20–23 https://wetten.overheid.nl/BWBR0015703#Artikel20
 * @throws {NoParameterValueError} when the norms of the day are not known
 */
export function normOf(household: NormHousehold, date: IsoDate): Cents {
	const norms = valueOn(parameters.norms, date)
	if (household.institution !== 'nobody') return inInstitution(household, date)
	const norm = atHome(household, norms)
	return household.parentsCanPay ? norm : withoutParents(household, norm, norms)
}

/**
 * The norm of one person where others share the costs: `(40% + A × 30%) / A × B`, rounded to cents.
 *
 * @param persons A: those who share, with the person and a spouse of 21 or older
 * @param couple B: the norm of two spouses
 * @see Participatiewet, art. 22a https://wetten.overheid.nl/BWBR0015703#Artikel22a
 */
export function shareOf(persons: number, couple: Cents): Cents {
	return divideRoundingHalfUp(couple * (40 + 30 * persons), 100 * persons)
}

function atHome({ applicant, partner, hasChild, sharers }: NormHousehold, norms: Norms): Cents {
	if (partner === null) return alone(applicant, sharers, norms)
	if (applicant === 'young' && partner === 'young') {
		return hasChild ? norms.youngCoupleChild : norms.youngCouple
	}
	if (applicant === 'young' || partner === 'young') {
		const older = applicant === 'young' ? partner : applicant
		if (sharers === 0) return hasChild ? norms.mixedChild : norms.mixed
		// A spouse under 21 does not count among those who share.
		const part = shareOf(sharers + 1, older === 'aow' ? norms.aowCouple : norms.couple)
		return part + (hasChild ? norms.mixedYoungPartChild : norms.young)
	}
	const couple = applicant === 'aow' || partner === 'aow' ? norms.aowCouple : norms.couple
	return sharers === 0 ? couple : 2 * shareOf(sharers + 2, couple)
}

function alone(applicant: AgeClass, sharers: number, norms: Norms): Cents {
	if (applicant === 'young') return norms.young
	if (sharers > 0) {
		return shareOf(sharers + 1, applicant === 'aow' ? norms.aowCouple : norms.couple)
	}
	return applicant === 'aow' ? norms.aowAlone : norms.alone
}

/** With what is added; where only one of two spouses is there, each counts as alone (lid 3). */
function inInstitution({ institution, partner }: NormHousehold, date: IsoDate): Cents {
	const norms = valueOn(parameters.norms, date)
	const extra = valueOn(parameters.institutionExtra, date)
	const one = norms.institution + extra.alone
	if (partner === null) return one
	if (institution === 'all') return norms.institutionCouple + extra.couple
	return one + alone(partner, 0, norms)
}

/**
 * More for whoever is 18, 19 or 20 and has nothing to expect from parents, up to the norm of somebody
 * of 21 in the same place (art. 20 lid 3 en 4).
 */
function withoutParents(household: NormHousehold, norm: Cents, norms: Norms): Cents {
	const { applicant, partner } = household
	const young = [applicant, partner].filter((age) => age === 'young').length
	if (young === 0) return norm
	const grown = (age: AgeClass) => (age === 'young' ? 'grownUp' : age)
	const highest = atHome(
		{ ...household, applicant: grown(applicant), partner: partner && grown(partner) },
		norms,
	)
	return Math.max(norm, Math.min(norm + young * norms.youngWithoutParents, highest))
}
