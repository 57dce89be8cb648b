import type { Month } from '../engine/date.ts'
import { formatMonth } from '../engine/date.ts'
import type { Condition } from '../engine/decision.ts'
import { valueOn } from '../engine/parameter.ts'
import type { Source } from '../engine/source.ts'
import type { Text } from '../engine/text.ts'
import { text } from '../engine/text.ts'
import { lastMonthAfterWork } from '../shared/kinderopvang/after-work.ts'
import { parameters } from './parameters.ts'
import { groundOf, ownGround, workEndedBefore } from './rules-ground.ts'
import { sources } from './rules-sources.ts'
import type { Parent, Situation } from './situation.ts'

const questions = {
	aanvrager: ['werk', 'werkPeriode'],
	partner: [
		'werkPartner',
		'werkPeriodePartner',
		'getrouwd',
		'huisgenoot',
		'huisgenootBand',
		'huisgenootKind',
	],
}

/** Whether one parent has a ground in a month, by work, by the months after it, or by the other. */
export function groundCondition(who: Parent['who'], month: Month, situation: Situation): Condition {
	const parent = situation.parents.find((one) => one.who === who)
	const met = groundOf(who, month, situation)
	const found = {
		id: `parentGround.${who}`,
		met,
		restsOn: questions[who],
		...lawOf(who, month, situation, parent),
	}
	return met === 'ja' ? found : { ...found, change: changeOf(who, met === 'nee', situation) }
}

function lawOf(
	who: Parent['who'],
	month: Month,
	situation: Situation,
	parent: Parent | undefined,
): { text: Text; source: Source } {
	const mine = who === 'aanvrager'
	const own = parent ? ownGround(parent, month, situation) : 'onbekend'
	const ended = parent && own === 'ja' ? workEndedBefore(parent, month) : null
	if (ended) {
		const values = { maand: formatMonth(lastMonthAfterWork(ended, situation.peildatum)) }
		const key = mine
			? text('kinderopvangtoeslag-besluit:conditions.afterWork', values)
			: text('kinderopvangtoeslag-besluit:conditions.afterWorkPartner', values)
		return { text: key, source: sources.naWerk }
	}
	if (!mine && own !== 'ja' && situation.partnerIsFamily === 'ja') {
		return {
			text: text('kinderopvangtoeslag-besluit:conditions.family'),
			source: sources.familie,
		}
	}
	if (own === 'nee' && parent?.grounds?.some((one) => one === 'wlz' || one === 'detentie')) {
		const values = { maanden: valueOn(parameters.monthsOfDetention, situation.peildatum) }
		const key = mine
			? text('kinderopvangtoeslag-besluit:conditions.excused', values)
			: text('kinderopvangtoeslag-besluit:conditions.excusedPartner', values)
		return { text: key, source: sources.uitzondering }
	}
	const key = mine
		? text('kinderopvangtoeslag-besluit:conditions.ground')
		: text('kinderopvangtoeslag-besluit:conditions.groundPartner')
	return { text: key, source: sources.grond }
}

function changeOf(who: Parent['who'], isMissing: boolean, situation: Situation): Text {
	const mine = who === 'aanvrager'
	const parent = situation.parents.find((one) => one.who === who)
	if (!isMissing) {
		if (mine) return text('kinderopvangtoeslag-besluit:changes.groundUnknown')
		if (situation.inShelter) return text('kinderopvangtoeslag-besluit:changes.shelter')
		return situation.partnerIsFamily === 'onbekend'
			? text('kinderopvangtoeslag-besluit:changes.groundFamily')
			: text('kinderopvangtoeslag-besluit:changes.groundUnknownPartner')
	}
	if (parent?.grounds?.includes('ziek')) {
		return mine
			? text('kinderopvangtoeslag-besluit:changes.ill')
			: text('kinderopvangtoeslag-besluit:changes.illPartner')
	}
	return mine
		? text('kinderopvangtoeslag-besluit:changes.ground')
		: text('kinderopvangtoeslag-besluit:changes.groundPartner')
}
