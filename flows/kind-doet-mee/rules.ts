import { known } from '../engine/answers.ts'
import { addDays, addMonths, ageOn, type IsoDate, monthOf } from '../engine/date.ts'
import { type Truth, truth } from '../engine/truth.ts'
import { isAvailableOn, isConfirmed, type LocalLimit, type Scheme } from '../gemeenten/index.ts'
import type { Situation, Wish } from './situation.ts'

/**
 * Whether the first lesson is still to come: a fund pays nothing that has begun. A thing to buy has
 * no first lesson.
 */
export function isBeforeStart({ lessons, begin }: Wish, peildatum: IsoDate): Truth {
	if (!lessons) return 'ja'
	return truth(begin === null ? null : begin > peildatum)
}

/** Whether the child is of an age the fund helps, for a fund whose ages are confirmed. */
export function isOfAge({ child }: Wish, scheme: Scheme, peildatum: IsoDate): Truth {
	if (!scheme.ages || !isConfirmed(scheme, peildatum)) return 'onbekend'
	if (child?.geboren === 'nee') return 'nee'
	const born = known(child?.geboortedatum)
	if (born === null) return 'onbekend'
	const age = ageOn(born, peildatum)
	return truth(scheme.ages.from <= age && age <= scheme.ages.through)
}

/** Whether the income lies within a limit; never certain by a limit that is not. */
export function isWithinLimit(
	limit: LocalLimit,
	{ net, together, peildatum }: Pick<Situation, 'net' | 'together' | 'peildatum'>,
): Truth {
	const { unit, alone = 0, together: forTwo = 0 } = limit
	if (!isConfirmed(limit, peildatum) || unit !== 'netPerMonth' || net === null) return 'onbekend'
	if (together !== 'onbekend') return truth(net <= (together === 'ja' ? forTwo : alone))
	if (net <= Math.min(alone, forTwo)) return 'ja'
	return net > Math.max(alone, forTwo) ? 'nee' : 'onbekend'
}

/** Whether a fund will likely pay a wish, by what is confirmed of it. */
export function isPaidBy(wish: Wish, scheme: Scheme, situation: Situation): Truth {
	const { peildatum } = situation
	const parts = [
		isBeforeStart(wish, peildatum),
		scheme.ages ? isOfAge(wish, scheme, peildatum) : 'onbekend',
		truth(isAvailableOn(scheme, peildatum) || null),
		...(scheme.limits.length > 0
			? scheme.limits.map((limit) => isWithinLimit(limit, situation))
			: (['onbekend'] as const)),
	]
	return parts.includes('nee') ? 'nee' : parts.includes('onbekend') ? 'onbekend' : 'ja'
}

/** Whether any fund will likely pay a wish: only what has begun is certainly not paid by any. */
export function isPaid(wish: Wish, situation: Situation): Truth {
	if (isBeforeStart(wish, situation.peildatum) === 'nee') return 'nee'
	const paid = wish.schemes.map((scheme) => isPaidBy(wish, scheme, situation))
	return paid.includes('ja') ? 'ja' : 'onbekend'
}

/** The fund to go to first: the nearest that is open, or else the nearest. */
export function firstScheme({ schemes }: Wish, peildatum: IsoDate): Scheme | undefined {
	return schemes.find((scheme) => isAvailableOn(scheme, peildatum)) ?? schemes[0]
}

/** The next birthday of a child: of one born on 29 February, 1 March in other years. */
export function nextBirthday(born: IsoDate, peildatum: IsoDate): IsoDate {
	const year = Number(peildatum.slice(0, 4))
	const inYear = (of: number) => addDays(`${of}-${born.slice(5, 7)}-01`, Number(born.slice(8)) - 1)
	return inYear(year) >= peildatum ? inYear(year) : inYear(year + 1)
}

/**
 * The last day to ask for a wish: the day before the first lesson, or so many months before a
 * birthday as the fund says. `null` when there is none or it has passed.
 */
export function lastDayFor(wish: Wish, peildatum: IsoDate): IsoDate | null {
	const day = wish.lessons ? wish.begin && addDays(wish.begin, -1) : dayForBirthday(wish, peildatum)
	return day && day >= peildatum ? day : null
}

/** So many months before the birthday, when a confirmed fund says how many. */
export function dayForBirthday(wish: Wish, peildatum: IsoDate): IsoDate | null {
	const scheme = firstScheme(wish, peildatum)
	const months = scheme?.monthsAhead?.[wish.wens]
	const born = known(wish.child?.geboortedatum)
	if (!scheme || !months || born === null || !isConfirmed(scheme, peildatum)) return null
	const birthday = nextBirthday(born, peildatum)
	const month = addMonths(monthOf(birthday), -months)
	const [year, number] = month.split('-').map(Number)
	const last = new Date(Date.UTC(year!, number, 0)).getUTCDate()
	return `${month}-${String(Math.min(Number(birthday.slice(8)), last)).padStart(2, '0')}`
}
