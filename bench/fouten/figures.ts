import type { Done, Result } from './run.ts'
import type { Fate } from './trial.ts'

/** How many forms went each way. */
export type Count = Record<Exclude<Fate, 'unasked'>, number>

/** The figures that a build is held to; shares are of 1. */
export type Figures = {
	forms: number
	/** Of households that make no mistake. */
	clean: { wrongFields: number; questions: number; falseAlarms: number }
	/** Of forms in which a mistake was made that puts something wrong on paper. */
	mistakes: number
	silent: { S: number; P: number; R: number; all: number; pairs: number }
	/** Forms with no wrong value, but a field left empty that is on the list of things to find out. */
	open: number
	/** Forms with a wrong value at the end: nobody reads the check page, or everybody does. */
	wrongWithTool: { unread: number; read: number }
}

/** The figures of a result. */
export function figuresOf({ clean, singles, pairs }: Result): Figures {
	const made = singles.filter(isMade)
	const count = countOf(made)
	return {
		forms: clean.length,
		clean: {
			wrongFields: clean.reduce((sum, { wrong }) => sum + wrong.length, 0),
			questions: clean.reduce((sum, { questions }) => sum + questions, 0),
			falseAlarms: clean.reduce((sum, { falseAlarms }) => sum + falseAlarms.length, 0),
		},
		mistakes: made.length,
		silent: {
			S: silentShare(made.filter(isOf('S'))),
			P: silentShare(made.filter(isOf('P'))),
			R: silentShare(made.filter(isOf('R'))),
			all: silentShare(made),
			pairs: silentShare(pairs.filter(isMade)),
		},
		open: share(count.open, made.length),
		wrongWithTool: {
			unread: share(count.shown + count.silent, made.length),
			read: share(count.silent, made.length),
		},
	}
}

/** Whether a mistake was really made and would have put something wrong on paper. */
export function isMade({ fate }: Done): boolean {
	return fate !== 'unasked' && fate !== 'harmless'
}

/** How many went each way. */
export function countOf(done: ReadonlyArray<Done>): Count {
	const of = (fate: Fate) => done.filter((one) => one.fate === fate).length
	return {
		harmless: of('harmless'),
		prevented: of('prevented'),
		caught: of('caught'),
		open: of('open'),
		shown: of('shown'),
		silent: of('silent'),
	}
}

/** A part of a whole, as a number of four decimals; of nothing it is none. */
export function share(part: number, whole: number): number {
	return whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 10_000
}

/** The figures of an earlier build; it may be from before `open` was counted. */
type Kept = Omit<Figures, 'open'>

/** What must hold whatever was measured before. */
const GOALS: ReadonlyArray<[string, (figures: Kept) => number, number]> = [
	['wrong fields of clean households', ({ clean }) => clean.wrongFields, 0],
	['false alarms, of questions', ({ clean }) => share(clean.falseAlarms, clean.questions), 0.02],
	['silent, class S', ({ silent }) => silent.S, 0],
	['silent, class P', ({ silent }) => silent.P, 0.05],
	['silent, all', ({ silent }) => silent.all, 0.1],
]

/** What may not be more than it was when somebody last looked at it. */
const KEPT: ReadonlyArray<[string, (figures: Kept) => number]> = [
	['false alarms, of questions', ({ clean }) => share(clean.falseAlarms, clean.questions)],
	['silent, class P', ({ silent }) => silent.P],
	['silent, class R', ({ silent }) => silent.R],
	['silent, all', ({ silent }) => silent.all],
	['silent, two mistakes at once', ({ silent }) => silent.pairs],
	['wrong at the end when nobody reads the check page', (of) => of.wrongWithTool.unread],
]

/** In sentences, what is worse than the goals, or than the figures that were kept. */
export function worseThan(figures: Figures, kept: Kept): Array<string> {
	return [
		...GOALS.map(([name, of, most]) => [name, of(figures), most] as const),
		...KEPT.map(([name, of]) => [name, of(figures), of(kept)] as const),
	].flatMap(([name, is, most]) => (is > most ? [`${name}: ${is}, at most ${most}`] : []))
}

function isOf(letter: string) {
	return ({ operators }: Done) => operators.every((operator) => operator.class === letter)
}

function silentShare(done: ReadonlyArray<Done>): number {
	return share(countOf(done).silent, done.length)
}
