import { PDFName } from 'pdf-lib'
import { linesOf, measureValue } from '../measure.ts'
import { boxOf } from './box.ts'
import { drawButton } from './button-look.ts'
import type { FormField } from './field.ts'
import { lead, oneLine, padding } from './layout.ts'
import { listLook } from './list-look.ts'
import { registerLook, setLook, textOperators, valueLook } from './look.ts'
import { dictAt, entry, textOf } from './object.ts'
import { buttonOptionsOf, choicesOf } from './option.ts'
import type { Desk, Tools } from './plan.ts'
import { drawText, fittedText, undrawable } from './plan-text.ts'
import type { FieldNote } from './problem.ts'
import { textStyleOf } from './text-style.ts'
import { heldValue } from './value.ts'

/**
 * Draws what a viewer was left to draw: values that stood in the form already, and boxes without
 * a look. `all` when viewers were asked to draw everything anew.
 */
export function drawMissing(
	field: FormField,
	all: boolean,
	desk: Desk,
	tools: Tools,
): Array<FieldNote> {
	const bare = field.widgets.some(({ dict }) => entry(dictAt(dict, 'AP'), 'N') === undefined)
	if (!bare && !all) return []
	switch (field.kind) {
		case 'signature':
			return []
		case 'button':
			if (bare) drawCaption(field, desk, tools)
			return []
		case 'checkbox':
		case 'radio':
			if (bare) drawBoxes(field, desk)
			return []
		case 'listbox':
			return drawList(field, desk, tools)
		default:
			return drawHeld(field, bare, desk, tools)
	}
}

/** A value that does not fit is drawn as viewers do: as much as there is room for. */
function drawHeld(field: FormField, bare: boolean, desk: Desk, tools: Tools): Array<FieldNote> {
	const value = String(heldValue(field))
	const text = field.kind === 'dropdown' ? shownChoice(field, value) : value
	const keep: Array<FieldNote> = [{ field: field.name, note: 'keptAsItWas' }]
	if (undrawable(text).length > 0) return keep
	const fitted = fittedText(field, text, desk)
	if (Array.isArray(fitted)) {
		drawText(fitted, tools)
		return []
	}
	if (!bare) return keep
	for (const widget of field.widgets) {
		const box = boxOf(widget.dict)
		const style = textStyleOf(widget.chain, desk.acroForm)
		const size = style.size || 8
		const lines = linesOf(text, Math.max(1, box.width - 2 * padding(box)), measureValue(size))
		const runs = lines.map((line, index) => ({
			text: line.trimEnd(),
			x: padding(box),
			y: box.height - (index + 1) * size * lead,
		}))
		drawText([{ widget, box, style, layout: { size, runs } }], tools)
	}
	return keep
}

function shownChoice(field: FormField, value: string): string {
	return choicesOf(field).find((option) => option.value === value)?.label ?? value
}

function drawList(field: FormField, desk: Desk, { font }: Tools): Array<FieldNote> {
	const options = choicesOf(field)
	const held = [heldValue(field)].flat()
	const chosen = new Set(options.filter(({ value }) => held.includes(value)))
	for (const { dict, chain, pages } of field.widgets) {
		const box = boxOf(dict)
		const look = listLook(
			{ dict, chain, pages, ref: undefined },
			box,
			options,
			chosen,
			desk.acroForm,
		)
		if (!look) return [{ field: field.name, note: 'keptAsItWas' }]
		setLook(dict, registerLook(dict, box, look(font), font.resources))
	}
	return []
}

function drawBoxes(field: FormField, { acroForm }: Desk): void {
	const value = heldValue(field)
	for (const option of buttonOptionsOf(field)) {
		const { dict } = option.widget
		if (entry(dictAt(dict, 'AP'), 'N') !== undefined) continue
		drawButton(field, option, acroForm)
		const state = option.value === value ? option.state : PDFName.of('Off')
		if (!dict.has(PDFName.of('AS'))) dict.set(PDFName.of('AS'), state)
	}
}

/** The words on a button to press. */
function drawCaption({ widgets }: FormField, { acroForm }: Desk, { font }: Tools): void {
	for (const { dict, chain } of widgets) {
		const box = boxOf(dict)
		const { size, colour } = textStyleOf(chain, acroForm)
		const caption = textOf(entry(dictAt(dict, 'MK'), 'CA')) ?? ''
		const layout = undrawable(caption).length === 0 ? oneLine(caption, box, size, 1) : undefined
		const operators = layout && caption ? textOperators(layout, colour, font) : ''
		setLook(dict, registerLook(dict, box, valueLook(box, operators), font.resources))
	}
}
