import { PDFName, PDFNumber } from 'pdf-lib'
import { UnknownFieldError } from '../fault.ts'
import { filledIn } from '../labels.ts'
import { type AppendixLabels, addAppendix, type Overflow, type Sheet } from './appendix.ts'
import { cleanUp, dropUnreachable, type Removed } from './clean-up.ts'
import { type FormField, flag, tooltipOf } from './field.ts'
import { embedFormFont } from './form-font.ts'
import { labelsOf } from './label.ts'
import type { Match } from './match-option.ts'
import { drawMissing } from './missing-looks.ts'
import { entry, numberAt } from './object.ts'
import { type OpenForm, openForm } from './open-form.ts'
import type { Desk, Plan } from './plan.ts'
import type { Words } from './plan-button.ts'
import { isVisible, planValue, prints } from './plan-value.ts'
import type { FieldNote, FieldProblem } from './problem.ts'
import { assertHeld, type Held, heldBy } from './proof.ts'
import type { FieldValue } from './value.ts'

/** How a form is filled. */
export type FillOptions = {
	/**
	 * Whether an option may be named by its label, or only by its value. Labels of boxes are read
	 * from the page, which takes longer.
	 *
	 * @default 'label or value'
	 */
	match?: Match
	/** What does not fit goes to pages at the end, with these words; else it is a problem. */
	appendix?: AppendixLabels
	/** What was said and the form has no field for: goes to pages at the end too. */
	sheet?: Sheet
	/** Nobody can change the filled form. @default false */
	readOnly?: boolean
}

/** What was done. */
export type FillReport = {
	filled: Array<{ field: string; pages: Array<number> }>
	notes: Array<FieldNote>
	removed: Array<Removed>
	appendixPages: number
}

/** A filled form, or everything that stands in its way: then there is no file. */
export type FillResult =
	| { ok: true; bytes: Uint8Array; report: FillReport }
	| { ok: false; problems: Array<FieldProblem> }

/**
 * Fills an official form. Every value is measured first: as long as one of them does not fit, there
 * is no file. Fields that are not named keep what they hold; all stay editable. The file is read
 * again before it is given.
 *
 * @throws FormRefusal when the form cannot be filled
 * @throws UnknownFieldError when the form has no such field
 */
export async function fillForm(
	bytes: Uint8Array,
	values: Record<string, FieldValue>,
	options: FillOptions = {},
): Promise<FillResult> {
	const { form, desk, plans, problems } = await planned(bytes, values, options)
	if (problems.length > 0) return { ok: false, problems }

	const { fields, pdf } = form
	const wanted = new Map([...heldBy(fields), ...heldAfter(plans)])
	const report = await applied(form, plans, desk, options)
	await pdf.flush()
	dropUnreachable(pdf)
	const filled = await pdf.save({ updateFieldAppearances: false, addDefaultPage: false })
	await assertHeld(filled, wanted)
	return { ok: true, bytes: filled, report }
}

/** What would stand in the way of filling a form, and what a person should look at; no file. */
export type FormOutlook = { problems: Array<FieldProblem>; notes: Array<FieldNote> }

/**
 * Measures values for a form, as `fillForm` does before it fills.
 *
 * @throws FormRefusal, UnknownFieldError as `fillForm` does
 */
export async function planForm(
	bytes: Uint8Array,
	values: Record<string, FieldValue>,
	options: FillOptions = {},
): Promise<FormOutlook> {
	const { plans, problems } = await planned(bytes, values, options)
	return { problems, notes: plans.flatMap(({ notes }) => notes) }
}

async function planned(
	bytes: Uint8Array,
	values: Record<string, FieldValue>,
	{ match = 'label or value', appendix }: FillOptions,
) {
	const form = await openForm(bytes)
	const { fields, acroForm } = form
	assertKnown(fields, Object.keys(values))
	const named = fields.filter(({ name }) => Object.hasOwn(values, name))
	const words = await wordsFor(named, values, fields, match, bytes)
	const desk: Desk = {
		acroForm,
		appendix: appendix && {
			see: (number) => filledIn(appendix.seeAppendix, { nummer: number }),
			next: 1,
		},
	}
	const all = named.map((field) => planValue(field, values[field.name], { match, words }, desk))
	return {
		form,
		desk,
		plans: all.flatMap((one) => ('plan' in one ? [one.plan] : [])),
		problems: all.flatMap((one) => ('problem' in one ? [one.problem] : [])),
	}
}

async function applied(
	form: OpenForm,
	plans: Array<Plan>,
	desk: Desk,
	{ appendix, sheet, readOnly = false }: FillOptions,
): Promise<FillReport> {
	const { acroForm, fields, pdf } = form
	const tools = { font: await embedFormFont(pdf, acroForm) }
	const all = String(entry(acroForm, 'NeedAppearances')) === 'true'
	for (const plan of plans) {
		plan.apply(tools)
		makePrint(plan.field)
	}
	const touched = new Set(plans.map(({ field }) => field))
	const others = fields.filter((field) => !touched.has(field))
	const notes = [
		...plans.flatMap(({ notes }) => notes),
		...others.flatMap((field) => drawMissing(field, all, desk, tools)),
	]
	if (readOnly) for (const field of fields) lock(field)
	const overflows = plans.flatMap(({ field, overflow }) =>
		overflow ? [labelled(field, overflow)] : [],
	)
	return {
		filled: plans.map(({ field: { name, widgets } }) => ({
			field: name,
			pages: [...new Set(widgets.flatMap(({ pages }) => pages.map(({ number }) => number)))],
		})),
		notes,
		removed: cleanUp(form),
		appendixPages: addAppendix(form, { overflows, labels: appendix, sheet }, tools.font),
	}
}

function heldAfter(plans: Array<Plan>): Held {
	return new Map(plans.map(({ field, held }) => [field.name, held]))
}

function labelled(field: FormField, overflow: Omit<Overflow, 'label'>): Overflow {
	return { ...overflow, label: tooltipOf(field) ?? field.name }
}

/** What stands beside a box; the page is read only when a box is named by a word. */
async function wordsFor(
	named: Array<FormField>,
	values: Record<string, FieldValue>,
	fields: Array<FormField>,
	match: Match,
	bytes: Uint8Array,
): Promise<Words> {
	const byWord = named.some(
		({ name, kind }) =>
			(kind === 'radio' || kind === 'checkbox') && typeof values[name] !== 'boolean',
	)
	if (!byWord || match === 'value') return ({ label }) => label
	const { pageTextsOf } = await import('./page-text.ts')
	return labelsOf(fields, await pageTextsOf(bytes)).ofOption
}

function assertKnown(fields: Array<FormField>, names: Array<string>): void {
	const known = new Set(fields.map(({ name }) => name))
	const unknown = names.filter((name) => !known.has(name))
	if (unknown.length > 0)
		throw new UnknownFieldError(
			`The form has no field ${unknown.map((name) => `"${name}"`).join(', ')}`,
		)
}

/** What is filled in must be on the paper too. */
function makePrint({ widgets }: FormField): void {
	for (const widget of widgets.filter((widget) => isVisible(widget) && !prints(widget)))
		widget.dict.set(PDFName.of('F'), PDFNumber.of((numberAt(widget.dict, 'F') ?? 0) | 4))
}

function lock({ dicts, flags }: FormField): void {
	for (const dict of dicts) dict.set(PDFName.of('Ff'), PDFNumber.of(flags | flag.readOnly))
}
