import { type Answers, known, type Unknown } from '../engine/answers.ts'
import type { IsoDate } from '../engine/date.ts'
import type { BedragPerPeriode } from '../engine/kinds/bedrag-per-periode.ts'
import type { Cents } from '../engine/money.ts'
import type { Text } from '../engine/text.ts'
import { type Truth, truth } from '../engine/truth.ts'
import type { Kind } from '../facts/kinderen.ts'
import {
	type Activiteit,
	activityName,
	childFor,
	firstLesson,
	hasLessons,
	type Wens,
	wishOf,
} from '../facts/meedoen.ts'
import { type Gemeente, gemeenteOf, type Scheme, schemesFor } from '../gemeenten/index.ts'
import { netPerMonth } from '../shared/net-income.ts'

/** One thing for one child, and the funds that may pay it, nearest first. */
export type Wish = {
	id: string
	/** Place in the list, from 1: number of its papers. */
	number: number
	wens: Wens
	child: Kind | undefined
	/** "Zwemles voor Noor". */
	name: Text
	lessons: boolean
	club: string | null
	begin: IsoDate | null
	cost: Cents | null
	schoolSwims: Truth
	schemes: Array<Scheme>
}

/** A family as the funds see it, on the day of asking (peildatum). */
export type Situation = {
	peildatum: IsoDate
	/** The place as it was said. */
	place: string | null
	gemeente: Gemeente | null
	wishes: Array<Wish>
	/** Who knows the family; `null` when not known. */
	knownTo: Array<string> | null
	reasons: Array<string>
	/** Net income of a month at home, of all together. */
	net: Cents | null
	/** Two adults who run the household together. */
	together: Truth
	payingBills: Truth
}

/** Answers → what the funds look at. */
export function situationOf(answers: Answers, peildatum: IsoDate): Situation {
	const place = known(answers.woonplaats as string | Unknown | undefined)
	const gemeente = gemeenteOf(place)
	const items = (answers.activiteiten ?? []) as Array<Activiteit>
	return {
		peildatum,
		place,
		gemeente,
		wishes: items.flatMap((item, at) => {
			const wens = wishOf(item, answers)
			return wens ? [wishFrom(item, at + 1, wens, answers, gemeente)] : []
		}),
		knownTo: known(answers.bekende as Array<string> | Unknown | undefined),
		reasons: (answers.redenGeld ?? []) as Array<string>,
		net: netPerMonth(known(answers.nettoInkomen as BedragPerPeriode | Unknown | undefined)),
		together: togetherOf(answers),
		payingBills: payingBills(answers.rekeningenBetalen),
	}
}

function wishFrom(
	item: Activiteit,
	number: number,
	wens: Wens,
	answers: Answers,
	gemeente: Gemeente | null,
): Wish {
	const swims = known(item.schoolzwemmen)
	return {
		id: item.id,
		number,
		wens,
		child: childFor(item, answers),
		name: activityName(item, answers),
		lessons: hasLessons(wens),
		club: known(item.clubNaam),
		begin: firstLesson(item),
		cost: known(item.kosten),
		schoolSwims: wens === 'zwemles' ? truth(swims === null ? null : swims === 'ja') : 'nee',
		schemes: schemesFor(wens, gemeente),
	}
}

/** Married people are two; whether another adult at home counts, only the fund can say. */
function togetherOf({ getrouwd, huisgenoot }: Answers): Truth {
	if (getrouwd === 'ja') return 'ja'
	return getrouwd === 'nee' && huisgenoot === 'nee' ? 'nee' : 'onbekend'
}

function payingBills(answer: unknown): Truth {
	if (answer === 'ja') return 'ja'
	return truth(answer === 'nee' || answer === 'somsNiet' ? false : null)
}
