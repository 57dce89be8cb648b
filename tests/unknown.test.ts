import { expect, test, vi } from 'vitest'
import { type Answers, isUnknown, type StoredList, UNKNOWN } from '../flows/engine/answers.ts'
import { findings } from '../flows/engine/check.ts'
import type { Decision } from '../flows/engine/decision.ts'
import type { Flow } from '../flows/engine/flow.ts'
import { type Journey, replay } from '../flows/engine/journey.ts'
import type { CentsRange } from '../flows/engine/money.ts'
import type { Regeling } from '../flows/engine/regeling.ts'
import { regelingen } from '../flows/index.ts'
import { chance } from './chance.ts'
import { type Around, askedOn, household, isList, outcomesOf } from './households.ts'

const DAYS = ['2025-12-10', '2026-02-10', '2026-08-20', '2026-11-22']
const HOUSEHOLDS = 40

vi.setConfig({ testTimeout: 60_000 })

/** The same household with one answer less, and where that answer was. */
type Gap = { where: string; stored: Answers }

/** Every way to answer one question of a path with "weet ik niet", in lists too. */
function gapsIn(flow: Flow, stored: Answers, journey: Journey): Array<Gap> {
	return journey.path.flatMap((name): Array<Gap> => {
		const asked = askedOn(flow, name)
		if (!isList(asked)) {
			const isGiven = asked.unknown && !isUnknown(stored[name])
			return isGiven ? [{ where: name, stored: { ...stored, [name]: UNKNOWN } }] : []
		}
		const list = stored[name] as StoredList
		return list.items.flatMap((item) => {
			const of = journey.items[name]!.find(({ id }) => id === item.id)!
			return gapsIn(asked.list, item.answers, of.journey).map((gap) => {
				const items = list.items.map((one) =>
					one === item ? { ...item, answers: gap.stored } : one,
				)
				const where = `${name}/${gap.where}`
				return { where, stored: { ...stored, [name]: { ...list, items } } }
			})
		})
	})
}

/** What was said, with "weet ik niet" to whatever is asked besides; `null` where that is no answer. */
function withGaps(flow: Flow, stored: Answers, around: Around): Answers | null {
	const journey = replay(flow, stored, around)
	if (journey.open === null) return stored
	const asked = askedOn(flow, journey.open)
	if (!isList(asked)) {
		const answered = { ...stored, [asked.name]: UNKNOWN }
		return asked.unknown ? withGaps(flow, answered, around) : null
	}
	const list = stored[asked.name] as StoredList | undefined
	if (!list) return null
	const within = { outer: journey.answers, peildatum: around.peildatum }
	const items = list.items.map(({ id, answers }) => ({
		id,
		answers: withGaps(asked.list, answers, within),
	}))
	const isWhole = items.every(({ answers }) => answers !== null)
	return isWhole ? withGaps(flow, { ...stored, [asked.name]: { ...list, items } }, around) : null
}

const holds = (outer: CentsRange, inner: CentsRange) =>
	outer.min <= inner.min && (outer.max ?? Infinity) >= (inner.max ?? Infinity)

/** What a decision with a gap says that the one without it does not bear out. */
function hardened(concrete: Decision, gap: Decision): Array<string> {
	const verdict = concrete.verdict !== 'unlikely' && gap.verdict === 'unlikely'
	const known = new Map(concrete.months.map(({ month, amount }) => [month, amount]))
	const months = gap.months.filter(({ month, amount }) => {
		const was = known.get(month)
		return amount && was && !holds(amount, was)
	})
	return [
		...(verdict ? [`${concrete.verdict} → unlikely`] : []),
		...months.map(({ month, amount }) => `${month} ${JSON.stringify([known.get(month), amount])}`),
	]
}

/**
 * Households that were asked everything and say nothing that cannot be true: what cannot be true
 * says nothing of what could be.
 */
function wholeHouseholds({ flow, checks }: Regeling, peildatum: string): Array<Answers> {
	const around = { outer: {}, peildatum }
	const last = outcomesOf(flow).at(-1)
	const found: Array<Answers> = []
	for (let seed = 1; found.length < HOUSEHOLDS; seed++) {
		const stored = household(flow, peildatum, chance(seed))
		const journey = replay(flow, stored, around)
		const cannotBe = findings(checks, journey, peildatum).some(
			({ severity }) => severity === 'stop',
		)
		if (journey.outcome === last && !cannotBe) found.push(stored)
	}
	return found
}

function hardenedIn(regeling: Regeling, peildatum: string): Array<string> {
	const { flow, decide } = regeling
	const around = { outer: {}, peildatum }
	return wholeHouseholds(regeling, peildatum).flatMap((stored, at) => {
		const journey = replay(flow, stored, around)
		const concrete = decide(journey.answers, peildatum)
		return gapsIn(flow, stored, journey).flatMap((gap) => {
			const whole = withGaps(flow, gap.stored, around)
			if (!whole) return []
			const less = decide(replay(flow, whole, around).answers, peildatum)
			return hardened(concrete, less).map((fault) => `${at} ${gap.where}: ${fault}`)
		})
	})
}

test.each(
	regelingen.flatMap((regeling) => DAYS.map((day) => ({ id: regeling.id, day, regeling }))),
)(
	'$id on $day: "weet ik niet" widens what is said and never makes it a no',
	({ regeling, day }) => {
		expect(hardenedIn(regeling, day)).toEqual([])
	},
)
