import type { Document, Field } from '../../flows/engine/document.ts'
import { fullName, type Naam } from '../../flows/engine/kinds/naam.ts'
import type { Told } from '../../flows/engine/regeling.ts'
import { type Text, type Translate, text } from '../../flows/engine/text.ts'
import { whoKnows } from '../../flows/shared/papers/fields.ts'
import type { AppendixLabels, Sheet } from '../pdf/forms/appendix.ts'
import type { FormOutlook } from '../pdf/forms/fill.ts'
import type { FormWork } from '../pdf/worker.ts'
import { answered } from './fact.ts'
import type { GemeenteForm } from './gemeente-form.ts'
import { type Going, goingTo, standsOn } from './goes-there.ts'

/** A gemeente's form for what somebody said: nothing left out, everything measured. */
export type PreparedForm = {
	form: GemeenteForm
	/** What stands in its fields, as people read it; what they do not know, as a to-do. */
	fields: Array<Field>
	/** What our own paper says and the form has no field for, or too small a one. */
	sheet: Array<Field>
	/** Labels of fields that are too small, or that do not take what was said. */
	unfit: Array<string>
	/** Labels of fields that are left to a pen. */
	byHand: Array<string>
	/** What a worker needs to fill it. */
	work: FormWork
}

/** What preparing needs: Dutch, the words of the appendix, and somebody who measures. */
export type FormTools = {
	dutch: Translate
	appendix: AppendixLabels
	measure(work: FormWork): Promise<FormOutlook>
}

/**
 * Prepares a form of a gemeente from what was said. What does not fit its field goes to the sheet at
 * the end, with all that our own paper has and the form does not ask.
 *
 * @param own our own paper, whose place the form takes
 * @throws {PdfWorkerError} when it could not be measured now
 */
export async function prepareForm(
	form: GemeenteForm,
	own: Document,
	told: Told,
	{ dutch, appendix, measure }: FormTools,
): Promise<PreparedForm> {
	const going = goingTo(form, told, dutch)
	const options = { match: 'value', appendix } as const
	const outlook = await measure({ form: form.bytes, values: valuesOf(going), options })
	const refused = new Set(outlook.problems.map(({ field }) => field))
	const shortened = new Set(
		outlook.notes.flatMap(({ field, note }) => (note === 'appendix' ? [field] : [])),
	)
	const placed = going.filter(({ place }) => !refused.has(place.name))
	const left = going.filter(({ place }) => refused.has(place.name))
	const sheet = sheetOf(own, placed, left)
	return {
		form,
		fields: fieldsOf(form, placed, told).map((field) =>
			shortened.has(field.name) ? { ...field, hint: text('papieren:formulier.opBlad') } : field,
		),
		sheet,
		unfit: going
			.filter(({ place: { name } }) => refused.has(name) || shortened.has(name))
			.map(({ place }) => place.label),
		byHand: byHandOn(form),
		work: {
			form: form.bytes,
			values: valuesOf(placed),
			options: { ...options, sheet: printed(sheet, form, told, dutch) },
		},
	}
}

/** The sheet as it is printed: it says of which form and of whom it is, for when it comes loose. */
function printed(
	sheet: ReadonlyArray<Field>,
	{ title }: GemeenteForm,
	{ journey }: Told,
	dutch: Translate,
): Sheet {
	const naam = journey.answers.naam as Naam | undefined
	const rows = sheet.map(({ label, value }) => ({
		label: dutch(label),
		text: typeof value === 'string' ? value : dutch(value),
	}))
	const named = naam && rows.length > 0
	return {
		title: dutch(text('papieren:formulier.blad.titel', { formulier: title })),
		intro: dutch(text('papieren:formulier.blad.uitleg')),
		rows: named
			? [{ label: dutch(text('feiten:naam.kort')), text: fullName(naam) }, ...rows]
			: rows,
	}
}

function valuesOf(going: ReadonlyArray<Going>): FormWork['values'] {
	return Object.fromEntries(going.map(({ place, value }) => [place.name, value]))
}

/** Everything on our paper that is not on the form; and what a field of the form did not take. */
function sheetOf(
	own: Document,
	placed: ReadonlyArray<Going>,
	left: ReadonlyArray<Going>,
): Array<Field> {
	const ours = own.blocks
		.flatMap((block) => (block.kind === 'fields' ? block.fields : []))
		.filter(({ value, toDo }) => value !== '' && !toDo)
		.filter(({ name, fact = name }) => !standsOn(fact, placed))
		// Who filled in which field is of no use beside a form of somebody else.
		.map(({ hint: _, ...field }) => field)
	const named = new Set(ours.map(({ name, fact = name }) => fact))
	const others = left
		.filter(({ fact }) => !named.has(fact.name))
		.map(({ place: { name, label }, shown }) => ({ name, label: asIs(label), value: shown }))
	return [...ours, ...others]
}

function fieldsOf(
	{ places }: GemeenteForm,
	placed: ReadonlyArray<Going>,
	told: Told,
): Array<Field> {
	return places.flatMap((place): Array<Field> => {
		const { name, fact } = place
		const label = asIs(place.label)
		const going = placed.find((one) => one.place === place)
		if (going) return [{ name, label, value: going.shown }]
		const found = fact && answered(fact, told)
		return found && !found.known && found.unknown && found.address
			? [{ name, label, value: '', toDo: whoKnows(found.address) }]
			: []
	})
}

/** Each label once: a form may have two boxes for a date. */
function byHandOn({ places }: GemeenteForm): Array<string> {
	const left = places.filter(({ fact, isBsn, kind }) => !fact && !isBsn && kind !== 'button')
	return [...new Set(left.map(({ label }) => label))]
}

/** The form's own word stays as it is, in any language. */
function asIs(label: string): Text {
	return text('common:letterlijk', { tekst: label })
}
