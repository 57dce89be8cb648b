import { type Answers, known } from '../engine/answers.ts'
import { ageOn, type IsoDate } from '../engine/date.ts'
import { periodOn } from '../engine/parameter.ts'
import { every, not, some, type Truth, truth } from '../engine/truth.ts'
import type { Kind } from '../facts/kinderen.ts'
import type { Papier } from '../facts/plichten.ts'
import { parameters } from './parameters.ts'
import type { Situation } from './situation.ts'

/** Whether a paper is wanted; not known as long as none was chosen. */
export function wants(paper: Papier, { papierKeuze }: Answers): Truth {
	const chosen = (papierKeuze ?? []) as Array<Papier>
	return chosen.length === 0 ? 'onbekend' : truth(chosen.includes(paper))
}

/** Whether something besides the moving of an appointment is wanted. */
export function wantsMore(answers: Answers): Truth {
	return some([wants('plan', answers), wants('ontheffing', answers), wants('mantelzorg', answers)])
}

/** Whether somebody cares fully for a child below the age; unknown on a day without a known age. */
function hasChildBelow(
	parameter: (typeof parameters)[keyof typeof parameters],
	children: ReadonlyArray<Partial<Kind>>,
	peildatum: IsoDate,
): Truth {
	const age = periodOn(parameter, peildatum)?.value
	return some(
		children.map((child) =>
			every([livesIn(child), age === undefined ? 'onbekend' : isBelow(age, child, peildatum)]),
		),
	)
}

/** Art. 9a: full care of a child under five. */
export function hasSmallChild(children: ReadonlyArray<Partial<Kind>>, peildatum: IsoDate): Truth {
	return hasChildBelow(parameters.smallChild, children, peildatum)
}

/** Art. 9 lid 4: full care of a child under twelve. */
export function hasSchoolChild(children: ReadonlyArray<Partial<Kind>>, peildatum: IsoDate): Truth {
	return hasChildBelow(parameters.schoolChild, children, peildatum)
}

function livesIn({ geboren, woontBijU }: Partial<Kind>): Truth {
	if (geboren === 'nee') return 'nee'
	const lives = known(woontBijU)
	return truth(lives === null || lives === 'deels' ? null : lives === 'ja')
}

function isBelow(age: number, { geboortedatum }: Partial<Kind>, peildatum: IsoDate): Truth {
	const born = known(geboortedatum)
	return truth(born === null ? null : ageOn(born, peildatum) < age)
}

/** Grounds of the law on which one may be exempted. */
export type Ground = 'duurzaam' | 'kleinKind' | 'kindTot12' | 'zorg' | 'gezondheid' | 'dringend'

/** The grounds that may fit, the surest first; none when no exemption is asked for. */
export function groundsOf(situation: Situation): Array<Ground> {
	const { papers, lasting, children, single, reasons, before, peildatum } = situation
	if (!papers.includes('ontheffing')) return []
	const small = every([single, hasSmallChild(children, peildatum)])
	const school = every([single, hasSchoolChild(children, peildatum)])
	const isSure = small === 'ja' && before === 'nee'
	const has = (reason: NonNullable<Situation['reasons']>[number]) => !!reasons?.includes(reason)
	const fits: Record<Ground, boolean> = {
		duurzaam: lasting !== null && lasting !== 'nee',
		kleinKind: children.length > 0 && small !== 'nee',
		kindTot12: children.length > 0 && school !== 'nee' && !isSure,
		zorg: has('zorgAnder') || (has('zorgKind') && !isSure),
		gezondheid: has('gezondheid') || has('thuis'),
		dringend: has('anders') || reasons === null,
	}
	return (Object.keys(fits) as Array<Ground>).filter((ground) => fits[ground])
}

/** Art. 9a lid 1: an exemption the gemeente gives to whoever asks for it. */
export function isForSmallChild({ single, children, before, peildatum }: Situation): Truth {
	return every([single, hasSmallChild(children, peildatum), not(before ?? 'onbekend')])
}

/** Art. 9 lid 5: the duties are not there at all; only as far as the law of that day is known. */
export function isLasting({ lasting, peildatum }: Situation): Truth {
	return periodOn(parameters.smallChild, peildatum) ? (lasting ?? 'onbekend') : 'onbekend'
}

/** Whether the appointment is still to come. */
export function isAhead({ appointment, peildatum }: Situation): Truth {
	return truth(appointment === null ? null : appointment >= peildatum)
}
