import { known } from '../engine/answers.ts'
import { type IsoDate, monthsLater } from '../engine/date.ts'
import { periodOn } from '../engine/parameter.ts'
import { every, not, some, type Truth, truth } from '../engine/truth.ts'
import type { Kind } from '../facts/kinderen.ts'
import { isYounger } from '../shared/bijstand/ages.ts'
import { parameters as bijstand } from '../shared/bijstand/parameters.ts'
import { capacityOf } from './capacity.ts'
import { parameters } from './parameters.ts'
import { type Cost, type Situation, totalCosts } from './situation.ts'

/** A pregnancy is nine months. */
const PREGNANCY = 9

/** Whether somebody is 18 or older (art. 13 lid 1 onder f). */
export function isOfAge({ born, peildatum }: Pick<Situation, 'born' | 'peildatum'>): Truth {
	const ages = periodOn(bijstand.ages, peildatum)?.value
	return ages ? not(isYounger(born, ages.right, peildatum)) : 'onbekend'
}

/** Whether somebody lives here on a ground that gives a right; of others the gemeente looks (art. 11). */
export function hasResidence({ residence }: Pick<Situation, 'residence'>): Truth {
	return truth(residence === 'nederlands' || residence === 'vergunning' || null)
}

/** Whether all costs are asked for in time. */
export function isInTime(situation: Situation): Truth {
	return ofAll(situation.costs.map((cost) => costInTime(cost, situation)))
}

/** Whether nothing else pays the costs: what others pay the gemeente does not. */
export function isPaidByNobody({ costs }: Situation): Truth {
	return ofAll(
		costs.map(({ other }) => {
			if (other === 'alles') return 'nee'
			return other === 'nee' || other === 'deel' ? 'ja' : 'onbekend'
		}),
	)
}

/**
 * Whether the costs are needed, and come from special circumstances (art. 35 lid 1). That the gemeente
 * judges; only things for a first child, in their months, Rotterdam accepts always (art. 4.9 en 4.10).
 */
export function isNeeded(situation: Situation): Truth {
	const isAccepted = situation.children.length === 1 && babyInTime(situation) === 'ja'
	return ofAll(
		situation.costs.map(({ kind }) => truth((kind === 'babyuitzet' && isAccepted) || null)),
	)
}

/** Whether the costs are as high as the gemeente may ask for: an amount of the law, or none of the place. */
export function isAboveThreshold(situation: Situation): Truth {
	const { rules, peildatum } = situation
	const lawful = periodOn(parameters.threshold, peildatum)?.value
	const threshold = rules ? rules.thresholdCents : lawful
	const { min } = totalCosts(situation)
	// Below it a gemeente may refuse, and need not.
	return truth((threshold !== undefined && min >= threshold) || null)
}

/** Whether the costs are more than somebody can pay. Elsewhere than where the rules are known: unknown. */
export function isAboveCapacity(situation: Situation): Truth {
	const capacity = capacityOf(situation)
	const costs = totalCosts(situation)
	if (!capacity || situation.costs.length === 0) return 'onbekend'
	if (capacity.max !== null && costs.min > capacity.max) return 'ja'
	return costs.max !== null && costs.max > 0 && costs.max <= capacity.min ? 'nee' : 'onbekend'
}

/**
 * The last day on which costs can be asked for, where a place names one.
 *
 * @see Beleidsregels bijzondere bijstand Rotterdam 2024, art. 4.9, 6.3
 */
export function lastDayFor(cost: Cost, { rules, children, peildatum }: Situation): IsoDate | null {
	if (!rules) return null
	if (cost.kind === 'zorg') {
		const year = Number((cost.paidOn ?? peildatum).slice(0, 4))
		return `${year + 1}-${rules.careUntil}`
	}
	if (cost.kind !== 'babyuitzet') return null
	const births = children.map(birthOf).filter((birth) => birth !== null)
	const last = births.toSorted().at(-1)
	return last ? monthsLater(last, rules.baby.monthsAfterBirth) : null
}

function costInTime(cost: Cost, situation: Situation): Truth {
	const { rules, peildatum } = situation
	if (cost.kind === 'schulden') return 'ja'
	const isUnpaid = truth(cost.paid === null ? null : cost.paid === 'nee')
	// The law says before the costs; when it is too late is for the gemeente.
	if (!rules) return isUnpaid === 'nee' ? 'onbekend' : isUnpaid
	const isOpen = truth(cost.paid === null ? null : cost.paid !== 'betaald')
	switch (cost.kind) {
		case 'babyuitzet':
			return every([isOpen, babyInTime(situation)])
		case 'zorg':
			if (isOpen !== 'nee') return isOpen
			return truth(cost.paidOn && peildatum > lastDayFor(cost, situation)! ? false : null)
		case 'inrichting':
			if (isOpen !== 'nee') return isOpen
			return truth(
				cost.paidOn && peildatum > monthsLater(cost.paidOn, rules.furnishingMonths) ? false : null,
			)
		case null:
			return isOpen === 'ja' ? isOpen : 'onbekend'
		default:
			return isOpen
	}
}

function babyInTime({ children, rules, peildatum }: Situation): Truth {
	if (!rules || children.length === 0) return 'onbekend'
	const { afterMonth, monthsAfterBirth } = rules.baby
	return some(
		children.map((child): Truth => {
			const birth = birthOf(child)
			if (birth === null) return 'onbekend'
			if (child.geboren === 'ja') return truth(peildatum <= monthsLater(birth, monthsAfterBirth))
			// Too early is not too late: it can be asked for later.
			return truth(peildatum >= monthsLater(birth, afterMonth - PREGNANCY) || null)
		}),
	)
}

/** The day a child was born or is to be. */
function birthOf({ geboortedatum, uitgerekendeDatum }: Kind): IsoDate | null {
	return known(geboortedatum) ?? known(uitgerekendeDatum)
}

/** One answer for several things: only what holds of all of them. */
function ofAll(each: Array<Truth>): Truth {
	const [first = 'onbekend'] = each
	return each.every((one) => one === first) ? first : 'onbekend'
}
