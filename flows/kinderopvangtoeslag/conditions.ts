import type { Month } from '../engine/date.ts'
import { formatMonth } from '../engine/date.ts'
import type { Condition } from '../engine/decision.ts'
import { text } from '../engine/text.ts'
import type { Truth } from '../engine/truth.ts'
import { every, some, truth } from '../engine/truth.ts'
import { groundCondition } from './conditions-ground.ts'
import { isRunning, notAtVoortgezet } from './rules-care.ts'
import { firstGrantableMonth } from './rules-request.ts'
import { sources } from './rules-sources.ts'
import type { Care, Child, Situation } from './situation.ts'

/**
 * Whether we asked about a condition. One that rests on no question is checked by Dienst Toeslagen
 * itself: it is shown apart and has no part in the verdict.
 */
export function isAsked(condition: Condition): boolean {
	return condition.restsOn.length > 0
}

/** The conditions of the law in a month, in the order in which they are best explained. */
export function conditionsIn(month: Month, situation: Situation): Array<Condition> {
	const grounds = [groundCondition('aanvrager', month, situation)]
	if (situation.partner !== 'nee') grounds.push(groundCondition('partner', month, situation))
	return [
		...careConditions(month, situation),
		...grounds,
		{
			id: 'withinThreeMonths',
			met: truth(month >= firstGrantableMonth(situation.peildatum)),
			text: text('kinderopvangtoeslag-besluit:conditions.withinThreeMonths', {
				maand: formatMonth(firstGrantableMonth(situation.peildatum)),
			}),
			restsOn: ['opvang'],
			source: sources.terugwerkend,
		},
		...checkedByDienstToeslagen,
	]
}

/** One contract with the child it is for, and what of the law it meets. */
type Pair = { care: Care; child: Child | null; running: Truth; counts: Truth }

function careConditions(month: Month, situation: Situation): Array<Condition> {
	const pairs = situation.care.map((care): Pair => {
		const child = situation.children.find(({ id }) => id === care.childId) ?? null
		const running = isRunning(care, child, month)
		return { care, child, running, counts: every([running, care.registered]) }
	})
	const running = pairs.filter((pair) => pair.running !== 'nee')
	const counting = running.filter((pair) => pair.counts !== 'nee')
	const inSchool = (pair: Pair) =>
		pair.child ? notAtVoortgezet(pair.child, month, situation.peildatum) : 'onbekend'
	const notInSchool = counting.filter((pair) => inSchool(pair) !== 'nee')
	return [
		condition(
			'childInCare',
			some(pairs.map((pair) => pair.running)),
			['kinderen', 'opvang'],
			sources.kinderopvang,
		),
		condition(
			'registeredCare',
			among(running, (pair) => pair.care.registered),
			['opvang'],
			sources.geregistreerd,
		),
		condition(
			'childNotInSecondarySchool',
			among(counting, inSchool),
			['kinderen'],
			sources.kinderopvang,
		),
		condition(
			'livesWithParent',
			among(notInSchool, (pair) => (pair.child?.livesWithParent === 'ja' ? 'ja' : 'onbekend')),
			['kinderen'],
			sources.zelfdeAdres,
		),
	]
}

/** Whether it holds for one of them; unknown while there is none to ask it of. */
function among(pairs: Array<Pair>, test: (pair: Pair) => Truth): Truth {
	return pairs.length === 0 ? 'onbekend' : some(pairs.map(test))
}

type CareCondition =
	| 'childInCare'
	| 'registeredCare'
	| 'childNotInSecondarySchool'
	| 'livesWithParent'

const careTexts = {
	childInCare: text('kinderopvangtoeslag-besluit:conditions.childInCare'),
	registeredCare: text('kinderopvangtoeslag-besluit:conditions.registeredCare'),
	childNotInSecondarySchool: text(
		'kinderopvangtoeslag-besluit:conditions.childNotInSecondarySchool',
	),
	livesWithParent: text('kinderopvangtoeslag-besluit:conditions.livesWithParent'),
}

const careChanges = {
	childInCare: text('kinderopvangtoeslag-besluit:changes.childInCare'),
	registeredCare: text('kinderopvangtoeslag-besluit:changes.registeredCare'),
	childNotInSecondarySchool: text('kinderopvangtoeslag-besluit:changes.childNotInSecondarySchool'),
	livesWithParent: text('kinderopvangtoeslag-besluit:changes.livesWithParent'),
}

function condition(
	id: CareCondition,
	met: Truth,
	restsOn: Array<string>,
	source: Condition['source'],
): Condition {
	const found = { id, met, text: careTexts[id], restsOn, source }
	return met === 'ja' ? found : { ...found, change: careChanges[id] }
}

const checkedByDienstToeslagen: Array<Condition> = [
	{
		id: 'ownContribution',
		met: 'onbekend',
		text: text('kinderopvangtoeslag-besluit:conditions.ownContribution'),
		restsOn: [],
		source: sources.eigenBijdrage,
		change: text('kinderopvangtoeslag-besluit:changes.ownContribution'),
	},
	{
		id: 'lawfulResidence',
		met: 'onbekend',
		text: text('kinderopvangtoeslag-besluit:conditions.lawfulResidence'),
		restsOn: [],
		source: sources.verblijf,
		change: text('kinderopvangtoeslag-besluit:changes.lawfulResidence'),
	},
]
