import type { DossierContent } from '../../app/dossier/dossier.ts'
import { findings } from '../../flows/engine/check.ts'
import { type Document, fieldsOf, translated } from '../../flows/engine/document.ts'
import { replay } from '../../flows/engine/journey.ts'
import type { Regeling, Told } from '../../flows/engine/regeling.ts'
import { dutch } from '../dutch.ts'

/** What a conversation comes to: the fields of its papers, and what is read back before. */
export type Outcome = {
	/** Values by paper and name, with the `words` that stand on it beside its fields. */
	fields: Record<string, Record<string, string>>
	/** The derived facts of the check page, without amounts of toeslag: nobody knows those by heart. */
	readBack: Array<string>
	/** What is left open, as the paper names it. */
	open: Array<string>
	/** Which end it comes to, and the outcome page explains. */
	end: string | null
}

const t = dutch()

/** Facts that no resident can tell to be wrong, by the end of their key. */
const NOT_RECOGNISED = /:terug\.(?:toeslag|eigen)$/

/** What was made of a conversation before: a clean one is compared with all its mistakes. */
const made = new WeakMap<DossierContent, Outcome>()

/** The papers of what a server keeps, by the functions that make its PDFs. */
export function outcomeOf(regeling: Regeling, content: DossierContent, peildatum: string): Outcome {
	const outcome = made.get(content) ?? outcomeAnew(regeling, content, peildatum)
	made.set(content, outcome)
	return outcome
}

function outcomeAnew(regeling: Regeling, content: DossierContent, peildatum: string): Outcome {
	const { flow, checks, decide } = regeling
	const journey = replay(flow, content.answers, { outer: {}, peildatum })
	const told: Told = {
		journey,
		decision: decide(journey.answers, peildatum),
		findings: findings(checks, journey, peildatum),
		confirmed: content.confirmed,
		peildatum,
	}
	const documents = regeling.documents(told).map((document) => translated(document, t, t))
	const allFields = ({ blocks }: Document<string>) =>
		blocks.flatMap(
			(block): Array<{ name: string; value: string; toDo?: string }> =>
				block.kind === 'bsn' ? [{ name: block.name, value: '' }] : fieldsOf(block),
		)
	const said = regeling.readBack(told).filter(({ key }) => !NOT_RECOGNISED.test(key))
	return {
		fields: Object.fromEntries(
			documents.map((document) => [
				document.id,
				{
					...Object.fromEntries(allFields(document).map(({ name, value }) => [name, value])),
					...wordsOf(document),
				},
			]),
		),
		readBack: [...new Set(said.map(t))],
		end: journey.outcome,
		open: documents.flatMap((document) =>
			allFields(document)
				.filter(({ value, toDo }) => value === '' && toDo)
				.map(({ name }) => `${document.id}.${name}`),
		),
	}
}

/** What stands on a paper by itself, without a name of its own: `tekst.2`, `tabel.1.3`. */
const WORDS = ['tekst', 'tabel']

/** The sentences and lists of a paper, and the cells of its tables by row and column, from 1. */
function wordsOf({ blocks }: Document<string>): Record<string, string> {
	const sentences = blocks.flatMap((block) => {
		if (block.kind === 'paragraph') return [block.text]
		return block.kind === 'list' ? block.items : []
	})
	const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))
	return Object.fromEntries([
		...sentences.map((sentence, at) => [`tekst.${at + 1}`, sentence] as const),
		...rows.flatMap((row, at) =>
			row.map((cell, column) => [`tabel.${at + 1}.${column + 1}`, cell] as const),
		),
	])
}

/** The words among the values of a paper. */
export function isWords(name: string): boolean {
	return WORDS.includes(kindOf(name))
}

/**
 * Values of a paper that differ from the answer sheet: `overschrijfblad.naam: found, not right`.
 * Sentences and cells are compared where the sheet has any: where they say what no field does.
 */
export function wrongFields(
	found: Outcome['fields'],
	sheet: { readonly [paper: string]: { readonly [field: string]: string } },
): Array<string> {
	return [...new Set([...Object.keys(found), ...Object.keys(sheet)])].flatMap((paper) => {
		const [is, right] = [found[paper], sheet[paper]]
		if (!is) return [`${paper} is missing`]
		const isCompared = (name: string) =>
			!isWords(name) || Object.keys(right ?? {}).some((one) => kindOf(one) === kindOf(name))
		const names = [...Object.keys(is), ...Object.keys(right ?? {})].filter(isCompared)
		if (!right) return names.length > 0 ? [`${paper} is on no answer sheet`] : []
		return [...new Set(names)].flatMap((name) => {
			const [value, wanted] = [
				is[name],
				right[name] === undefined ? undefined : inDutch(right[name]),
			]
			return value !== undefined && wanted !== undefined && plain(value) === plain(wanted)
				? []
				: [`${paper}.${name}: ${value ?? '(no field)'}, not ${wanted ?? '(no field)'}`]
		})
	})
}

/**
 * Whether a field says something else than the sheet has: it is not empty, not left out, and not
 * asked besides because another answer is open.
 */
export function isWrongValue(fault: string): boolean {
	return !/: (?:\(no field\))?, not |, not \(no field\)$/.test(fault)
}

/**
 * The value of a field as it is printed: `@namespace:key` becomes its Dutch text, with values after
 * it where that has any (`@feiten:uren{uren=8}`), and ` + ` joins several.
 */
export function inDutch(value: string): string {
	const parts = value
		.split(' + ')
		.map((part) =>
			part.replace(KEY, (_, key: string, values?: string) => t({ key, ...given(values) })),
		)
	return parts.reduce((eerder, volgende) => t({ key: 'common:en', values: { eerder, volgende } }))
}

const KEY = /@([a-z-]+:[A-Za-z0-9.-]*[A-Za-z0-9])(?:\{([^}]*)\})?/g

function given(values: string | undefined) {
	if (values === undefined) return {}
	return {
		values: Object.fromEntries(values.split(';').map((one) => one.split('=') as [string, string])),
	}
}

function kindOf(name: string): string {
	return name.split('.')[0]!
}

function plain(value: string): string {
	return value.replace(/\s+/g, ' ').trim()
}
