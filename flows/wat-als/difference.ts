import type { Answers } from '../engine/answers.ts'
import type { IsoDate } from '../engine/date.ts'
import type { Verdict } from '../engine/decision.ts'
import type { Cents, CentsRange } from '../engine/money.ts'
import type { Regeling } from '../engine/regeling.ts'
import { judge } from '../ontdek/judge.ts'
import { changedIn } from './supposition.ts'

/** What a regeling says of one situation. The amount in eurocents a month; `null`: nothing is known. */
export type Side = { verdict: Verdict; amount: CentsRange | null }

/** How much more a month, or less when negative; `null` where there is no bound. In eurocents. */
export type Change = { min: Cents | null; max: Cents | null }

/** A regeling in two situations. */
export type Difference = {
	regeling: Regeling
	before: Side
	after: Side
	/** `null` where one of the amounts is not known. */
	change: Change | null
	/** Names of the changed answers that its conversation asks for. */
	causes: Array<string>
}

/**
 * What differs for each regeling between two situations on the same day: its own rules on the one and
 * on the other, and no others. Whatever is unknown in one stays so in the difference.
 *
 * @param before answers as they are stored, by question
 * @param after the same with what changes
 */
export function differences(
	regelingen: ReadonlyArray<Regeling>,
	before: Answers,
	after: Answers,
	peildatum: IsoDate,
): Array<Difference> {
	const changed = changedIn(
		{ ...emptied(after, before), ...before },
		{ ...emptied(before, after), ...after },
	)
	return regelingen.map((regeling) => {
		const [was, is] = [before, after].map((said) => sideOf(regeling, said, peildatum)) as [
			Side,
			Side,
		]
		const causes = changed.filter((name) => name in regeling.flow.pages)
		return { regeling, before: was, after: is, change: changeOf(was, is, causes), causes }
	})
}

/** Answers that are there in one situation only are named in both, so that they are compared. */
function emptied(one: Answers, other: Answers): Answers {
	const lacking = Object.keys(one).filter((name) => !(name in other))
	return Object.fromEntries(lacking.map((name) => [name, null]))
}

function sideOf(regeling: Regeling, said: Answers, peildatum: IsoDate): Side {
	const { verdict, amount } = judge(regeling, said, peildatum)
	return { verdict, amount: verdict === 'unlikely' ? NOTHING : amount }
}

const NOTHING: CentsRange = { min: 0, max: 0 }

/** Nothing when no answer it rests on differs; else from the least to the most it may be. */
function changeOf(before: Side, after: Side, causes: ReadonlyArray<string>): Change | null {
	if (causes.length === 0) return { min: 0, max: 0 }
	if (before.amount === null || after.amount === null) return null
	return {
		min: before.amount.max === null ? null : minus(after.amount.min, before.amount.max),
		max: after.amount.max === null ? null : minus(after.amount.max, before.amount.min),
	}
}

/** Subtraction without a negative zero. */
function minus(one: Cents, other: Cents): Cents {
	return one - other + 0
}

/** Whether something differs, or may. */
export function differs({ before, after, change, causes }: Difference): boolean {
	if (causes.length === 0) return false
	return change === null
		? true
		: before.verdict !== after.verdict || change.min !== 0 || change.max !== 0
}

/**
 * Whether an amount can be named of both situations and at least one of them brings something. From
 * nothing to the most there is says nothing.
 */
export function hasAmounts({ before, after }: Difference): boolean {
	return says(before) && says(after) && (brings(before) || brings(after))
}

/** Whether it may bring something, and how much cannot be named of both situations. */
export function isNotKnown(one: Difference): boolean {
	return one.causes.length > 0 && !hasAmounts(one) && (brings(one.before) || brings(one.after))
}

function says({ amount }: Side): boolean {
	return amount !== null && (amount.min > 0 || amount.max === 0)
}

function brings({ amount }: Side): boolean {
	return amount !== null && amount.max !== 0
}

/** All that is known together, before and after, and what it differs. */
export function totalOf(all: ReadonlyArray<Difference>): {
	before: CentsRange
	after: CentsRange
	change: Change
} {
	const known = all.filter(hasAmounts)
	const sum = (ends: Array<Cents | null>) =>
		ends.reduce<Cents | null>(
			(total, end) => (total === null || end === null ? null : total + end),
			0,
		)
	const range = (side: 'before' | 'after'): CentsRange => ({
		min: known.reduce((total, one) => total + one[side].amount!.min, 0),
		max: sum(known.map((one) => one[side].amount!.max)),
	})
	const change = {
		min: sum(known.map((one) => one.change!.min)),
		max: sum(known.map((one) => one.change!.max)),
	}
	return { before: range('before'), after: range('after'), change }
}
