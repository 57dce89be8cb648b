import type { Month } from '../engine/date.ts'
import { formatMonth, monthOf } from '../engine/date.ts'
import { formatHours } from '../engine/kinds/uren.ts'
import { periodOn, valueOn } from '../engine/parameter.ts'
import { isCertain } from '../engine/source.ts'
import type { Text } from '../engine/text.ts'
import { text } from '../engine/text.ts'
import type { MonthRight } from './months.ts'
import { parameters } from './parameters.ts'
import { limitsOf } from './rules-month.ts'
import type { Situation } from './situation.ts'

/** What is not known, of the law or of how it is applied to this household. */
export function notKnownOf(
	reference: MonthRight,
	months: Array<MonthRight>,
	situation: Situation,
): Array<Text> {
	return [
		...months.flatMap((month) => (month.unknown && month.reason ? [month.reason] : [])),
		...nextYear(situation),
		...computed(months),
		...applied(reference),
	].filter((one, index, all) => all.findIndex((other) => isSame(one, other)) === index)
}

function isSame(one: Text, other: Text): boolean {
	return JSON.stringify(one) === JSON.stringify(other)
}

/** Care that goes on into a year without amounts. */
function nextYear({ care, peildatum }: Situation): Array<Text> {
	const year = String(Number(peildatum.slice(0, 4)) + 1)
	const goesOn = (care ?? []).some(({ end }) => end === null || monthOf(end) >= `${year}-01`)
	if (!goesOn || limitsOf(`${year}-01`)) return []
	return [text('kinderopvangtoeslag-besluit:months.yearUnknown', { jaar: year })]
}

/** Amounts that rest on percentages we computed and did not see. */
function computed(months: Array<MonthRight>): Array<Text> {
	return months.flatMap(({ month, exact, right }) => {
		const table = periodOn(parameters.percentages, `${month}-01`)
		if (!table || isCertain(table.source) || exact === null || right === 'nee') return []
		return [text('kinderopvangtoeslag-besluit:notKnown.computed', { jaar: month.slice(0, 4) })]
	})
}

function hoursThatCount(month: Month): string {
	return formatHours(valueOn(parameters.maxHoursPerMonth, `${month}-01`))
}

function applied({ month, children, toeslag }: MonthRight): Array<Text> {
	const all = children.flat()
	const maand = formatMonth(month)
	return [
		...(all.some(({ care }) => care.some(({ partial }) => partial))
			? [text('kinderopvangtoeslag-besluit:notKnown.partial', { maand })]
			: []),
		...(all.some(({ overLimit }) => overLimit)
			? [text('kinderopvangtoeslag-besluit:notKnown.overLimit', { uren: hoursThatCount(month) })]
			: []),
		...(toeslag.some(({ tie }) => tie) ? [text('kinderopvangtoeslag-besluit:notKnown.tie')] : []),
	]
}
