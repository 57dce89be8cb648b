import { formatDate } from '../engine/date.ts'
import type { Condition } from '../engine/decision.ts'
import type { Source } from '../engine/source.ts'
import { text } from '../engine/text.ts'
import { not, type Truth } from '../engine/truth.ts'
import {
	type Ground,
	groundsOf,
	hasSchoolChild,
	hasSmallChild,
	isAhead,
	isLasting,
} from './rules.ts'
import type { Situation } from './situation.ts'
import { sources } from './sources.ts'

const besluit = (key: string, values?: Record<string, string>) =>
	text(`ontheffing-en-tegenprestatie-besluit:${key}`, values)

/** What the gemeente looks at: the benefit, each ground that may fit, and the appointment. */
export function conditionsOf(situation: Situation): Array<Condition> {
	const { bijstand, benefit } = situation
	return [
		...(bijstand === null
			? []
			: [
					{
						id: 'bijstand',
						met: bijstand,
						text: besluit('conditions.bijstand'),
						restsOn: ['uitkeringSoort'],
						source: sources.plichten,
						change: besluit(`changes.bijstand.${benefit ?? 'onbekend'}`),
					},
				]),
		...groundsOf(situation).flatMap((ground) => grounds[ground](situation)),
		...appointment(situation),
	]
}

const asks = ['papierKeuze', 'ontheffingReden']

/** Where the day of an appointment stands. */
const letter: Source = {
	title: 'De brief van de gemeente met de afspraak',
	confidence: 'V',
	checked: '2026-11-22',
}

/**
 * The conditions of each ground. Where the gemeente weighs, a condition is never certain, whatever
 * was said.
 */
const grounds: Record<Ground, (situation: Situation) => Array<Condition>> = {
	duurzaam: (situation) => [
		{
			id: 'duurzaam',
			met: isLasting(situation),
			text: besluit('conditions.duurzaam'),
			restsOn: [...asks, 'briefVan', 'duurzaamArbeidsongeschikt'],
			source: sources.duurzaam,
			change: besluit('changes.duurzaam'),
		},
	],
	kleinKind: (situation) => [
		alone(situation),
		{
			id: 'kleinKind',
			met: hasSmallChild(situation.children, situation.peildatum),
			text: besluit('conditions.kleinKind'),
			restsOn: ['papierKeuze', 'heeftKinderen', 'kinderen'],
			source: sources.kleinKind,
			change: besluit('changes.kleinKind'),
		},
		{
			id: 'eersteKeer',
			met: not(situation.before ?? 'onbekend'),
			text: besluit('conditions.eersteKeer'),
			restsOn: ['eerdereOntheffing'],
			source: sources.kleinKind,
			change: besluit('changes.eersteKeer'),
		},
	],
	kindTot12: (situation) => [
		...(groundsOf(situation).includes('kleinKind') ? [] : [alone(situation)]),
		{
			id: 'kindTot12',
			met: weighed(hasSchoolChild(situation.children, situation.peildatum)),
			text: besluit('conditions.kindTot12'),
			restsOn: ['papierKeuze', 'heeftKinderen', 'kinderen'],
			source: sources.kindTot12,
			change: besluit('changes.kindTot12'),
		},
	],
	zorg: () => [urgent('zorg', ['mantelzorgVoor', 'mantelzorgUren'])],
	gezondheid: ({ letters }) => [
		urgent(letters?.includes('geen') ? 'zonderBrief' : 'gezondheid', ['briefVan']),
	],
	dringend: () => [urgent('dringend', [])],
}

function alone({ single }: Situation): Condition {
	return {
		id: 'alleen',
		met: single,
		text: besluit('conditions.alleen'),
		restsOn: ['papierKeuze', 'getrouwd', 'partnerOpAdres', 'huisgenoot'],
		source: sources.kleinKind,
		change: besluit('changes.alleen'),
	}
}

/** Art. 9 lid 2: the gemeente weighs it, for one person and for a time. */
function urgent(id: string, restsOn: Array<string>): Condition {
	return {
		id,
		met: 'onbekend',
		text: besluit(`conditions.${id}`),
		restsOn: [...asks, ...restsOn],
		source: sources.dringend,
		change: besluit(`changes.${id}`),
	}
}

/** What holds is still weighed: no more than unknown. */
function weighed(of: Truth): Truth {
	return of === 'nee' ? 'nee' : 'onbekend'
}

function appointment(situation: Situation): Array<Condition> {
	const { papers, appointment: day } = situation
	if (!papers.includes('afspraak')) return []
	return [
		{
			id: 'opTijd',
			met: isAhead(situation),
			text: besluit('conditions.opTijd'),
			restsOn: ['papierKeuze', 'afspraakDatum'],
			source: letter,
			change: day
				? besluit('changes.teLaat', { datum: formatDate(day) })
				: besluit('changes.datumOnbekend'),
		},
	]
}
