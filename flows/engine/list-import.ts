import { type Answers, UNKNOWN } from './answers.ts'
import type { List, Page } from './flow.ts'
import { asOneLine } from './latin.ts'
import type { At, Parsed, Question, Raw } from './question.ts'
import { type Row, readTable, writeTable } from './table.ts'
import { type Text, text } from './text.ts'

/** How a table becomes items of a list: what its columns are called and what stands in them. */
export type ListImport = {
	/** In the order of a table without a head; the first has to be filled in every row. */
	columns: ReadonlyArray<Column>
}

/** A column of a table, for a question of the list's items. */
export type Column = {
	question: string
	/** What people call it, in Dutch and English; the first stands in the empty table. */
	headings: ReadonlyArray<string>
	/** What people write for each choice; the first word of each is the one to advise. */
	words?: Readonly<Record<string, ReadonlyArray<string>>>
	/** What a filled cell says besides: who pays off each month has an arrangement. */
	implies?: Readonly<Record<string, string>>
}

/** A cell that cannot be read: where, what stands there, and what to do about it. */
export type WrongCell = { row: number; question: string; value: string; why: Text }

/** What came of a table: answers of each right row, and what is wrong with the others. */
export type Imported = {
	rows: Array<{ number: number; answers: Answers }>
	wrong: Array<WrongCell>
	/** The wrong rows as a table to put right, with their numbers in front; empty when there are none. */
	rest: string
}

/** How to read a table. */
export type How = {
	/** What was said before the list, and when. */
	at: At
	/** How many items the list still takes; rows after these are told of as well. */
	room: number
	/** Somebody said of empty cells that they do not know; else these are asked for later. */
	emptyIsUnknown: boolean
}

/** The most rows of a table: more is no list of one household. */
export const MOST_ROWS = 200

/** Column of the rows to put right with the number that each had in the table it came from. */
const NUMBER = 'regel'
const UNKNOWN_WORDS = ['?', 'weet ik niet', 'onbekend', 'unknown', 'i do not know', 'لا أعرف']
const EMPTY_WORDS = ['', '-', '–', '—', 'nvt', 'n.v.t.', 'n/a']
const TOTALS = ['totaal', 'totaal:', 'subtotaal', 'total', 'total:']

/**
 * Reads a table into items of a list. A row with a cell that cannot be read stays out as a whole and
 * is told of; every other row comes in. Nothing a spreadsheet would run as a formula gets in.
 *
 * @returns `null` when there are more rows than anybody's list has
 */
export function importTable(list: List, table: string, how: How): Imported | null {
	const read = readTable(table)
	if (read.length > MOST_ROWS + 1) return null
	const { columns, rows } = withColumns(list.import?.columns ?? [], read)
	const imported: Imported = { rows: [], wrong: [], rest: '' }
	const left: Array<Row> = []
	for (const row of rows) {
		const { answers, wrong } = itemOf(list, columns, row, how)
		const isFull = wrong.length === 0 && imported.rows.length >= how.room
		if (isFull) wrong.push(wrongCell(row, columns, text('fouten:tabel.vol')))
		imported.wrong.push(...wrong)
		if (wrong.length > 0) left.push(row)
		else imported.rows.push({ number: row.number, answers })
	}
	if (left.length > 0) imported.rest = restOf(columns, left)
	return imported
}

/** An empty table to fill in: its head. */
export function emptyTable({ columns }: ListImport): string {
	return `${writeTable([columns.map(({ headings }) => headings[0]!)])}\r\n`
}

/** Each column of a table in its own order; `null` is one that we do not read. */
type Columns = ReadonlyArray<Column | null>

function withColumns(known: ReadonlyArray<Column>, read: Array<Row>) {
	const [head, ...body] = read
	const named = head?.cells.map((cell) => columnCalled(known, cell)) ?? []
	const isHead = named.filter((column) => column !== undefined).length >= Math.min(2, named.length)
	if (!isHead) return { columns: known, rows: read }
	const numberAt = head?.cells.findIndex((cell) => plain(cell) === NUMBER) ?? -1
	const rows = body.map((row) => {
		const given = Number(row.cells[numberAt])
		return given > 0 ? { ...row, number: given } : row
	})
	return { columns: named.map((column) => column ?? null), rows }
}

/** The column with a heading; `null` for that of the numbers, `undefined` for one nobody knows. */
function columnCalled(known: ReadonlyArray<Column>, heading: string): Column | null | undefined {
	const name = plain(heading)
	if (name === NUMBER) return null
	return known.find(({ headings }) => headings.some((one) => plain(one) === name))
}

function itemOf(list: List, columns: Columns, row: Row, { at, emptyIsUnknown }: How) {
	const all = list.import?.columns ?? []
	const answers: Answers = {}
	const implied: Answers = {}
	const wrong: Array<WrongCell> = []
	if (!columns.includes(all[0]!)) wrong.push(wrongCell(row, all, text('fouten:tabel.zonderNaam')))
	for (const [index, column] of columns.entries()) {
		const value = asOneLine(row.cells[index] ?? '')
		const isEmpty = EMPTY_WORDS.includes(value.toLowerCase())
		if (!column || (isEmpty && column !== all[0])) continue
		const question = questionOf(list, column)
		const read = readCell(column, question, value, { ...at, answers, outer: at.answers })
		if ('why' in read) {
			wrong.push({ row: row.number, question: question.name, value, why: read.why })
			continue
		}
		answers[question.name] = read.value
		Object.assign(implied, column.implies)
	}
	const open = emptyIsUnknown ? all.filter((column) => questionOf(list, column).unknown) : []
	const unknown = Object.fromEntries(open.map(({ question }) => [question, UNKNOWN]))
	return { answers: { ...unknown, ...implied, ...answers }, wrong }
}

function questionOf({ list }: List, column: Column): Question {
	return (list.pages[column.question] as Page).question as Question
}

function readCell(column: Column, question: Question, value: string, at: At) {
	const no = (key: string, values?: Record<string, string>) => ({ why: text(key, values) })
	if (TOTALS.includes(value.toLowerCase())) return no('fouten:tabel.totaal')
	if (question.unknown && UNKNOWN_WORDS.includes(value.toLowerCase())) return { value: UNKNOWN }
	if (column.words) {
		const words = Object.entries(column.words)
		const found = words.find(([, said]) => said.some((word) => plain(word) === plain(value)))
		return found
			? { value: found[0] }
			: no('fouten:tabel.woord', { woorden: words.map(([, said]) => said[0]).join(', ') })
	}
	if (question.kind.id === 'tekst' && /^[=+@-]/.test(value)) return no('fouten:tabel.formule')
	const raw = question.kind.id === 'datum' ? dateParts(value) : { '': [value] }
	if (!raw) return no('fouten:tabel.datum')
	const parsed: Parsed<unknown> = question.kind.parse(raw, at)
	return parsed.ok ? { value: parsed.value } : no(`fouten:${parsed.mistakes[0]!.error}`)
}

/** `27-3-2025`, `27/03/2025`, `27 maart 2025`, `2025-03-27`; `null` for anything else. */
function dateParts(value: string): Raw | null {
	const parts = value.replace(/[ T]\d{1,2}:\d{2}.*$/, '').split(/[-/. ]+/)
	if (parts.length !== 3) return null
	const [dag, maand, jaar] = /^\d{4}$/.test(parts[0]!) ? parts.toReversed() : parts
	return { dag: [dag!], maand: [maand!], jaar: [jaar!] }
}

function wrongCell(row: Row, columns: Columns, why: Text): WrongCell {
	const at = columns.findIndex((column) => column !== null)
	const value = asOneLine(row.cells[at] ?? '')
	return { row: row.number, question: columns[at]?.question ?? '', value, why }
}

function restOf(columns: Columns, rows: Array<Row>): string {
	const kept = columns.flatMap((column, at) => (column ? [{ column, at }] : []))
	return writeTable([
		[NUMBER, ...kept.map(({ column }) => column.headings[0]!)],
		...rows.map(({ number, cells }) => [
			String(number),
			...kept.map(({ at }) => asOneLine(cells[at] ?? '')),
		]),
	])
}

/** Without capitals, marks and signs: `Openstaand bedrag (€)` is `openstaand bedrag`. */
function plain(words: string): string {
	const bare = words
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()
	return bare === '' ? words.trim() : bare
}
