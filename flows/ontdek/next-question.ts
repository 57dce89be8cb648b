import type { Answers } from '../engine/answers.ts'
import type { IsoDate } from '../engine/date.ts'
import type { List, Page } from '../engine/flow.ts'
import type { Question } from '../engine/question.ts'
import type { Regeling } from '../engine/regeling.ts'
import { haast, situatie } from '../facts/situatie.ts'
import { askedFirst } from './gates.ts'
import { judge } from './judge.ts'
import { isAllAbout, isForSituation, mayBeUrgent } from './situation.ts'

/** A question that some regelingen still need, and how early the first of them asks for it. */
type Need = { asked: Question | List; regelingen: number; place: number }

/**
 * What to ask next: what is going on, whether something cannot wait, then what a regeling
 * needs that is all about it, and then the question that most of the regelingen need of which nothing
 * is sure yet; lists, which take longest, last. `null`: nothing more can change a result.
 */
export function nextQuestion(
	regelingen: ReadonlyArray<Regeling>,
	told: Answers,
	peildatum: IsoDate,
): Question | List | null {
	if (told.situatie === undefined) return situatie
	if (told.haast === undefined && mayBeUrgent(told)) return haast
	const fitting = regelingen.filter((one) => isForSituation(one, told))
	const leading = fitting.filter((one) => isAllAbout(one, told))
	return mostNeeded(leading, told, peildatum) ?? mostNeeded(fitting, told, peildatum)
}

function mostNeeded(
	regelingen: ReadonlyArray<Regeling>,
	told: Answers,
	peildatum: IsoDate,
): Question | List | null {
	const needs = new Map<string, Need>()
	for (const regeling of regelingen) {
		const needed = neededBy(regeling, told, peildatum)
		for (const [place, asked] of needed.entries()) {
			const need = needs.get(asked.name) ?? { asked, regelingen: 0, place }
			needs.set(asked.name, { ...need, regelingen: need.regelingen + 1 })
		}
	}
	const [first] = [...needs.values()].toSorted(
		(one, other) =>
			Number('list' in one.asked) - Number('list' in other.asked) ||
			other.regelingen - one.regelingen ||
			one.place - other.place,
	)
	return first?.asked ?? null
}

/** Questions on whose answers something rests that is not known yet; none once there is a verdict. */
function neededBy(regeling: Regeling, told: Answers, peildatum: IsoDate): Array<Question | List> {
	const { verdict, conditions, open } = judge(regeling, told, peildatum)
	if (verdict !== 'unknown') return []
	const unknown = conditions.filter(({ met }) => met === 'onbekend')
	const rests = new Set(unknown.flatMap(({ restsOn }) => restsOn))
	return regeling.ontdek.facts
		.filter((name) => open.includes(name) && rests.has(name))
		.flatMap((name) => askedFirst((regeling.flow.pages[name] as Page).question, told) ?? [])
}
