import { decodePDFRawStream, PDFDict, PDFName, PDFRawStream, PDFStream } from 'pdf-lib'
import { type Box, boxOf } from './box.ts'
import { type FormField, off } from './field.ts'
import { registerLook } from './look.ts'
import { dictAt, entry, nameText, numbersAt, textOf } from './object.ts'
import type { ButtonOption } from './option.ts'
import { textStyleOf } from './text-style.ts'

/**
 * Sees to it that a box shows whether it is ticked: what the form brings is kept as long as it
 * shows something, else a mark is drawn.
 */
export function drawButton(
	{ kind }: FormField,
	{ widget, state }: ButtonOption,
	acroForm: PDFDict,
): void {
	const { dict, chain } = widget
	const looks = dictAt(dict, 'AP')
	const normal = entry(looks, 'N')
	const states = normal instanceof PDFDict ? normal : PDFDict.withContext(dict.context)
	const on = states.lookup(state)
	const empty = states.lookup(off)
	if (on instanceof PDFStream && isSeen(on) && !isAlike(on, empty)) return
	const box = boxOf(dict)
	const { colour } = textStyleOf(chain, acroForm)
	const mark = markOf(
		box,
		textOf(entry(dictAt(dict, 'MK'), 'CA')) ?? (kind === 'radio' ? 'l' : '4'),
	)
	states.set(
		state,
		registerLook(dict, box, `${box.frame}\nq ${colour} ${stroking(colour)} ${mark} Q`),
	)
	if (!(empty instanceof PDFStream)) states.set(off, registerLook(dict, box, box.frame))
	const made = looks ?? PDFDict.withContext(dict.context)
	made.set(PDFName.of('N'), states)
	// A look for while the mouse is down would lack the state.
	made.delete(PDFName.of('D'))
	dict.set(PDFName.of('AP'), made)
}

/** Operators that paint. */
const painting = /(?:^|[\s\])>])(?:f\*?|F|S|s|B\*?|b\*?|Tj|TJ|'|"|sh|Do|EI)(?=\s|$)/

/** Whether a look shows anything: it paints, within an area, in fonts that it has. */
function isSeen(look: PDFStream): boolean {
	const operators = operatorsOf(look)
	if (operators === undefined) return true
	const [left = 0, bottom = 0, right = 0, top = 0] = numbersAt(look.dict, 'BBox')
	if (right === left || top === bottom || !painting.test(operators)) return false
	const fonts = dictAt(dictAt(look.dict, 'Resources'), 'Font')
	const used = Array.from(operators.matchAll(/\/(\S+)\s+[\d.]+\s+Tf/g), ([, font]) => font!)
	const known = (fonts?.keys() ?? []).map(nameText)
	return used.every((font) => known.includes(font))
}

function isAlike(on: PDFStream, empty: unknown): boolean {
	if (!(empty instanceof PDFStream)) return false
	const drawn = operatorsOf(on)
	return drawn !== undefined && drawn === operatorsOf(empty)
}

/** What a look draws; `undefined` when it is packed in a way we cannot read. */
function operatorsOf(look: PDFStream): string | undefined {
	try {
		const bytes =
			look instanceof PDFRawStream ? decodePDFRawStream(look).decode() : look.getContents()
		return Buffer.from(bytes).toString('latin1').trim()
	} catch {
		return undefined
	}
}

/** The mark that the form asks for, by its letter in ZapfDingbats, as lines and faces. */
function markOf(box: Box, letter: string): string {
	const size = Math.min(box.width, box.height) - 2 * box.border
	const [x, y] = [box.width / 2, box.height / 2]
	const at = (across: number, up: number) => `${fixed(x + across * size)} ${fixed(y + up * size)}`
	const line = `${fixed(Math.max(0.6, size * 0.11))} w 1 J 1 j`
	switch (letter) {
		case 'l':
			return `${circle(x, y, size * 0.27)} f`
		case 'n':
			return `${at(-0.28, -0.28)} ${fixed(size * 0.56)} ${fixed(size * 0.56)} re f`
		case 'u':
			return `${at(0, 0.36)} m ${at(0.36, 0)} l ${at(0, -0.36)} l ${at(-0.36, 0)} l f`
		case '8':
			return `${line} ${at(-0.28, -0.28)} m ${at(0.28, 0.28)} l ${at(-0.28, 0.28)} m ${at(0.28, -0.28)} l S`
		default:
			return `${line} ${at(-0.3, 0)} m ${at(-0.08, -0.26)} l ${at(0.32, 0.28)} l S`
	}
}

/** A circle of four curves. */
function circle(x: number, y: number, radius: number): string {
	const bow = radius * 0.5523
	const arc = (...points: Array<number>) => `${points.map(fixed).join(' ')} c`
	return [
		`${fixed(x + radius)} ${fixed(y)} m`,
		arc(x + radius, y + bow, x + bow, y + radius, x, y + radius),
		arc(x - bow, y + radius, x - radius, y + bow, x - radius, y),
		arc(x - radius, y - bow, x - bow, y - radius, x, y - radius),
		arc(x + bow, y - radius, x + radius, y - bow, x + radius, y),
	].join(' ')
}

/** The colour of faces as the colour of lines. */
function stroking(colour: string): string {
	return colour.replace(/(?:g|rg|k)$/, (operator) => operator.toUpperCase())
}

function fixed(number: number): string {
	return String(Math.round(number * 100) / 100)
}
