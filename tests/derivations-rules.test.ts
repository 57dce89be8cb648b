import { expect, test, vi } from 'vitest'
import { situationOf as bijstandSituation } from '../flows/bijstand/situation.ts'
import { capacityOf } from '../flows/bijzondere-bijstand/capacity.ts'
import {
	situationOf as costsSituation,
	totalCosts,
} from '../flows/bijzondere-bijstand/situation.ts'
import { monthOf } from '../flows/engine/date.ts'
import type { Heard, Quantity } from '../flows/engine/derivation.ts'
import { replay } from '../flows/engine/journey.ts'
import type { Opvang } from '../flows/facts/opvang.ts'
import { residentsIn } from '../flows/huurtoeslag/residents.ts'
import { situationOf as rentSituation } from '../flows/huurtoeslag/situation-of.ts'
import { regelingen } from '../flows/index.ts'
import { situationOf as familySituation } from '../flows/kind-doet-mee/situation.ts'
import { hoursToPayOf } from '../flows/kinderopvangtoeslag/hours-of.ts'
import { lastHighest } from '../flows/scholingsfonds/parameters.ts'
import { ownPartOf, remainingOf } from '../flows/scholingsfonds/rules.ts'
import { situationOf as courseSituation } from '../flows/scholingsfonds/situation.ts'
import {
	situationOf as debtSituation,
	roomPerMonth,
	totalDebt,
} from '../flows/schuldhulp/situation.ts'
import { householdOf, incomeIn, incomeOfHousehold } from '../flows/shared/awir/household.ts'
import { normsOf } from '../flows/shared/bijstand/household.ts'
import { yearIncomeOf } from '../flows/wijziging-doorgeven/income.ts'
import { situationOf as changeSituation } from '../flows/wijziging-doorgeven/situation.ts'
import { toldOf } from './answers-of.ts'
import { allCases } from './cases.ts'
import { chance } from './chance.ts'
import { household } from './households.ts'

vi.setConfig({ testTimeout: 60_000 })

const PEILDATUM = '2026-11-22'

const exactly = (value: number | null): Quantity => ({ min: value ?? 0, max: value })

/** What the rules that decide come to, by id of the derivation that shows it. */
type Ruled = Record<string, Quantity>

const toeslag = ({ journey: { answers }, peildatum }: Heard): Ruled => {
	const year = Number(peildatum.slice(0, 4))
	return {
		inkomen: incomeOfHousehold(householdOf(answers, peildatum)),
		toetsingsinkomen: incomeIn(answers, '', year),
		toetsingsinkomenPartner: incomeIn(answers, 'Partner', year),
	}
}

function participatiewet({ journey, peildatum }: Heard): Ruled {
	const { income, sharers, ...rest } = bijstandSituation(journey.answers, peildatum)
	return {
		inkomen: income,
		norm: normsOf({ income, sharers, ...rest })!,
		kostendelers: { min: sharers.least, max: sharers.most },
	}
}

const rules: Record<string, (heard: Heard) => Ruled> = {
	zorgtoeslag: toeslag,
	'kindgebonden-budget': toeslag,
	kinderopvangtoeslag: (heard) => ({
		...toeslag(heard),
		...Object.fromEntries(
			((heard.journey.answers.opvang ?? []) as Array<Opvang>)
				.filter((care) => hoursToPayOf(care) !== null)
				.map((care) => [`uren.${care.id}`, exactly(hoursToPayOf(care))]),
		),
	}),
	huurtoeslag: (heard) => {
		const { answers } = heard.journey
		const { inkomen: _, ...own } = toeslag(heard)
		if (!('heeftInkomen' in answers)) return own
		const month = monthOf(heard.peildatum)
		const ways = residentsIn(month, rentSituation(answers, heard.peildatum))
		const highest = ways.map(({ income }) => income.max)
		return {
			...own,
			inkomen: {
				min: Math.min(...ways.map(({ income }) => income.min)),
				max: highest.includes(null) ? null : Math.max(...highest.map(Number)),
			},
		}
	},
	bijstand: participatiewet,
	'bijzondere-bijstand': (heard) => {
		const situation = costsSituation(heard.journey.answers, heard.peildatum)
		const capacity = capacityOf(situation)
		return {
			...participatiewet(heard),
			totaleKosten: totalCosts(situation),
			...(capacity && { draagkracht: capacity }),
		}
	},
	'individuele-inkomenstoeslag': ({ journey, peildatum }) => ({
		inkomen: bijstandSituation(journey.answers, peildatum).income,
	}),
	scholingsfonds: ({ journey, peildatum }) => {
		const { cost, granted } = courseSituation(journey.answers, peildatum)
		if (granted === null) return {}
		const left = remainingOf(lastHighest, granted)
		return {
			restVanHetJaar: exactly(left),
			...(cost !== null && { eigenDeel: exactly(ownPartOf(cost, left)) }),
		}
	},
	'wijziging-doorgeven': ({ journey, peildatum }) =>
		Object.fromEntries(
			changeSituation(journey.answers, peildatum).changes.flatMap((change) => {
				const income = yearIncomeOf(change)
				return income ? [[`jaarinkomen.${change.item.id}`, income]] : []
			}),
		),
	'kind-doet-mee': ({ journey, peildatum }) => ({
		inkomen: exactly(familySituation(journey.answers, peildatum).net),
	}),
	schuldhulp: ({ journey, peildatum }) => {
		const situation = debtSituation(journey.answers, peildatum)
		return {
			inkomen: exactly(situation.income),
			overPerMaand: exactly(roomPerMonth(situation)),
			schulden: totalDebt(situation),
		}
	},
}

/** What they derive instead, who count no income. */
const WITHOUT_INCOME: Record<string, string> = {
	scholingsfonds: 'restVanHetJaar',
	'wijziging-doorgeven': 'jaarinkomen',
}

const deriving = regelingen.filter(({ derivations }) => derivations)

test('there are rules to compare every derivation with', () => {
	expect(Object.keys(rules).toSorted()).toEqual(deriving.map(({ id }) => id).toSorted())
})

/** What is shown beside what the rules come to, for each that both have. */
function compared(id: string, heard: Heard) {
	const ruled = rules[id]!(heard)
	const shown = regelingen.find((one) => one.id === id)!.derivations!(heard)
	const both = shown.filter((one) => one.id in ruled)
	return {
		ids: both.map(({ id }) => id.replace(/\..*/, '')),
		shown: both.map((one) => [one.id, one.value]),
		ruled: both.map((one) => [one.id, ruled[one.id]]),
	}
}

test.each(allCases.filter(({ regeling }) => regeling.derivations))(
	'$id is shown what the rules decide by',
	({ regeling, one }) => {
		const { journey } = toldOf(regeling, one)
		const { shown, ruled } = compared(regeling.id, { journey, peildatum: one.peildatum })
		expect(shown).toEqual(ruled)
	},
)

test.each(deriving)(
	'300 random households of $id are shown what the rules decide by',
	({ id, flow }) => {
		const seen = new Set<string>()
		for (let seed = 1; seed <= 300; seed++) {
			const stored = household(flow, PEILDATUM, chance(seed))
			const journey = replay(flow, stored, { outer: {}, peildatum: PEILDATUM })
			const { ids, shown, ruled } = compared(id, { journey, peildatum: PEILDATUM })
			expect(shown, `seed ${seed}`).toEqual(ruled)
			for (const name of ids) seen.add(name)
		}
		expect([...seen]).toContain(WITHOUT_INCOME[id] ?? 'inkomen')
	},
)
