import { monthOf } from '../engine/date.ts'
import { valueOn } from '../engine/parameter.ts'
import type { Text } from '../engine/text.ts'
import { text } from '../engine/text.ts'
import { some } from '../engine/truth.ts'
import type { MonthRight } from './months.ts'
import { parameters } from './parameters.ts'
import { parentGround } from './rules-ground.ts'
import { firstGrantableMonth } from './rules-request.ts'
import type { Situation } from './situation.ts'

/** Why a month brings nothing, cannot be computed, or is not sure; nothing where all is plain. */
export function reasonFor(month: MonthRight, situation: Situation): Text | undefined {
	if (month.right === 'nee') return whyNot(month, situation)
	const jaar = month.month.slice(0, 4)
	if (month.unknown === 'jaar')
		return text('kinderopvangtoeslag-besluit:months.yearUnknown', { jaar })
	if (month.unknown === 'percentages') {
		return text('kinderopvangtoeslag-besluit:months.percentagesUnknown', { jaar })
	}
	if (month.unknown === 'verderKind') {
		return text('kinderopvangtoeslag-besluit:months.furtherUnknown', { jaar })
	}
	if (month.ground === 'onbekend') return text('kinderopvangtoeslag-besluit:months.groundUnknown')
	if (month.care === 'onbekend') return text('kinderopvangtoeslag-besluit:months.careUnknown')
	const care = month.children.flat().flatMap((child) => child.care)
	if (care.some(({ partial }) => partial)) return text('kinderopvangtoeslag-besluit:months.partial')
	return undefined
}

function whyNot(month: MonthRight, situation: Situation): Text {
	const children = month.children.flat()
	const care = children.flatMap((child) => child.care)
	const running = some(care.map((one) => one.running))
	if (situation.care && month.children.length && running === 'nee')
		return notRunning(month, situation)
	if (month.month < firstGrantableMonth(situation.peildatum)) {
		const maanden = valueOn(parameters.retroactiveMonths, situation.peildatum)
		return text('kinderopvangtoeslag-besluit:months.tooLate', { maanden })
	}
	if (month.ground === 'nee') {
		return parentGround('aanvrager', month.month, situation) === 'nee'
			? text('kinderopvangtoeslag-besluit:months.noGround')
			: text('kinderopvangtoeslag-besluit:months.noGroundPartner')
	}
	if (care.length && some(care.map((one) => one.care.registered)) === 'nee') {
		return text('kinderopvangtoeslag-besluit:months.notRegistered')
	}
	return text('kinderopvangtoeslag-besluit:months.secondarySchool')
}

function notRunning(month: MonthRight, situation: Situation): Text {
	const care = situation.care ?? []
	if (care.length === 0) return text('kinderopvangtoeslag-besluit:months.noCare')
	const ended = care.every(({ end }) => end !== null && monthOf(end) < month.month)
	return ended
		? text('kinderopvangtoeslag-besluit:months.ended')
		: text('kinderopvangtoeslag-besluit:months.notBegun')
}
