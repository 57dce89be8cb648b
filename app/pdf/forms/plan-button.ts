import { PDFName } from 'pdf-lib'
import { drawButton } from './button-look.ts'
import { type FormField, off, statesOf } from './field.ts'
import { type Match, matchedOption } from './match-option.ts'
import { type ButtonOption, buttonOptionsOf } from './option.ts'
import type { Desk, Plan, Planned } from './plan.ts'
import { writeValue } from './write-value.ts'

/** What stands beside a box on the page. */
export type Words = (option: ButtonOption) => string

/** Plans a checkbox or a radio group: chosen by label or value, written by its state. */
export function planButton(
	field: FormField,
	value: string | boolean,
	match: Match,
	words: Words,
	desk: Desk,
): Planned {
	const options = buttonOptionsOf(field).map((option) => ({ ...option, label: words(option) }))
	if (value === false || value === '' || value === 'Off')
		return { plan: planOf(field, options, [], desk) }
	const meant = value === true ? onlyState(field, options) : matchedOption(options, value, match)
	const [state] = meant.map(({ state }) => state)
	const alike = options.filter((option) => option.state === state)
	const ticked = apart(field, alike) ? alike.filter(({ label }) => label === value) : alike
	if (state && meant.length === 1 && ticked.length > 0)
		return { plan: planOf(field, options, ticked, desk) }
	const doubtful = meant.length > 1 ? meant : alike
	const unsure = doubtful.length > 0 || (value === true && options.length > 1)
	const named = (unsure && doubtful.length > 0 ? doubtful : options).map(({ label, value }) => ({
		label,
		value,
	}))
	const problem = unsure ? 'AmbiguousOption' : 'NotOnTheList'
	return { problem: { field: field.name, value, problem, options: named } }
}

/** `true` ticks the box of a field that has only one, on however many pages. */
function onlyState({ kind }: FormField, options: Array<ButtonOption>): Array<ButtonOption> {
	const only = new Set(options.map(({ state }) => state)).size === 1
	return kind === 'checkbox' && only ? options.slice(0, 1) : []
}

/**
 * Circles that have one state but stand for different things: only the one that was named is
 * ticked. Boxes of one state are the same box on several pages.
 */
function apart({ kind }: FormField, alike: Array<ButtonOption>): boolean {
	return kind === 'radio' && new Set(alike.map(({ label }) => label)).size > 1
}

function planOf(
	field: FormField,
	options: Array<ButtonOption>,
	ticked: Array<ButtonOption>,
	{ acroForm }: Desk,
): Plan {
	const [first] = ticked
	const state = first?.state ?? off
	const shared = options.filter((option) => option.state === state).length > ticked.length
	const widgets = ticked.map(({ widget }) => widget)
	return {
		field,
		held: first?.value ?? false,
		notes: first && shared ? [{ field: field.name, note: 'sharedState', value: first.value }] : [],
		apply() {
			writeValue(field, state)
			for (const option of options) {
				drawButton(field, option, acroForm)
				const on = widgets.includes(option.widget)
				option.widget.dict.set(PDFName.of('AS'), on ? stateOn(option, state) : off)
			}
		},
	}
}

/** A box may have more than one look of its own; the state is then the one that was chosen. */
function stateOn({ widget, state }: ButtonOption, chosen: PDFName): PDFName {
	return statesOf(widget.dict).includes(chosen) ? chosen : state
}
