import { formatDate } from '../engine/date.ts'
import type { Condition, Decision, Verdict } from '../engine/decision.ts'
import { formatCents } from '../engine/money.ts'
import { type Text, text } from '../engine/text.ts'
import { truth } from '../engine/truth.ts'
import { isAvailableOn } from '../gemeenten/index.ts'
import { lastHighest } from './parameters.ts'
import { scholingsfonds } from './place.ts'
import { hasFittingBenefit, isBeforeBegin, isUpToMbo4, ownPartOf, remainingOf } from './rules.ts'
import type { Situation } from './situation.ts'
import { sources } from './sources.ts'
import { stepsOf } from './steps.ts'

const besluit = (key: string, values?: Record<string, string>) =>
	text(`scholingsfonds-besluit:${key}`, values)

/**
 * What somebody may expect who asks for money for a course. The rules of the Scholingsfonds lapsed
 * and none came that we found: nothing is likely, and no amount is said to hold.
 */
export function decide(situation: Situation): Decision {
	return {
		verdict: verdictOf(situation),
		amount: null,
		breakdown: [],
		months: [],
		conditions: conditionsOf(situation),
		risks: [],
		deadline: null,
		steps: stepsOf(situation),
		notKnown: notKnownOf(situation),
	}
}

/** Above hbo no source ever named money of the fund; all else is for the adviser. */
function verdictOf({ level, inPlace }: Situation): Verdict {
	return inPlace !== 'nee' && isUpToMbo4(level) === 'nee' ? 'unlikely' : 'unknown'
}

function conditionsOf(situation: Situation): Array<Condition> {
	const { level, benefit, begin, peildatum, inPlace } = situation
	const start = isBeforeBegin(situation)
	return [
		{
			id: 'fund',
			met: inPlace === 'nee' ? 'onbekend' : truth(isAvailableOn(scholingsfonds, peildatum) || null),
			text: besluit('conditions.fund'),
			restsOn: ['woonplaats'],
			source: sources.vervallen,
			change: besluit(inPlace === 'nee' ? 'changes.elders' : 'changes.fund'),
		},
		{
			id: 'level',
			met: isUpToMbo4(level),
			text: besluit('conditions.level'),
			restsOn: ['opleidingNiveau', 'woonplaats'],
			source: sources.niveau,
			change: besluit(`changes.level.${level ?? 'onbekend'}`),
		},
		{
			id: 'benefit',
			met: hasFittingBenefit(benefit),
			text: besluit('conditions.benefit'),
			restsOn: ['uitkeringSoort', 'woonplaats'],
			source: sources.uitkering,
			change: besluit(`changes.benefit.${benefit ?? 'onbekend'}`),
		},
		{
			id: 'beforeBegin',
			met: start,
			text: besluit('conditions.beforeBegin'),
			restsOn: ['opleidingBegin', 'woonplaats'],
			source: sources.advies,
			change:
				start === 'nee' && begin
					? besluit('changes.begun', { datum: formatDate(begin) })
					: besluit('changes.beginUnknown'),
		},
	]
}

/** What the lapsed rules would leave: to ask whether it still holds. */
function notKnownOf({ inPlace, cost, granted }: Situation): Array<Text> {
	const stap = besluit('notKnown.stap')
	if (inPlace === 'nee') return [besluit('notKnown.elders'), stap]
	const bedrag = formatCents(lastHighest)
	const highest = besluit('notKnown.highest', { bedrag, bron: sources.bedrag.title })
	if (cost === null || granted === null) return [highest, stap]
	const left = remainingOf(lastHighest, granted)
	const own = ownPartOf(cost, left)
	const values = { rest: formatCents(left), eigen: formatCents(own), kosten: formatCents(cost) }
	return [highest, besluit(own > 0 ? 'notKnown.own' : 'notKnown.within', values), stap]
}
