import { type Answers, known, type Unknown } from '../engine/answers.ts'
import type { IsoDate } from '../engine/date.ts'
import type { Cents, CentsRange } from '../engine/money.ts'
import { type Truth, truth } from '../engine/truth.ts'
import {
	type BijzondereKosten,
	KOSTENSOORTEN,
	type Kostensoort,
} from '../facts/bijzondere-kosten.ts'
import type { Kind } from '../facts/kinderen.ts'
import {
	type Gemeente,
	gemeenteOf,
	isConfirmed,
	type Scheme,
	type SpecialCosts,
} from '../gemeenten/index.ts'
import { type BijstandHousehold, bijstandHouseholdOf } from '../shared/bijstand/household.ts'

/** Costs of one kind, as the rules see them. */
export type Cost = {
	kind: Kostensoort | null
	/** What is left to pay; unknown outside what was said. */
	amount: CentsRange
	/** Whether somebody or something else pays all of it. */
	other: 'nietGevraagd' | 'nee' | 'deel' | 'alles' | null
	paid: 'nee' | 'besteld' | 'betaald' | null
	paidOn: IsoDate | null
}

/** Somebody who asks for bijzondere bijstand, on the day of asking (peildatum). */
export type Situation = BijstandHousehold & {
	place: Gemeente | null
	/** What is certain of the place on the day; `null`: only the law is known. */
	scheme: Scheme | null
	rules: SpecialCosts | null
	costs: Array<Cost>
	children: Array<Kind>
	residence: string | null
	/** Help with debts from the gemeente now: then nothing may be left to pay with. */
	debtHelp: Truth
}

/** Answers → what the rules look at. What was not asked is not known. */
export function situationOf(answers: Answers, peildatum: IsoDate): Situation {
	const said = <V>(question: string) => known(answers[question] as V | Unknown | undefined)
	const place = gemeenteOf(said<string>('woonplaats'))
	const scheme =
		place?.schemes.find(
			(one) => one.needs.includes('bijzondereKosten') && isConfirmed(one, peildatum),
		) ?? null
	const rules = scheme?.specialCosts ?? null
	const help = said<string>('schuldhulpNu')
	const costs = (answers.bijzondereKosten ?? []) as Array<BijzondereKosten>
	return {
		...bijstandHouseholdOf(answers, peildatum),
		place,
		scheme,
		rules: rules && isConfirmed(rules, peildatum) ? rules : null,
		costs: costs.map(costOf),
		children: (answers.kinderen ?? []) as Array<Kind>,
		residence: said('verblijfsrecht'),
		debtHelp: truth(help === null ? null : help === 'nu'),
	}
}

/** One thing of the list, of which not all may be said yet. */
export function costOf(item: Partial<BijzondereKosten>): Cost {
	const own = known(item.eigenKosten)
	const other = known(item.anderGeld)
	return {
		kind: KOSTENSOORTEN.find((one) => one === item.kostensoort) ?? null,
		amount: other === 'alles' ? { min: 0, max: 0 } : rangeOf(own),
		other,
		paid: known(item.betaald),
		paidOn: known(item.betaaldOp),
	}
}

/** All costs together, as far as they are known. */
export function totalCosts({ costs }: Pick<Situation, 'costs'>): CentsRange {
	return costs.reduce<CentsRange>(
		(sum, { amount }) => ({
			min: sum.min + amount.min,
			max: sum.max === null || amount.max === null ? null : sum.max + amount.max,
		}),
		{ min: 0, max: 0 },
	)
}

function rangeOf(cents: Cents | null): CentsRange {
	return cents === null ? { min: 0, max: null } : { min: cents, max: cents }
}
