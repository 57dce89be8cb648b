import { type CsvError, type Options, parse } from 'csv-parse/sync'

/** One row of a table: its number as a spreadsheet counts, from 1, and its cells as they stand. */
export type Row = { number: number; cells: Array<string> }

/** A file that is no table of text: an Excel workbook, a PDF, a picture. */
export const NO_TEXT = null

/**
 * Reads a table as it is pasted or saved as CSV: cells divided by tabs (a copy out of a spreadsheet or
 * of a bank), semicolons (Dutch Excel) or commas. Empty rows are left out, but counted.
 */
export function readTable(text: string): Array<Row> {
	const records = recordsOf(text, dividerOf(text))
	return records
		.map((cells, at) => ({ number: at + 1, cells: cells.map((cell) => cell.trim()) }))
		.filter(({ cells }) => cells.some((cell) => cell !== ''))
}

/** A table as text that `readTable` reads again. */
export function writeTable(rows: ReadonlyArray<ReadonlyArray<string>>): string {
	return rows.map((cells) => cells.map(quoted).join(';')).join('\n')
}

/**
 * The text of a file: UTF-8, what Excel calls "Unicode text", or else what older Windows programs
 * write. `NO_TEXT` when it is no text at all.
 */
export function textOfFile(bytes: Uint8Array): string | typeof NO_TEXT {
	const isWide = bytes[0] === 0xff && bytes[1] === 0xfe
	const text = isWide ? new TextDecoder('utf-16le').decode(bytes) : narrowText(bytes)
	return text.includes('\0') || /^(?:PK|%PDF)/.test(text) ? NO_TEXT : text
}

function narrowText(bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
	} catch {
		return new TextDecoder('windows-1252').decode(bytes)
	}
}

/** What divides the cells of the first row that has any: a comma may stand in an amount. */
function dividerOf(text: string): string {
	const first = text.split(/[\r\n]+/).find((line) => line.trim() !== '') ?? ''
	return ['\t', ';'].find((sign) => first.includes(sign)) ?? ','
}

function recordsOf(text: string, delimiter: string): Array<Array<string>> {
	const options: Options = { delimiter, bom: true, relax_quotes: true, relax_column_count: true }
	try {
		return parse(text, options)
	} catch (fault) {
		if ((fault as CsvError).code !== 'CSV_QUOTE_NOT_CLOSED') throw fault
		// A quote that is never closed is a sign like any other: inches, or a slip.
		return parse(text, { ...options, quote: false })
	}
}

function quoted(cell: string): string {
	return /[;"\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
