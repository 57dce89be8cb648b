import { terms } from '../flows/shared/terms.ts'

/** What can be wrong with a Dutch sentence. */
export type Fault =
	| 'long'
	| 'threat'
	| 'office'
	| 'notUnderstood'
	| 'passive'
	| 'abbreviation'
	| 'doubleNegation'
	| 'blame'
	| 'familiar'
	| 'comparison'

/** A fault, the words it is about and the sentence they stand in. */
export type TextFault = { fault: Fault; found: string; sentence: string }

/** How hard texts are together. */
export type Readability = {
	words: number
	sentences: number
	wordsPerSentence: number
	/** The longest sentence, official terms in it as one word. */
	longest: { words: number; sentence: string }
	/** Share of words of more than six letters, official terms apart. */
	longWords: number
	/** Flesch-Douma: higher is easier. */
	score: number
}

/** Longest sentence, longest mean, and the score below which a text is above A2. */
export const bar = { longest: 15, mean: 10, score: 60, fewestWords: 50 } as const

const lists: Record<Exclude<Fault, 'long' | 'abbreviation' | 'doubleNegation'>, string> = {
	threat: `op grond van, krachtens, op straffe van, bij gebreke van, stopgezet, beëindigd, boete,
		boetes, sanctie, sancties, maatregel, maatregelen, opgelegd, verplicht bent, bent verplicht,
		fraude, strafbaar, misbruik, onverschuldigd`,
	office: `aangaande, alsmede, alsook, beschikking, betreffende, betreft, bovengenoemd, conform,
		creëren, derhalve, desalniettemin, desgewenst, deswege, dient, dient te, dienen te,
		dientengevolge, doch, draagt zorg, echter, gaarne, gedurende, gemachtigde, hetgeen, hetzij,
		hierbij, hierdoor, hieromtrent, in aanmerking komen, in aanmerking komt, indien, inzake,
		middels, mits, nochtans, omtrent, ondergetekende, onverwijld, reeds, relevant, relevante,
		ten aanzien van, ten behoeve van, ten gevolge van, teneinde, tenzij, tevens, thans,
		van oordeel, van toepassing, verstrekken, verstrekt, voornemens, voornoemd, zodra mogelijk,
		zorg dragen`,
	notUnderstood: 'contributie, aangesloten, besteed, bewijs van inschrijving, spelregels',
	passive: 'word, wordt, worden, werd, werden, geworden',
	blame: `ongeldig, ongeldige, fout ingevuld, verkeerd ingevuld, vergeten, verboden, u moet,
		mag niet, oeps, helaas`,
	familiar: 'je, jij, jou, jouw, jullie',
	comparison: `of ouder, of jonger, of meer, of minder, ouder dan, jonger dan, minimaal, maximaal,
		ten minste, ten hoogste, minstens, hoogstens, uiterlijk`,
}

const negation = /(?<!\p{L})(?:niet|geen|nooit|niets|niemand)(?!\p{L})/giu
const secondNegation = /(?<!\p{L})(?:niet|geen|nooit|niets|niemand|zonder)(?!\p{L})/giu
const abbreviation =
	/(?<!\p{L})(?:(?:\p{L}\.){2,3}|(?:bijv|bv|evt|incl|excl|max|min|jl|resp|ca|nr|tel)\.)/giu

/** A sum is read by its signs. */
const sum = /[×÷=]/

const faults = Object.entries(lists).map(([fault, list]) => ({
	fault: fault as Fault,
	pattern: wholeWords(list.split(',').map((word) => word.trim().replace(/\s+/g, ' '))),
}))

/** One syllable for each group of vowels. */
const vowels =
	/aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|ou|au|ai|oi|[aeiouyàáâäèéêëìíîïòóôöùúûü]/giu

/** Finds words that stand on their own, in any case. */
function wholeWords(words: ReadonlyArray<string>): RegExp {
	const longestFirst = words.toSorted((a, b) => b.length - a.length)
	return new RegExp(`(?<![\\p{L}-])(?:${longestFirst.join('|')})(?![\\p{L}-])`, 'giu')
}

const officialTerm = wholeWords(terms)

/** Names that have lower-case words which look like them are told from those by their capitals. */
export function hasTerm(text: string, term: string): boolean {
	const pattern = wholeWords([term])
	const isAbbreviation = term.length < 6 && term !== term.toLowerCase()
	return [...text.matchAll(pattern)].some(([found]) => !isAbbreviation || found === term)
}

function sentencesOf(text: string): Array<string> {
	return text.split(/(?<=[.!?:])\s+|\n+/).filter((part) => /\p{L}/u.test(part))
}

function wordsOf(text: string): Array<string> {
	return text.match(/\p{L}[\p{L}'’-]*|\d[\d.,:]*/gu) ?? []
}

/** What is wrong with one text. A comparison is a fault in a question only. */
export function faultsIn(text: string, { isQuestion = false } = {}): Array<TextFault> {
	return sentencesOf(text.replace(officialTerm, 'term')).flatMap((sentence) => {
		const found = faults
			.filter(({ fault }) => isQuestion || fault !== 'comparison')
			.flatMap(({ fault, pattern }) => hits(fault, sentence, pattern))
		const length = wordsOf(sentence).length
		if (length > bar.longest && !sum.test(sentence))
			found.push({ fault: 'long', found: `${length} words`, sentence })
		return [...found, ...hits('abbreviation', sentence, abbreviation), ...doubleNegations(sentence)]
	})
}

function hits(fault: Fault, sentence: string, pattern: RegExp): Array<TextFault> {
	return (sentence.match(pattern) ?? []).map((found) => ({ fault, found, sentence }))
}

/** Two negations close to each other; across a comma too, for people lose track all the same. */
function doubleNegations(sentence: string): Array<TextFault> {
	return [...sentence.matchAll(negation)].flatMap((first) => {
		const after = sentence.slice(first.index + first[0].length)
		const second = after.search(secondNegation)
		if (second < 0 || second > 50) return []
		return [{ fault: 'doubleNegation' as const, found: first[0], sentence }]
	})
}

/**
 * The Flesch-Douma score of texts together, official terms counted as one easy word: 60 is about
 * what A2 can take. Says nothing about one single text. A text without an end is a sentence.
 */
export function readability(texts: ReadonlyArray<string>): Readability {
	const sentences = texts.flatMap((text) => sentencesOf(text.replace(officialTerm, 'term')))
	const counted = sentences.map((sentence) => ({ sentence, words: wordsOf(sentence).length }))
	const words = counted.reduce((sum, one) => sum + one.words, 0)
	const letters = sentences.flatMap(wordsOf).filter((word) => /\p{L}/u.test(word))
	const syllables = letters.reduce((sum, word) => sum + syllablesIn(word), 0)
	return {
		words,
		sentences: sentences.length,
		wordsPerSentence: words / sentences.length,
		longest: counted.reduce((most, one) => (one.words > most.words ? one : most), {
			words: 0,
			sentence: '',
		}),
		longWords: letters.filter((word) => word.length > 6).length / letters.length,
		score: 206.84 - 0.93 * (letters.length / sentences.length) - 77 * (syllables / letters.length),
	}
}

function syllablesIn(word: string): number {
	return Math.max(1, word.normalize('NFC').match(vowels)?.length ?? 0)
}

/**
 * What makes the texts of one screen or paper harder than A2, read together; a few words say nothing.
 * Each is one line to read.
 */
export function aboveA2(lines: ReadonlyArray<string>): Array<string> {
	const { words, wordsPerSentence, score } = readability(lines)
	const faults = lines.flatMap((line) => faultsIn(line))
	return [
		...faults.map(({ fault, found, sentence }) => `${fault}: ${found} in ‘${sentence}’`),
		...(words >= bar.fewestWords && wordsPerSentence > bar.mean
			? [`${wordsPerSentence.toFixed(1)} words in a sentence`]
			: []),
		...(words >= bar.fewestWords && score < bar.score ? [`score ${score.toFixed(0)}`] : []),
	]
}
