import type { PDFDict } from 'pdf-lib'
import { measureValue } from '../measure.ts'
import type { Box } from './box.ts'
import type { Widget } from './field.ts'
import type { FormFont } from './form-font.ts'
import { lead, padding, smallestSize } from './layout.ts'
import { textOperators, valueLook } from './look.ts'
import type { Option } from './option.ts'
import { undrawable } from './plan-text.ts'
import { textStyleOf } from './text-style.ts'

/** The band behind what is chosen, in the blue that viewers use. */
const band = '0.6 0.757 0.855 rg'

/** Draws a list once the font is there; `undefined` when what is chosen cannot be shown. */
export function listLook(
	{ chain }: Widget,
	box: Box,
	options: Array<Option>,
	chosen: Set<Option>,
	acroForm: PDFDict,
): ((font: FormFont) => string) | undefined {
	const { size: own, colour } = textStyleOf(chain, acroForm)
	const size = sizeFor(box, own, options.length)
	const rows = Math.floor((box.height - 2 * box.border) / (size * lead))
	const places = options.flatMap((option, index) => (chosen.has(option) ? [index] : []))
	const first = firstRow(places, rows, options.length)
	const width = box.width - 2 * padding(box)
	const measure = measureValue(size)
	const shown = (option: Option) =>
		measure(option.label) <= width && undrawable(option.label).length === 0
	if (places.some((place) => place >= first + rows) || ![...chosen].every(shown)) return undefined

	return (font) => {
		const seen = options.slice(first, first + rows)
		const top = box.height - box.border
		const bottom = (row: number) => top - (row + 1) * size * lead
		const bands = seen.flatMap((option, row) =>
			chosen.has(option)
				? [`${box.border} ${bottom(row)} ${box.width - 2 * box.border} ${size * lead} re f`]
				: [],
		)
		const runs = seen.flatMap(({ label }, row) =>
			undrawable(label).length === 0
				? [{ text: label, x: padding(box), y: bottom(row) + size * 0.3 }]
				: [],
		)
		return valueLook(
			box,
			`q ${band} ${bands.join(' ')} Q\n${textOperators({ size, runs }, colour, font)}`,
		)
	}
}

/** As large as the form says; smaller when the whole list is then in sight. */
function sizeFor({ height, border }: Box, own: number, rows: number): number {
	const largest = own || 12
	const all = (height - 2 * border) / (rows * lead)
	return Math.max(Math.min(largest, smallestSize), Math.min(largest, Math.floor(all * 2) / 2))
}

/** Scrolls so far that the first chosen row is in sight. */
function firstRow(places: Array<number>, rows: number, count: number): number {
	const [first = 0] = places
	return first < rows && (places.at(-1) ?? 0) < rows
		? 0
		: Math.min(first, Math.max(0, count - rows))
}
