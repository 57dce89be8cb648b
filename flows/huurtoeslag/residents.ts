import { addMonths, type IsoDate, type Month, monthOf } from '../engine/date.ts'
import type { CentsRange } from '../engine/money.ts'
import { valueOn } from '../engine/parameter.ts'
import { every, not, some, type Truth, truth } from '../engine/truth.ts'
import { addRanges } from '../shared/awir/toetsingsinkomen.ts'
import { parameters } from './parameters.ts'
import { countedChildIncome, hasFreeIncome, isYounger, type Persons } from './rules.ts'
import type { Child, Housemate, Situation } from './situation.ts'

/** One way a household may be: how many persons the law counts, and the income of all of them. */
export type Residents = { persons: Persons; income: CentsRange }

/** Somebody besides the applicant, with the income that counts. Of a list it has the id there. */
export type Other = {
	who: { question: 'huisgenoot' } | { list: 'kinderen' | 'huisgenoten'; item: string; name: string }
	counts: Truth
	income: CentsRange
}

const NONE: CentsRange = { min: 0, max: 0 }
const ANY: CentsRange = { min: 0, max: null }

/** A child comes at most this many months before it is due; ours, to spare somebody the doubt. */
const MOST_MONTHS_EARLY = 3

/** Every way the household may be in a month; one where all is known. */
export function residentsIn(month: Month, situation: Situation): Array<Residents> {
	const others = othersIn(month, situation)
	const sure = others.filter(({ counts }) => counts === 'ja')
	const maybe = others.filter(({ counts }) => counts === 'onbekend')
	const least = 1 + sure.length
	const most = situation.housemates ? least + maybe.length : Infinity
	const income = sumOf([situation.income, ...sure.map((other) => other.income)])
	const rest = situation.housemates ? sumOf(maybe.map((other) => other.income)) : ANY
	const withMaybe = { min: income.min, max: addRanges(income, rest).max }
	const counts = ([1, 2, 3] as const).filter(
		(persons) => Math.min(least, 3) <= persons && persons <= Math.min(most, 3),
	)
	return counts.map((persons) => ({
		persons,
		income: persons > least || (persons === 3 && most > least) ? withMaybe : income,
	}))
}

/**
 * Whether less rent counts in a month, because everybody is young and there is no child.
 *
 * @see Wet op de huurtoeslag, art. 13 lid 1 https://wetten.overheid.nl/BWBR0008659#Artikel13
 */
export function isYoungHousehold(month: Month, situation: Situation): Truth {
	const { rent } = valueOn(parameters.ages, situation.peildatum)
	const young = (born: IsoDate | null) => isYounger(born, rent, month)
	const { housemates, otherAdult, children, peildatum } = situation
	return every([
		young(situation.born),
		some([not(otherAdult), young(situation.bornOther)]),
		...(housemates ?? []).map(({ born, counts }) => some([not(counts), young(born)])),
		housemates ? 'ja' : 'onbekend',
		...children.map((child) => not(livesHere(child, month, peildatum))),
	])
}

/** Everybody besides the applicant who is or may be counted in a month. */
export function othersIn(month: Month, situation: Situation): Array<Other> {
	const { otherAdult, incomePartner, children, housemates, peildatum } = situation
	return [
		{ who: { question: 'huisgenoot' }, counts: otherAdult, income: incomePartner },
		...children.map((child) => ({
			who: { list: 'kinderen' as const, item: child.id, name: child.name },
			counts: livesHere(child, month, peildatum),
			income: NONE,
		})),
		...(housemates ?? []).map((one) => ({
			who: { list: 'huisgenoten' as const, item: one.id, name: one.name },
			counts: one.counts,
			income: countedIncome(one, peildatum),
		})),
	]
}

/** Whether somebody has a child at home in a month. */
export function hasChildAtHome(month: Month, { children, peildatum }: Situation): Truth {
	return some(children.map((child) => livesHere(child, month, peildatum)))
}

/** Whether a child is born and at home on the first day of a month. */
function livesHere({ born, expected, atHome }: Child, month: Month, peildatum: IsoDate): Truth {
	if (!expected) return every([atHome, truth(born === null || born <= `${month}-01`)])
	const earliest = born === null ? month : addMonths(monthOf(born), -MOST_MONTHS_EARLY)
	return month > monthOf(peildatum) && month >= earliest ? 'onbekend' : 'nee'
}

/** What counts of the income of somebody at the address. */
function countedIncome({ isChild, income, born }: Housemate, peildatum: IsoDate): CentsRange {
	const free = every([isChild, hasFreeIncome(born, peildatum)])
	const less = (cents: number) => countedChildIncome(cents, peildatum)
	return {
		min: free === 'nee' ? income.min : less(income.min),
		max: free === 'ja' && income.max !== null ? less(income.max) : income.max,
	}
}

function sumOf(ranges: Array<CentsRange>): CentsRange {
	return ranges.reduce(addRanges, NONE)
}

/** Whether the assets of everybody else who counts stay within the limit of one person. */
export function housematesWithinAssets({ housemates, peildatum }: Situation): Truth {
	if (!housemates) return 'onbekend'
	const { alone } = valueOn(parameters.assetLimit, peildatum)
	return every(housemates.map(({ counts, assets }) => some([not(counts), within(assets, alone)])))
}

function within({ min, max }: CentsRange, most: number): Truth {
	if (max !== null && max <= most) return 'ja'
	return min > most ? 'nee' : 'onbekend'
}
