import { boxOf } from './box.ts'
import type { Widget } from './field.ts'
import { type FormField, flag } from './field.ts'
import { isCalculated } from './format.ts'
import type { Match } from './match-option.ts'
import { numberAt, numbersAt } from './object.ts'
import type { Rect } from './page-tree.ts'
import { rectOf } from './page-tree.ts'
import type { Desk, Planned } from './plan.ts'
import { planButton, type Words } from './plan-button.ts'
import { planDropdown, planListbox } from './plan-choice.ts'
import { planText } from './plan-text.ts'
import type { FieldNote } from './problem.ts'

/** How values are to be understood. */
export type Reading = { match: Match; words: Words }

/** Plans what a value does to its field, whatever was given. */
export function planValue(field: FormField, value: unknown, reading: Reading, desk: Desk): Planned {
	const { name, kind, flags } = field
	const refused = (problem: 'ReadOnly' | 'NotVisible'): Planned => ({
		problem: { field: name, value, problem },
	})
	const takes = wanted(field, value)
	if (takes) return { problem: { field: name, value, problem: 'WrongKind', kind, takes } }
	if (flags & flag.readOnly) return refused('ReadOnly')
	if (!field.widgets.some(isVisible)) return refused('NotVisible')
	const planned = planKind(field, value as string | boolean | Array<string>, reading, desk)
	if ('plan' in planned) planned.plan.notes.push(...notesOf(field))
	return planned
}

function planKind(
	field: FormField,
	value: string | boolean | Array<string>,
	{ match, words }: Reading,
	desk: Desk,
): Planned {
	const [first = ''] = Array.isArray(value) ? value : [value]
	switch (field.kind) {
		case 'checkbox':
		case 'radio':
			return planButton(field, first, match, words, desk)
		case 'dropdown':
			return planDropdown(field, String(first), match, desk)
		case 'listbox': {
			const values = (Array.isArray(value) ? value : [String(value)]).filter(Boolean)
			return planListbox(field, values, match, desk)
		}
		default:
			return planText(field, String(first), desk)
	}
}

/** What a field takes, when that is not what was given. */
function wanted({ kind, flags }: FormField, value: unknown): string | undefined {
	const isText = typeof value === 'string'
	const isList = Array.isArray(value) && value.every((item) => typeof item === 'string')
	switch (kind) {
		case 'signature':
			return 'a signature, by hand'
		case 'button':
			return 'nothing: it is a button to press'
		case 'checkbox':
		case 'radio':
			if (isText || typeof value === 'boolean' || (isList && value.length <= 1)) return undefined
			return 'true, false, or one of its options'
		case 'dropdown':
			return isText || (isList && value.length <= 1) ? undefined : 'one of its options'
		case 'listbox':
			return isText || isList ? undefined : 'some of its options'
		default:
			if (flags & flag.password || flags & flag.fileSelect)
				return 'nothing that may stand in a file'
			return isText ? undefined : 'a text'
	}
}

/** The bits of a widget's `/F`. */
const hidden = 0b10
const print = 0b100
const noView = 0b100000

/** Whether somebody can see a widget: on a page, within what is shown of it, with an area. */
export function isVisible({ dict, pages }: Widget): boolean {
	const { width, height } = boxOf(dict)
	const shown = !((numberAt(dict, 'F') ?? 0) & (hidden | noView))
	const rect = rectOf(numbersAt(dict, 'Rect'))
	return shown && width > 0.5 && height > 0.5 && pages.some(({ box }) => rect && overlap(rect, box))
}

/** Whether a widget is to print. */
export function prints({ dict }: Widget): boolean {
	return Boolean((numberAt(dict, 'F') ?? 0) & print)
}

function overlap(a: Rect, b: Rect): boolean {
	return a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1]
}

function notesOf(field: FormField): Array<FieldNote> {
	const notes: Array<FieldNote> = []
	if (isCalculated(field)) notes.push({ field: field.name, note: 'calculated' })
	if (field.widgets.some((widget) => isVisible(widget) && !prints(widget)))
		notes.push({ field: field.name, note: 'nowPrints' })
	return notes
}
