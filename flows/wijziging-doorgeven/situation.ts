import { type Answers, known, type Unknown } from '../engine/answers.ts'
import { addDays, type IsoDate } from '../engine/date.ts'
import { periodOn } from '../engine/parameter.ts'
import { type Truth, truth } from '../engine/truth.ts'
import type { Hebbing } from '../facts/regelingen.ts'
import { type Onderwerp, subjectOf, type Wat, type Wijziging } from '../facts/wijziging.ts'
import { parameters } from '../shared/awir/parameters.ts'
import { type How, subjectsTouch, touchOf } from './touches.ts'

/** One change with what is known of it. `number` counts from 1, as on the papers. */
export type Change = {
	number: number
	item: Wijziging
	wat: Wat
	/** First day on which it is otherwise; `null` when it is not known. */
	from: IsoDate | null
	/** Last day to tell Dienst Toeslagen; `null` when the day or the term is not known. */
	lastDay: IsoDate | null
}

/** One thing somebody has, with the changes that tell on it. */
export type Touched = { having: Hebbing; changes: Array<{ change: Change; how: How }> }

/** What changes for somebody who has something, on the day of asking (peildatum). */
export type Situation = {
	peildatum: IsoDate
	place: string | null
	/** What somebody has; `null` when they do not know. */
	have: Array<Hebbing> | null
	subjects: Array<Onderwerp>
	/** Only those of which it is said what changes. */
	changes: Array<Change>
	touched: Array<Touched>
	/** Whether anything of it tells on what somebody has. */
	touches: Truth
	payingBills: Truth
}

const DAYS_A_WEEK = 7

/** Answers → what changes and what it tells on. */
export function situationOf(answers: Answers, peildatum: IsoDate): Situation {
	const have = haveOf(answers.hebIkAl)
	const subjects = (answers.verandert ?? []) as Array<Onderwerp>
	const items = (answers.wijzigingen ?? []) as Array<Wijziging>
	const changes = items.flatMap((item, index): Array<Change> => {
		const from = known(item.vanaf)
		const isSaid = typeof item.wat === 'string' && subjectOf(item, answers) !== undefined
		if (!isSaid) return []
		return [{ number: index + 1, item, wat: item.wat, from, lastDay: lastDayOf(from) }]
	})
	const touched = (have ?? []).map((having) => touchedBy(having, changes))
	const paying = answers.rekeningenBetalen
	return {
		peildatum,
		place: known(answers.woonplaats as string | Unknown | undefined),
		have,
		subjects,
		changes,
		touched: touched.filter(({ changes: of }) => of.length > 0),
		touches: touchesOf(have, subjects, changes, items.length),
		payingBills:
			paying === 'ja' ? 'ja' : truth(paying === 'nee' || paying === 'somsNiet' ? false : null),
	}
}

/** Of what is on offer; something else that somebody has says nothing here. */
function haveOf(answer: unknown): Array<Hebbing> | null {
	if (!Array.isArray(answer)) return null
	return (answer as Array<Hebbing | 'geenVanDeze'>).filter((one) => one !== 'geenVanDeze')
}

function touchedBy(having: Hebbing, changes: Array<Change>): Touched {
	return {
		having,
		changes: changes.flatMap((change) => {
			const how = touchOf(change.wat, having)
			return how ? [{ change, how }] : []
		}),
	}
}

/**
 * By what it is about where that is enough to say; else by each single change, once all are told.
 */
function touchesOf(
	have: Array<Hebbing> | null,
	subjects: Array<Onderwerp>,
	changes: Array<Change>,
	told: number,
): Truth {
	if (have === null) return 'onbekend'
	if (have.length === 0) return 'nee'
	if (subjects.length === 0) return 'onbekend'
	const bySubject = subjectsTouch(subjects, have)
	if (bySubject !== 'onbekend') return bySubject
	const isTouched = changes.some(({ wat }) => have.some((having) => touchOf(wat, having)))
	if (isTouched) return 'ja'
	return truth(changes.length < told || told === 0 ? null : false)
}

/**
 * The last day to tell Dienst Toeslagen of a change: the term of weeks, from the day of the change.
 *
 * @example lastDayOf('2026-11-01') // '2026-11-29'
 */
export function lastDayOf(from: IsoDate | null): IsoDate | null {
	const weeks = from && periodOn(parameters.weeksToReport, from)
	return weeks ? addDays(from, weeks.value * DAYS_A_WEEK) : null
}

/** Whether a regeling is one of Dienst Toeslagen. */
export function isToeslag(having: Hebbing): boolean {
	return having.endsWith('toeslag') || having === 'kindgebonden-budget'
}
