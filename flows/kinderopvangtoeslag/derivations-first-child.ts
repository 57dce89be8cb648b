import { type Derivation, derived } from '../engine/derivation.ts'
import { text } from '../engine/text.ts'
import { referenceMonth } from './months.ts'
import type { ChildMonth } from './rules-child.ts'
import { childrenInMonth, limitsOf, mayBeFirst } from './rules-month.ts'
import { isKnownOn } from './rules-request.ts'
import { sources } from './rules-sources.ts'
import type { Situation } from './situation.ts'

/**
 * Which child is the first, and why: the hours of each child whose care counts. Nothing where one
 * child or none has care, or where nobody knows which child a contract is for.
 */
export function firstChildDerivation(situation: Situation): Array<Derivation> {
	if (!isKnownOn(situation.peildatum) || !situation.care) return []
	const month = referenceMonth(situation)
	const limits = limitsOf(month)
	const [deal = [], ...others] = limits ? childrenInMonth(month, situation, limits) : []
	const children = deal.filter(({ cost }) => cost.max > 0)
	if (children.length < 2 || others.length > 0) return []
	return [
		derived({
			id: 'eersteKind',
			text: titleOf(children),
			unit: 'urenPerMaand',
			takes: 'hoogste',
			lines: children.map(({ child, care, hours }) => ({
				id: child?.id ?? '',
				text: text('common:letterlijk', { tekst: child?.name ?? '…' }),
				value: hours,
				restsOn: care.map((one) => ({ question: 'urenVorm', list: 'opvang', item: one.care.id })),
				paper: null,
			})),
			rule: text('afleiding:eersteKind.regel'),
			source: sources.uren,
		}),
	]
}

function titleOf(children: Array<ChildMonth>) {
	const firsts = children.filter((one) =>
		mayBeFirst(
			one,
			children.filter((other) => other !== one),
		),
	)
	const [first, ...others] = firsts
	if (!first?.child || others.length > 0) return text('afleiding:eersteKind.onbekend')
	return text('afleiding:eersteKind.is', { naam: first.child.name })
}
