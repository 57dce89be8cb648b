import { type Answers, known, type Unknown } from '../engine/answers.ts'
import { ageOn, type IsoDate } from '../engine/date.ts'
import type { BedragPerPeriode } from '../engine/kinds/bedrag-per-periode.ts'
import type { Cents, CentsRange } from '../engine/money.ts'
import { type Truth, truth } from '../engine/truth.ts'
import type { Schuldeiser } from '../facts/schulden.ts'
import type { Nood } from '../facts/situatie.ts'
import { type Gemeente, gemeenteOf } from '../gemeenten/index.ts'
import { netPerMonth } from '../shared/net-income.ts'
import { isThreatened, lastDayToTalk, needsOf, requestDay } from './rules.ts'

/** Costs that come back each month, in the order of the request. Names of questions. */
export const COSTS = [
	'kaleHuur',
	'servicekosten',
	'hypotheek',
	'woonkosten',
	'energiekosten',
	'waterkosten',
	'zorgpremie',
	'verzekeringen',
	'telefoonkosten',
	'overigeKosten',
] as const

/** One cost that was asked for; `null` where nobody knows how much. */
export type Cost = { name: (typeof COSTS)[number]; cents: Cents | null }

/** A household with debts, as the gemeente sees it on the day of asking (peildatum). */
export type Situation = {
	peildatum: IsoDate
	/** What cannot wait. */
	needs: Array<Nood>
	threatened: boolean
	/** The day to ask on, and the last day for the first talk; `null` when its term is not known. */
	asked: IsoDate
	talkBy: IsoDate | null
	evictionDay: IsoDate | null
	cutOffDay: IsoDate | null
	place: string | null
	gemeente: Gemeente | null
	/** Years of age; `null` when not known. */
	age: number | null
	/** A husband, wife or other adult at home. */
	together: Truth
	helpNow: 'nee' | 'nu' | 'eerder' | null
	payingBills: Truth
	hasDebts: Truth
	/** Net a month, of all together; toeslagen a month. */
	income: Cents | null
	toeslagen: Cents | null
	costs: Array<Cost>
	debts: Array<Schuldeiser>
}

/** Answers → what the gemeente looks at. */
export function situationOf(answers: Answers, peildatum: IsoDate): Situation {
	const place = known(answers.woonplaats as string | Unknown | undefined)
	const asked = requestDay(peildatum)
	const born = known(answers.geboortedatum as string | Unknown | undefined)
	const threatened = isThreatened(answers)
	return {
		peildatum,
		needs: needsOf(answers),
		threatened,
		asked,
		talkBy: lastDayToTalk(asked, threatened),
		evictionDay: known(answers.ontruimingDatum as string | Unknown | undefined),
		cutOffDay: known(answers.afsluitDatum as string | Unknown | undefined),
		place,
		gemeente: gemeenteOf(place),
		age: born === null ? null : ageOn(born, peildatum),
		together: togetherOf(answers),
		helpNow: known(answers.schuldhulpNu as 'nee' | 'nu' | 'eerder' | Unknown | undefined),
		payingBills: payingBills(answers.rekeningenBetalen),
		hasDebts: truth(
			answers.heeftSchulden === 'ja' ? true : answers.heeftSchulden === 'nee' ? false : null,
		),
		income: netPerMonth(known(answers.nettoInkomen as BedragPerPeriode | Unknown | undefined)),
		toeslagen: known(answers.toeslagenPerMaand as Cents | Unknown | undefined),
		costs: COSTS.filter((name) => name in answers).map((name) => ({
			name,
			cents: known(answers[name] as Cents | Unknown),
		})),
		debts: (answers.schuldeisers ?? []) as Array<Schuldeiser>,
	}
}

function togetherOf({ getrouwd, huisgenoot }: Answers): Truth {
	if (getrouwd === 'ja' || huisgenoot === 'ja') return 'ja'
	return getrouwd === 'nee' && huisgenoot === 'nee' ? 'nee' : 'onbekend'
}

function payingBills(answer: unknown): Truth {
	if (answer === 'ja') return 'ja'
	return truth(answer === 'nee' || answer === 'somsNiet' ? false : null)
}

/** A plain sum; from the known part upwards where a part is not known. */
export function sumOf(parts: ReadonlyArray<Cents | null>): CentsRange {
	const min = parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)
	return { min, max: parts.includes(null) ? null : min }
}

/** Everything that is still to pay. */
export function totalDebt({ debts }: Pick<Situation, 'debts'>): CentsRange {
	return sumOf(debts.map(({ openstaand }) => known(openstaand)))
}

/** What goes each month to creditors by an arrangement there is already. */
export function arrangedPerMonth({ debts }: Pick<Situation, 'debts'>): CentsRange {
	return sumOf(
		debts.map(({ afspraak, afspraakBedrag }) =>
			afspraak === 'ja' ? known(afspraakBedrag) : afspraak === 'nee' ? 0 : null,
		),
	)
}

/**
 * What comes in a month less what goes out, before any new arrangement; below nought when more goes
 * out. `null` where a part is not known: half a sum says nothing.
 */
export function roomPerMonth(situation: Situation): Cents | null {
	const { income, toeslagen, costs } = situation
	const out = sumOf(costs.map(({ cents }) => cents))
	const arranged = arrangedPerMonth(situation)
	if (income === null || toeslagen === null || out.max === null || arranged.max === null) {
		return null
	}
	return income + toeslagen - out.max - arranged.max
}
