import { markdownTable as table } from '../table.ts'
import { type Count, countOf, type Figures, figuresOf, isMade, share } from './figures.ts'
import type { Operator } from './operator.ts'
import type { Done, Result } from './run.ts'

/** Everything that was measured, as Markdown. */
export function reportOf(result: Result, households: number, seed: number): string {
	const figures = figuresOf(result)
	const made = result.singles.filter(isMade)
	const operators = unique(result.singles.map(({ operators: [one] }) => one!))
	return `${[
		'# How often a form goes wrong',
		intro(figures, households, operators.length, seed),
		'![Of each hundred forms with a mistake: prevented, asked back, left open, shown in the read-back, silent](fouten.svg)',
		'## Together',
		together(figures, result),
		'"Left open" is no wrong value: "weet ik niet" leaves the field empty, and the cover of the papers says first what is to be found out, and from whom. It is not in "wrong with the tool".',
		'## By class',
		'S: software can surely see it. P: probably. R: only the person can, in what is read back.',
		table(
			['class', ...HEAD],
			[
				...(['S', 'P', 'R'] as const).map((letter) => [
					letter,
					...cells(made.filter(({ operators: [own] }) => own?.class === letter)),
				]),
				['all', ...cells(made)],
			],
		),
		'## By kind of mistake',
		'The row is that of the list in [bench/fouten](../bench/fouten/README.md).',
		table(
			['mistake', 'row', 'class', ...HEAD],
			operators.map((one) => [
				`${one.id}: ${one.what}`,
				String(one.row),
				one.class,
				...cells(made.filter(({ operators: [own] }) => own?.id === one.id)),
			]),
		),
		'## By regeling',
		table(
			['regeling', 'forms without a mistake', 'false alarms', 'of questions', ...HEAD],
			unique(result.clean.map(({ regeling }) => regeling)).map(({ id }) => {
				const clean = result.clean.filter(({ regeling }) => regeling.id === id)
				const sum = (of: (one: (typeof clean)[number]) => number) =>
					clean.reduce((total, one) => total + of(one), 0)
				return [
					id,
					String(clean.length),
					String(sum(({ falseAlarms }) => falseAlarms.length)),
					String(sum(({ questions }) => questions)),
					...cells(made.filter(({ regeling }) => regeling === id)),
				]
			}),
		),
		'## What got through in silence',
		silentOnes(made),
		'## What no software can see',
		CANNOT,
	].join('\n\n')}\n`
}

const HEAD = ['mistakes', 'prevented', 'asked back', 'left open', 'shown', 'silent']

/** Part 5.6 of what is known about mistakes: named here and on every cover. */
const CANNOT = `These are in no figure above, and stand on the cover of every set of papers, under "Dit kan de app niet controleren": an amount, hours or a household that is likely but not true; somebody else's IBAN or BSN that is valid; a source of income that nobody mentions; what changes later; the hours the opvang will report as used; a question understood otherwise with a likely answer; somebody in the room who presses; whether the own part was really paid; whether the paper that goes along is the right one; whether an office uses its discretion; whether a paper was sent.`

function intro(figures: Figures, households: number, operators: number, seed: number): string {
	return `**In simulation, not with people.** ${households} fictional households sit down with papers on the table and fill in ${figures.forms} forms, through the pages and to the PDFs. Then the same people make ${operators} kinds of mistakes, one at a time and two at once, as people make them. Nothing here says how often real people go wrong, nor that fewer do than the 73% of trained officials that were told of: that takes people. Made by \`npm run bench:fouten\` (seed ${seed}); [how it works](../bench/fouten/README.md).`
}

function together(figures: Figures, { pairs, singles }: Result): string {
	const { clean, silent, wrongWithTool, mistakes } = figures
	const harmless = singles.filter(({ fate }) => fate === 'harmless').length
	return table(
		['figure', 'is', 'goal'],
		[
			[
				'Households without a mistake: wrong fields, missing papers',
				String(clean.wrongFields),
				'0',
			],
			[
				'Households without a mistake: asked back in vain, of questions',
				`${clean.falseAlarms} of ${clean.questions}, ${percent(share(clean.falseAlarms, clean.questions))}`,
				'at most 2%',
			],
			['Forms with one mistake that would stand on the paper', String(mistakes), ''],
			[
				'Forms with one mistake that changes nothing on the paper (in no share)',
				String(harmless),
				'',
			],
			[
				'Wrong without the tool: the mistake goes straight onto the paper',
				'100% by construction',
				'',
			],
			[
				'A wrong value with the tool, if nobody reads "dit hebt u ons verteld"',
				percent(wrongWithTool.unread),
				'',
			],
			['A wrong value with the tool, if everybody does', percent(wrongWithTool.read), ''],
			[
				'No wrong value, but a field left empty that is first on the list of things to find out',
				percent(figures.open),
				'',
			],
			['Silent, class S', percent(silent.S), '0%'],
			['Silent, class P', percent(silent.P), 'at most 5%'],
			['Silent, class R', percent(silent.R), ''],
			['Silent, all', percent(silent.all), 'at most 10%'],
			[
				`Silent, two mistakes at once (${pairs.filter(isMade).length} forms)`,
				percent(silent.pairs),
				'',
			],
		],
	)
}

function silentOnes(made: ReadonlyArray<Done>): string {
	const silent = made.filter(({ fate }) => fate === 'silent')
	if (silent.length === 0) return 'Nothing.'
	const byOperator = unique(silent.map(({ operators: [one] }) => one as Operator))
	return byOperator
		.map((one) => {
			const own = silent.filter(({ operators: [operator] }) => operator?.id === one.id)
			const lines = own.map(
				({ household, regeling, wrong }) => `- ${household}, ${regeling}: ${wrong.join('; ')}`,
			)
			return `### ${one.id}\n\n${[...new Set(lines)].join('\n')}`
		})
		.join('\n\n')
}

function cells(done: ReadonlyArray<Done>): Array<string> {
	const { prevented, caught, open, shown, silent }: Count = countOf(done)
	return [done.length, prevented, caught, open, shown, silent].map(String)
}

function percent(part: number): string {
	return `${(part * 100).toFixed(1)}%`
}

function unique<T extends { id: string }>(things: ReadonlyArray<T>): Array<T> {
	return [...new Map(things.map((one) => [one.id, one])).values()]
}
