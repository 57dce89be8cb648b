import { PDFHexString, PDFName, PDFNumber, PDFString } from 'pdf-lib'
import { cleanText } from '../clean.ts'
import { fonts } from '../font.ts'
import { type Box, boxOf } from './box.ts'
import { type FormField, inherited, maxLengthOf, type Widget } from './field.ts'
import { formatOf } from './format.ts'
import { type Alignment, inCells, type Layout, manyLines, oneLine } from './layout.ts'
import { registerLook, setLook, textOperators, valueLook } from './look.ts'
import { numberAt } from './object.ts'
import type { Desk, Plan, Planned, Tools } from './plan.ts'
import type { FieldNote, FieldProblem } from './problem.ts'
import { type TextStyle, textStyleOf } from './text-style.ts'
import { writeValue } from './write-value.ts'

/** A value measured for every box of its field. */
export type Fitted = Array<{ widget: Widget; box: Box; style: TextStyle; layout: Layout }>

/** Plans a text: on one line, on several, or in cells; never cut. */
export function planText(field: FormField, value: string, desk: Desk): Planned {
	const { text, notes } = prepared(field, value)
	const missing = undrawable(text)
	if (missing.length > 0)
		return { problem: { field: field.name, value, problem: 'NoGlyph', characters: missing } }
	const fitted = fittedText(field, text, desk)
	if (Array.isArray(fitted)) return { plan: planOf(field, text, fitted, notes) }
	return overflowed(field, text, desk) ?? { problem: { ...fitted, value } }
}

/** The characters of a text that our font lacks. */
export function undrawable(text: string): Array<string> {
	const lacking = [...text].filter(
		(character) =>
			character !== '\n' && !fonts.regular.hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
	)
	return [...new Set(lacking)]
}

/** A text as it is written: composed, and on one line where the form has one. */
function prepared(field: FormField, value: string): { text: string; notes: Array<FieldNote> } {
	const clean = cleanText(value)
	const manyLined = isManyLined(field)
	const flat = manyLined ? clean : clean.replace(/\s*\n\s*/g, ' ')
	const text = withoutSeparators(field, flat)
	const notes: Array<FieldNote> = []
	if (text !== value) notes.push({ field: field.name, note: 'changed', from: value, to: text })
	const format = formatOf(field)
	if (format && text && !follows(text, format))
		notes.push({ field: field.name, note: 'format', format })
	return { text, notes }
}

/** Digits go into cells without the dots, dashes and spaces that would not fit. */
function withoutSeparators(field: FormField, text: string): string {
	const cells = maxLengthOf(field)
	if (field.kind !== 'comb' || !cells || [...text].length <= cells) return text
	const bare = text.replace(/[\s./-]+/g, '')
	return /^[A-Za-z]{0,4}\d[A-Za-z\d]*$/.test(bare) && bare.length <= cells ? bare : text
}

/** Whether a text is written in a pattern: `dd-mm-yyyy`. */
function follows(text: string, pattern: string): boolean {
	if (!/^[dmy./\- ]+$/i.test(pattern)) return true
	const shape = pattern
		.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
		.replace(/mmmm?/gi, '\\p{L}+')
		.replace(/d{1,2}|m{1,2}/gi, '\\d{1,2}')
		.replace(/y{4}/gi, '\\d{4}')
		.replace(/y{2}/gi, '\\d{2}')
	return new RegExp(`^${shape}$`, 'u').test(text)
}

function isManyLined({ kind, flags }: FormField): boolean {
	return kind === 'multiline' || (kind === 'richtext' && Boolean(flags & (1 << 12)))
}

/** The layout of a text in each box of the field, or the first that it does not fit. */
export function fittedText(field: FormField, text: string, desk: Desk): Fitted | FieldProblem {
	const { name, kind } = field
	const most = maxLengthOf(field)
	const problem = { field: name, value: text, problem: 'TooLongForField' } as const
	if (most && [...text].length > most)
		return { ...problem, reason: kind === 'comb' ? 'cells' : 'maxLength', most }
	const fitted: Fitted = []
	for (const widget of field.widgets) {
		const box = boxOf(widget.dict)
		if (widget.pages.length === 0 || box.width <= 0 || box.height <= 0) continue
		const style = textStyleOf(widget.chain, desk.acroForm)
		const align = alignmentOf(widget, desk)
		const layout =
			text === ''
				? { size: style.size || 12, runs: [] }
				: kind === 'comb' && most
					? inCells(text, box, style.size, most, align)
					: (isManyLined(field) ? manyLines : oneLine)(text, box, style.size, align)
		if (!layout) return { ...problem, reason: 'box', most: Math.min(style.size || 7, 7) }
		fitted.push({ widget, box, style, layout })
	}
	return fitted
}

/** Writes "zie bijlage 1" instead, when the caller wants that and there is room for it. */
function overflowed(field: FormField, text: string, desk: Desk): Planned | undefined {
	const { appendix } = desk
	if (!appendix || field.kind === 'comb') return undefined
	const number = appendix.next
	const pointer = appendix.see(number)
	const fitted = fittedText(field, pointer, desk)
	if (!Array.isArray(fitted)) return undefined
	appendix.next++
	const note = { field: field.name, note: 'appendix', number } as const
	return { plan: { ...planOf(field, pointer, fitted, [note]), overflow: { number, text } } }
}

function planOf(field: FormField, text: string, fitted: Fitted, notes: Array<FieldNote>): Plan {
	const smallest = Math.min(...fitted.map(({ layout }) => layout.size))
	const shrunk = fitted.some(({ layout, style }) => style.size > 0 && layout.size < style.size)
	return {
		field,
		held: text,
		notes: shrunk ? [...notes, { field: field.name, note: 'smaller', size: smallest }] : notes,
		apply(tools) {
			writeValue(field, text === '' ? undefined : PDFHexString.fromText(text))
			drawText(fitted, tools)
		},
	}
}

/**
 * Draws a text in its boxes. The default appearance names our font from now on, so that a viewer
 * in which somebody types another letter can draw it.
 */
export function drawText(fitted: Fitted, { font }: Tools): void {
	for (const { widget, box, style, layout } of fitted) {
		const { dict } = widget
		const own = style.size > 0 && layout.size < style.size ? layout.size : style.size
		dict.set(PDFName.of('DA'), PDFString.of(`/${font.key} ${own} Tf ${style.colour}`))
		const operators = layout.runs.length > 0 ? textOperators(layout, style.colour, font) : ''
		setLook(dict, registerLook(dict, box, valueLook(box, operators), font.resources))
	}
}

/** Left, in the middle or right, as the field or the whole form says. */
export function alignmentOf({ chain }: Widget, { acroForm }: Desk): Alignment {
	const found = inherited(chain, 'Q')
	const quadding = found instanceof PDFNumber ? found.asNumber() : numberAt(acroForm, 'Q')
	return quadding === 1 || quadding === 2 ? quadding : 0
}
