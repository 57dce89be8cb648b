import { formatDate } from '../engine/date.ts'
import type { Condition } from '../engine/decision.ts'
import { formatCents } from '../engine/money.ts'
import { text } from '../engine/text.ts'
import { truth } from '../engine/truth.ts'
import { isAvailableOn, type LocalLimit, type Scheme, sourceOf } from '../gemeenten/index.ts'
import { firstScheme, isBeforeStart, isOfAge, isWithinLimit } from './rules.ts'
import type { Situation, Wish } from './situation.ts'
import { sources } from './sources.ts'

const besluit = (key: string, values?: Record<string, string | number>) =>
	text(`kind-doet-mee-besluit:${key}`, values)

/** What a fund looks at, for each wish and then for the family. */
export function conditionsOf(situation: Situation): Array<Condition> {
	return [
		...situation.wishes.flatMap((wish) => [
			...fund(wish, situation),
			...beforeStart(wish, situation),
			...ofAge(wish, situation),
		]),
		...incomes(situation),
		...intermediary(situation),
	]
}

function fund(wish: Wish, { peildatum }: Situation): Array<Condition> {
	const scheme = firstScheme(wish, peildatum)
	if (!scheme) return []
	return [
		{
			id: `fund.${wish.number}`,
			met: truth(isAvailableOn(scheme, peildatum) || null),
			text: text('kind-doet-mee-besluit:conditions.fund', { wat: wish.name, naam: scheme.name }),
			restsOn: ['woonplaats', 'activiteiten'],
			source: sourceOf(scheme),
			change: besluit('changes.fund', { naam: scheme.name }),
		},
	]
}

function beforeStart(wish: Wish, { peildatum }: Situation): Array<Condition> {
	if (!wish.lessons) return []
	const met = isBeforeStart(wish, peildatum)
	return [
		{
			id: `beforeStart.${wish.number}`,
			met,
			text: text('kind-doet-mee-besluit:conditions.beforeStart', { wat: wish.name }),
			restsOn: ['activiteiten'],
			source: sources.jeugdfonds,
			change:
				met === 'nee' && wish.begin
					? besluit('changes.begun', { datum: formatDate(wish.begin) })
					: besluit('changes.beginUnknown'),
		},
	]
}

function ofAge(wish: Wish, { peildatum }: Situation): Array<Condition> {
	const scheme = firstScheme(wish, peildatum)
	if (!scheme?.ages || !isAvailableOn(scheme, peildatum)) return []
	const { from, through } = scheme.ages
	return [
		{
			id: `age.${wish.number}`,
			met: isOfAge(wish, scheme, peildatum),
			text: besluit('conditions.age', {
				naam: scheme.name,
				kind: wish.child?.voornaam ?? '',
				van: from,
				tot: through,
			}),
			restsOn: ['kinderen'],
			source: sourceOf(scheme),
			change: besluit('changes.age', { naam: scheme.name }),
		},
	]
}

/** One condition for each fund that looks at the net income; other funds have their own limits. */
function incomes(situation: Situation): Array<Condition> {
	return limitsIn(situation).map(({ scheme, limit }) => ({
		id: `income.${scheme.id}`,
		met: isWithinLimit(limit, situation),
		text: besluit('conditions.income', { naam: scheme.name }),
		restsOn: ['nettoInkomen', 'getrouwd', 'huisgenoot'],
		source: sourceOf(limit),
		change: besluit('changes.income', {
			naam: scheme.name,
			bron: limit.source.title,
			alleen: formatCents(limit.alone ?? 0),
			samen: formatCents(limit.together ?? 0),
		}),
	}))
}

type Limited = { scheme: Scheme; limit: LocalLimit }

function limitsIn({ wishes, peildatum }: Situation): Array<Limited> {
	const schemes = wishes.flatMap((wish) => firstScheme(wish, peildatum) ?? [])
	return [...new Set(schemes)].flatMap((scheme) =>
		scheme.limits
			.filter(({ unit }) => unit === 'netPerMonth')
			.slice(0, 1)
			.map((limit) => ({ scheme, limit })),
	)
}

/** For a fund that takes no application of a parent: whether somebody is there who can ask. */
function intermediary({ wishes, knownTo, peildatum }: Situation): Array<Condition> {
	const needs = wishes.some((wish) => firstScheme(wish, peildatum)?.applicant === 'intermediary')
	if (!needs) return []
	const isKnown = knownTo?.some((who) => who !== 'niemand') ?? false
	return [
		{
			id: 'intermediary',
			met: truth(isKnown || null),
			text: besluit('conditions.intermediary'),
			restsOn: ['bekende'],
			source: sources.jeugdfonds,
			change: besluit('changes.intermediary'),
		},
	]
}
