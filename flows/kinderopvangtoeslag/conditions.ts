import type { Month } from '../engine/date.ts'
import { formatMonth, monthOf } from '../engine/date.ts'
import type { Condition } from '../engine/decision.ts'
import { text } from '../engine/text.ts'
import type { Truth } from '../engine/truth.ts'
import { every, some, truth } from '../engine/truth.ts'
import { awirSources } from '../shared/awir/sources.ts'
import { groundCondition } from './conditions-ground.ts'
import { isRunning } from './rules-care.ts'
import { agreed } from './rules-month.ts'
import { firstGrantableMonth } from './rules-request.ts'
import { notAtVoortgezet } from './rules-school.ts'
import { sources } from './rules-sources.ts'
import type { Care, Child, Situation } from './situation.ts'

/** The conditions of the law in a month, in the order in which they are best explained. */
export function conditionsIn(month: Month, situation: Situation): Array<Condition> {
	// Of a partner in the shelter's past nothing is asked, and yet it is what leaves us unsure.
	const asked = [
		...situation.parents.map(({ who }) => who),
		...(situation.inShelter && situation.parents.length > 0 ? (['partner'] as const) : []),
	]
	const grounds = situation.partner === 'nee' ? (['aanvrager'] as const) : asked
	return [
		...(situation.care ? careConditions(month, situation.care, situation) : [school(situation)]),
		...grounds
			.filter((who) => asked.includes(who))
			.toSorted()
			.map((who) => groundCondition(who, month, situation)),
		...(situation.care ? [withinThreeMonths(month, situation)] : []),
		...checkedByDienstToeslagen,
	]
}

/** Before care is asked only the school of the children is known. */
function school({ children, peildatum }: Situation): Condition {
	const now = monthOf(peildatum)
	return condition(
		'childNotInSecondarySchool',
		some(children.map((child) => notAtVoortgezet(child, now, peildatum))),
		['kinderen'],
		sources.kinderopvang,
	)
}

function withinThreeMonths(month: Month, { peildatum }: Situation): Condition {
	const first = firstGrantableMonth(peildatum)
	return {
		id: 'withinThreeMonths',
		met: truth(month >= first),
		text: text('kinderopvangtoeslag-besluit:conditions.withinThreeMonths', {
			maand: formatMonth(first),
		}),
		restsOn: ['opvang'],
		source: sources.terugwerkend,
	}
}

/** One contract with the children it may be for, and whether there is care under it. */
type Pair = { care: Care; children: Array<Child | null>; running: Truth }

function careConditions(
	month: Month,
	contracts: Array<Care>,
	situation: Situation,
): Array<Condition> {
	const pairs = contracts.map((care): Pair => {
		const named = situation.children.filter(({ id }) => id === care.childId)
		const children = [named, situation.children, [null]].find(({ length }) => length > 0)!
		const running = children.map((one) => isRunning(care, one, month, situation.peildatum))
		return { care, children, running: agreed(running) }
	})
	const running = ({ running }: Pair) => running
	const registered = ({ care }: Pair) => care.registered
	const notInSchool = ({ children }: Pair) =>
		agreed(
			children.map((child) =>
				child ? notAtVoortgezet(child, month, situation.peildatum) : 'onbekend',
			),
		)
	const atHome = ({ children }: Pair) =>
		agreed(children.map((child) => (child?.livesWithParent === 'ja' ? 'ja' : 'onbekend')))
	return [
		condition(
			'childInCare',
			some(pairs.map(running)),
			['kinderen', 'opvang'],
			sources.kinderopvang,
		),
		condition(
			'registeredCare',
			among(pairs, [running], registered),
			['opvang'],
			sources.geregistreerd,
		),
		condition(
			'childNotInSecondarySchool',
			among(pairs, [running, registered], notInSchool),
			['kinderen'],
			sources.kinderopvang,
		),
		condition(
			'livesWithParent',
			among(pairs, [running, registered, notInSchool], atHome),
			['kinderen'],
			sources.zelfdeAdres,
		),
	]
}

/**
 * Whether a test holds for a contract that passed the ones before; unknown while there is none to
 * ask it of.
 */
function among(
	pairs: Array<Pair>,
	before: Array<(pair: Pair) => Truth>,
	test: (pair: Pair) => Truth,
): Truth {
	const present = (pair: Pair) => every(before.map((passed) => passed(pair)))
	const maybe = pairs.filter((pair) => present(pair) !== 'nee')
	if (maybe.some((pair) => present(pair) === 'ja' && test(pair) === 'ja')) return 'ja'
	const [first, ...others] = maybe.map(test)
	return first && others.every((other) => other === first) ? first : 'onbekend'
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
		source: awirSources.verblijf,
		change: text('kinderopvangtoeslag-besluit:changes.lawfulResidence'),
	},
]
