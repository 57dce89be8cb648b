import type { Answers } from '../engine/answers.ts'
import type { Confirmed } from '../engine/check.ts'

/** What somebody supposes to be otherwise, beside what they said: never in the place of it. */
export type Supposition = { answers: Answers; confirmed: Confirmed }

/** Under which name it is kept among the answers. No conversation asks a question of this name. */
export const WAT_ALS = 'watAls'

/** What was said and what was confirmed of it, as it is kept. */
type Said = { answers: Answers; confirmed: Confirmed }

/** What somebody supposes by now; nothing when that was never kept, or is not of ours. */
export function suppositionIn({ answers }: Pick<Said, 'answers'>): Supposition {
	const { answers: supposed, confirmed } = (answers[WAT_ALS] ?? {}) as Partial<Supposition>
	return { answers: supposed ?? {}, confirmed: confirmed ?? {} }
}

/** What was said, without what is supposed. */
export function saidIn(answers: Answers): Answers {
	const { [WAT_ALS]: _, ...said } = answers
	return said
}

/** The situation that is supposed: what was said, with what is supposed in its place. */
export function supposedIn<S extends Said>(content: S): S {
	const { answers, confirmed } = suppositionIn(content)
	return {
		...content,
		answers: { ...saidIn(content.answers), ...answers },
		confirmed: { ...content.confirmed, ...confirmed },
	}
}

/** What is kept when somebody supposes a situation: all that was said, and beside it what differs. */
export function withSupposed<S extends Said>(content: S, { answers, confirmed }: Said): S {
	const said = saidIn(content.answers)
	const supposition: Supposition = {
		answers: pick(answers, changedIn(said, answers)),
		confirmed: pick(confirmed, changedIn(content.confirmed, confirmed)),
	}
	return { ...content, answers: { ...said, [WAT_ALS]: supposition } }
}

/** What is kept when nothing is supposed any more. */
export function withoutSupposition<S extends Said>(content: S): S {
	return { ...content, answers: saidIn(content.answers) }
}

/** Names of the answers that differ; in the order of the situation after. */
export function changedIn(before: Answers, after: Answers): Array<string> {
	return Object.keys(after).filter(
		(name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
	)
}

function pick<V>(all: Record<string, V>, names: ReadonlyArray<string>): Record<string, V> {
	return Object.fromEntries(names.map((name) => [name, all[name]!]))
}
