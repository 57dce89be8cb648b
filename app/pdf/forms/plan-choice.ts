import { type PDFDict, PDFHexString, PDFName } from 'pdf-lib'
import { cleanText } from '../clean.ts'
import { boxOf } from './box.ts'
import { type FormField, flag, type Widget } from './field.ts'
import { listLook } from './list-look.ts'
import { registerLook, setLook } from './look.ts'
import { type Match, matchedOption } from './match-option.ts'
import { choicesOf, type Option } from './option.ts'
import type { Desk, Plan, Planned } from './plan.ts'
import { drawText, fittedText, undrawable } from './plan-text.ts'
import type { FieldProblem } from './problem.ts'
import { writeValue } from './write-value.ts'

/** Plans a dropdown: by label or value; something else only where the form lets people type. */
export function planDropdown(field: FormField, value: string, match: Match, desk: Desk): Planned {
	if (value === '') return planShown(field, { label: '', value: '' }, desk)
	const options = choicesOf(field)
	const found = matchedOption(options, value, match)
	if (found.length === 1) return planShown(field, found[0]!, desk)
	if (found.length === 0 && field.flags & flag.edit) {
		const text = cleanText(value)
		return planShown(field, { label: text, value: text }, desk)
	}
	return { problem: refused(field, value, found, options) }
}

/** Plans a list; several at once where the form allows it. */
export function planListbox(
	field: FormField,
	values: Array<string>,
	match: Match,
	desk: Desk,
): Planned {
	const options = choicesOf(field)
	if (values.length > 1 && !(field.flags & flag.multiSelect)) {
		const takes = 'one of its options'
		return {
			problem: { field: field.name, value: values, problem: 'WrongKind', kind: field.kind, takes },
		}
	}
	const chosen = new Set<Option>()
	for (const value of values) {
		const found = matchedOption(options, value, match)
		if (found.length !== 1) return { problem: refused(field, value, found, options) }
		chosen.add(
			options.find(
				(option) => option.value === found[0]!.value && option.label === found[0]!.label,
			)!,
		)
	}
	const looks = field.widgets.filter(isSeen).map((widget) => {
		const box = boxOf(widget.dict)
		return { widget, box, look: listLook(widget, box, options, chosen, desk.acroForm) }
	})
	if (looks.some(({ look }) => !look)) {
		const problem = { problem: 'TooLongForField', reason: 'box', most: 7 } as const
		return { problem: { field: field.name, value: values, ...problem } }
	}
	const picked = options.filter((option) => chosen.has(option))
	const held = picked.map(({ value }) => value)
	const plan: Plan = {
		field,
		held: held.length > 1 ? held : (held[0] ?? ''),
		notes: [],
		apply({ font }) {
			const written = held.map((value) => PDFHexString.fromText(value))
			const [first] = written
			const { context } = field.dicts[0]!
			writeValue(field, written.length > 1 ? context.obj(written) : first)
			setIndices(
				field,
				picked.map((option) => options.indexOf(option)),
			)
			for (const { widget, box, look } of looks)
				setLook(widget.dict, registerLook(widget.dict, box, look!(font), font.resources))
		},
	}
	return { plan }
}

function planShown(field: FormField, { label, value }: Option, desk: Desk): Planned {
	const missing = undrawable(label)
	if (missing.length > 0)
		return { problem: { field: field.name, value, problem: 'NoGlyph', characters: missing } }
	const fitted = fittedText(field, label, desk)
	if (!Array.isArray(fitted)) return { problem: { ...fitted, value } }
	const plan: Plan = {
		field,
		held: value,
		notes: [],
		apply(tools) {
			writeValue(field, value === '' ? undefined : PDFHexString.fromText(value))
			setIndices(field, [])
			drawText(fitted, tools)
		},
	}
	return { plan }
}

/** Which items are marked; only lists need it, and it must not tell another story than the value. */
function setIndices({ dicts, widgets }: FormField, indices: Array<number>): void {
	const all: Array<PDFDict> = [...dicts, ...widgets.map(({ dict }) => dict)]
	for (const dict of all) dict.delete(PDFName.of('I'))
	if (indices.length === 0) return
	for (const dict of dicts) dict.set(PDFName.of('I'), dict.context.obj(indices))
}

function refused(
	{ name }: FormField,
	value: string,
	found: Array<Option>,
	options: Array<Option>,
): FieldProblem {
	return found.length === 0
		? { field: name, value, problem: 'NotOnTheList', options }
		: { field: name, value, problem: 'AmbiguousOption', options: found }
}

function isSeen({ dict, pages }: Widget): boolean {
	const { width, height } = boxOf(dict)
	return pages.length > 0 && width > 0 && height > 0
}
