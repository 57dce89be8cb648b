import { type Answers, known, storedList, type Unknown } from '../engine/answers.ts'
import { standingOn } from '../engine/availability.ts'
import { ageOn, type IsoDate } from '../engine/date.ts'
import { isCertain } from '../engine/source.ts'
import { some, type Truth, truth } from '../engine/truth.ts'
import type { Kind } from '../facts/kinderen.ts'
import { gemeenteOf } from '../gemeenten/index.ts'
import type { Wegwijzer } from './wegwijzer.ts'

/**
 * Wegwijzers for a household, those that help with what cannot wait first. One of a gemeente shows
 * only to who says they live there; one for a child's age not to who surely has no such child. What
 * ended or is spent never shows.
 */
export function fitting(
	all: ReadonlyArray<Wegwijzer>,
	told: Answers,
	peildatum: IsoDate,
): Array<Wegwijzer> {
	const situations = chosen(told, 'situatie')
	const needs = chosen(told, 'haast')
	const isUrgent = ({ urgent = [] }: Wegwijzer) => urgent.some((need) => needs.includes(need))
	return all
		.filter((one) => isThere(one, peildatum))
		.filter((one) => isUrgent(one) || one.situations.some((each) => situations.includes(each)))
		.filter((one) => isInPlace(one, told) && hasChildOfAge(one, told, peildatum) !== 'nee')
		.toSorted((one, other) => Number(isUrgent(other)) - Number(isUrgent(one)))
}

/** Whether it may be shown at all: not once it has ended or its money is gone. */
export function isThere({ status }: Wegwijzer, peildatum: IsoDate): boolean {
	const standing = standingOn(status, peildatum)
	return standing !== 'ended' && standing !== 'spent'
}

/** Whether it may be stated as a fact on a day: certain, and seen not too long ago. */
export function isConfirmed({ status, source }: Wegwijzer, peildatum: IsoDate): boolean {
	return isCertain(source) && standingOn(status, peildatum) === 'open'
}

function chosen(told: Answers, question: string): ReadonlyArray<string> {
	return Array.isArray(told[question]) ? (told[question] as Array<string>) : []
}

function isInPlace({ gemeenten }: Wegwijzer, told: Answers): boolean {
	if (!gemeenten) return true
	const place = known(told.woonplaats as string | Unknown | undefined)
	if (place === null) return false
	const name = gemeenteOf(place)?.name ?? place
	return gemeenten.some((one) => one.toLowerCase() === name.trim().toLowerCase())
}

function hasChildOfAge({ child }: Wegwijzer, told: Answers, peildatum: IsoDate): Truth {
	if (!child) return 'ja'
	const { items, klaar } = storedList(told, 'kinderen')
	if (items.length === 0) return told.heeftKinderen === 'nee' ? 'nee' : 'onbekend'
	const ages = items.map(({ answers }) => {
		const { geboren, geboortedatum } = answers as Partial<Kind>
		const born = known(geboortedatum)
		if (geboren === 'nee') return 'nee'
		if (born === null) return 'onbekend'
		const age = ageOn(born, peildatum)
		return truth(child.from <= age && age <= child.through)
	})
	return some(klaar ? ages : [...ages, 'onbekend'])
}
