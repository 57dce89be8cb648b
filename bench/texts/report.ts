import { terms } from '../../flows/shared/terms.ts'
import { bar, hasTerm, readability } from '../../tests/text-gate.ts'
import { dutchTexts } from '../dutch.ts'
import { markdownTable as table } from '../table.ts'
import { countOf, type Efforts, type Filled, minutesOf } from './effort.ts'
import { hardestOfEach, hardSentences, type Measured } from './hardest.ts'
import type { PaperText } from './papers.ts'
import type { Screen } from './screens.ts'

/** Everything that was read, and what filling in takes by regeling. */
export type Read = {
	screens: ReadonlyArray<Screen>
	papers: ReadonlyArray<PaperText>
	filled: ReadonlyMap<string, ReadonlyArray<Filled>>
}

type Text = Measured<{ name: string; lines: Array<string> }>

/** How hard texts and forms are, as Markdown. */
export function reportOf({ screens, papers, filled }: Read): string {
	const screenTexts = hardestOfEach(
		screens.map((one) => ({
			...one,
			name: one.kind === 'asked back' ? `${one.name} (?)` : one.name,
		})),
	)
	const paperTexts = hardestOfEach(papers)
	const of = (kind: Screen['kind']) => screenTexts.filter((one) => one.kind === kind)
	return `${[
		'# How hard the texts and the forms are',
		INTRO,
		'## Together',
		together(screenTexts, paperTexts),
		'## The ten hardest',
		hardestTexts([...screenTexts, ...paperTexts]),
		'## Filling in',
		EFFORT,
		effortTable(filled, screens),
		'## Official terms',
		TERMS,
		termTable(screens),
		'## Papers',
		textTable(paperTexts),
		'## Screens of a regeling',
		textTable(of('regeling')),
		'## Screens around them',
		textTable(of('around')),
		'## Questions',
		textTable(of('question')),
		'## Questions that ask back',
		textTable(of('asked back')),
	].join('\n\n')}\n`
}

const INTRO = `Made by \`npm run texts\`: every household of every \`cases.ts\` walks through the pages in Dutch, and each page and paper is read as a whole. Of a page or paper that differs by household the hardest stands here. Nobody read them for this: a formula is a smoke alarm and no reader.

- **score**: Flesch-Douma (W.H. Douma, 1960), 206.84 − 0.93 × words in a sentence − 77 × syllables in a word; higher is easier, 60 is our bar for A2. A syllable is a group of vowels. Texts under ${bar.fewestWords} words get none. No kept library of it was found: those on npm know English only; LiNT needs a parser and word lists and is AGPL.
- An official term counts as one easy word: nobody may put another in its place. A heading, a choice and a button each count as a sentence; so do not compare with running text.
- **long words**: of more than six letters. **longest**: words in the longest sentence; ${bar.longest} is the limit, but for a sum.
- What somebody typed, what stands on every page (header, help, footer) and titles of laws are no part of it, as far as they stand apart.

\`tests/server/walks.test.ts\` holds every screen to A2 as a whole (score ${bar.score}, mean sentence ${bar.mean} words, no sentence over ${bar.longest}, none of the words and turns of \`tests/text-gate.ts\`), \`tests/paper-texts.test.ts\` every paper.`

const EFFORT = `Our own measure, not a validated one. Each answer is sorted by what it takes, after Jarrett and Gaffney (*Forms that Work*, 2008): from the **head** at once, from one **paper**, or **made** by adding up, comparing or a rule. **Minutes** weighs them with the guesses of FormFyxer (Suffolk LIT Lab) for court forms: 0.25, 3 and 5; use it to compare, not to plan. *Form*: the filled fields of our papers beside the cover, which follow the form or portal they are for. *Here*: the questions asked for it. A question whose answer stands on a paper or that asks an amount, account or register number is from paper; one that asks for all of something together is made (\`bench/texts/effort.ts\` lists them). More questions than fields is the price of asking only what somebody knows: look at *made*. Medians over the households in \`cases.ts\`, with the most.`

const TERMS = `Official terms on the pages of questions: on how many of them, and on which of them or of the pages of a regeling something says what it is ("… is …", "… heet …", or between brackets); "nowhere" is for an editor to look at. What each is stands in [terms.md](terms.md).`

function together(screens: ReadonlyArray<Text>, papers: ReadonlyArray<Text>): string {
	const row = (what: string, of: ReadonlyArray<Text>) => {
		const scored = of.filter(isScored)
		return [
			what,
			String(of.length),
			String(scored.length),
			score(median(scored.map(({ score }) => score))),
			score(Math.min(...scored.map(({ score }) => score))),
			String(Math.max(...of.map(({ longest }) => longest.words))),
		]
	}
	const head = ['', 'different ones', 'with a score', 'median score', 'lowest', 'longest sentence']
	return table(head, [row('screens', screens), row('papers', papers)])
}

function hardestTexts(all: ReadonlyArray<Text>): string {
	return all
		.filter(isScored)
		.toSorted((one, other) => one.score - other.score)
		.slice(0, 10)
		.map(({ name, score: of, lines }) => {
			const sentences = hardSentences(lines).map((line) => `   - ${line}`)
			return [`1. \`${name}\`, ${score(of)}`, ...sentences].join('\n')
		})
		.join('\n')
}

function textTable(texts: ReadonlyArray<Text>): string {
	const head = ['', 'words', 'sentences', 'mean', 'longest', 'long words', 'score']
	return table(
		head,
		texts.map((one) => [
			`\`${one.name}\``,
			String(one.words),
			String(one.sentences),
			one.wordsPerSentence.toFixed(1),
			String(one.longest.words),
			`${Math.round(one.longWords * 100)}%`,
			isScored(one) ? score(one.score) : '–',
		]),
	)
}

function effortTable(filled: Read['filled'], screens: Read['screens']): string {
	const head = [
		'regeling',
		'papers to lay ready',
		'score of the questions',
		'here: questions (most)',
		'head',
		'paper',
		'made',
		'"weet ik niet"',
		'minutes',
		'form: fields (most)',
		'head',
		'paper',
		'made',
		'by hand',
		'minutes',
	]
	return table(
		head,
		[...filled].map(([id, all]) => {
			// A household that is sent elsewhere has no form to fill in.
			const whole = all.filter(({ fields }) => countOf(fields) > 0)
			const middle = (of: (one: Filled) => number) => shown(median(whole.map(of)))
			const most = (of: (one: Filled) => number) => Math.max(...whole.map(of))
			const part = (which: 'questions' | 'fields') => [
				`${middle((one) => countOf(one[which]))} (${most((one) => countOf(one[which]))})`,
				...(['head', 'paper', 'made'] satisfies Array<keyof Efforts>).map((effort) =>
					middle((one) => one[which][effort]),
				),
			]
			const minutes = (which: 'questions' | 'fields') =>
				String(Math.round(median(whole.map((one) => minutesOf(one[which])))))
			const own = screens.filter(({ kind, regeling }) => kind === 'question' && regeling === id)
			return [
				id,
				String(papersToLayReady(id)),
				score(readability([...new Set(own.flatMap(({ lines }) => lines))]).score),
				...part('questions'),
				middle(({ unknown }) => unknown),
				minutes('questions'),
				...part('fields'),
				middle(({ byHand }) => byHand),
				minutes('fields'),
			]
		}),
	)
}

/** How many kinds of papers the first page asks to lay ready. */
function papersToLayReady(id: string): number {
	const { start } = dutchTexts()[id] as { start: { nodig: object } }
	return Object.keys(start.nodig).filter((key) => key !== 'kop').length
}

function termTable(screens: ReadonlyArray<Screen>): string {
	const questions = screens.filter(({ kind }) => kind === 'question')
	const own = screens.filter(({ kind }) => kind === 'question' || kind === 'regeling')
	const rows = terms.flatMap((term) => {
		const showing = questions.filter(({ lines }) => lines.some((line) => hasTerm(line, term)))
		if (showing.length === 0) return []
		const explaining = new Set(
			own.filter(({ lines }) => lines.some((line) => explains(line, term))).map(nameOf),
		)
		const names = new Set(showing.map(nameOf))
		const where = [...explaining].slice(0, 3).map((name) => `\`${name}\``)
		return [[term, String(names.size), where.join(', ') || 'nowhere']]
	})
	return table(['term', 'screens', 'explained on'], rows)
}

const nameOf = ({ name }: Screen) => name

/** Whether a line says what a term is, and not only uses it. */
function explains(line: string, term: string): boolean {
	const word = `(?<![\\p{L}-])${term.replaceAll('.', '\\.')}(?![\\p{L}-])`
	const says = [
		`${word} (?:is|zijn|betekent|heet) [^?]*\\.`,
		`\\(${word}\\)`,
		`${word} \\(`,
		`${word}: \\p{Ll}`,
		`heet ${word}`,
		`${word}[^.?]*[.?] (?:Dat|Dit) (?:is|zijn|betekent)`,
	]
	return new RegExp(says.join('|'), 'iu').test(line)
}

function isScored({ words }: Text): boolean {
	return words >= bar.fewestWords
}

function score(of: number): string {
	return of.toFixed(0)
}

function shown(of: number): string {
	return Number.isInteger(of) ? String(of) : of.toFixed(1)
}

function median(of: ReadonlyArray<number>): number {
	const sorted = of.toSorted((one, other) => one - other)
	const half = Math.floor(sorted.length / 2)
	return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
}
