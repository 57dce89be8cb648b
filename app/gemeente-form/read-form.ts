import { createHash } from 'node:crypto'
import type { Regeling } from '../../flows/engine/regeling.ts'
import { faultsBy, type SchemaFault } from '../../flows/gemeenten/json-schema.ts'
import type { FormField } from '../pdf/forms/field.ts'
import schema from '../pdf/forms/form-map.schema.json' with { type: 'json' }
import type { FormMap, MappedField } from '../pdf/forms/form-map.ts'
import { openForm } from '../pdf/forms/open-form.ts'
import { buttonOptionsOf, choicesOf as formChoicesOf } from '../pdf/forms/option.ts'
import { FormRefusal } from '../pdf/forms/refusal.ts'
import { choicesOf, type Fact, factAt } from './fact.ts'
import type { FormPlace, GemeenteForm } from './gemeente-form.ts'

/** What a form is read from: its own file, and the map beside it. */
export type FormFiles = { bytes: Uint8Array; map: unknown }

/** A form that can be filled from answers, or everything that is wrong, each with its file. */
export type ReadForm =
	| { form: Omit<GemeenteForm, 'gemeente'> }
	| { inPdf: Array<SchemaFault> }
	| { inMap: Array<SchemaFault> }

/** The question that says which gemeente helps somebody. */
const PLACE = 'woonplaats'

/** Compares a gemeente's form with its map and with the questions of its regeling. */
export async function readForm({ bytes, map }: FormFiles, regeling: Regeling): Promise<ReadForm> {
	const shape = faultsBy(schema, map)
	if (shape.length > 0) return { inMap: shape }
	const opened = await fieldsIn(bytes)
	if ('refusal' in opened) return { inPdf: [{ path: '', reason: opened.refusal }] }
	const { title = '', paper = '', sha256, fields } = map as FormMap
	const faults = [
		...aboutFaults({ title, paper }, regeling),
		...versionFault(sha256, bytes),
		...opened.fields
			.filter(({ name }) => !Object.hasOwn(fields, name))
			.map(({ name }) => ({ path: '/fields', reason: `lacks "${name}", a field of the form` })),
	]
	const places = Object.entries(fields).flatMap(([name, mapped]) => {
		const path = `/fields/${name}`
		const field = opened.fields.find((one) => one.name === name)
		const place = field
			? placeOf(field, mapped, regeling)
			: { faults: [{ path: '', reason: 'is no field of the form' }] }
		if ('name' in place) return [place]
		faults.push(...place.faults.map((fault) => ({ ...fault, path: path + fault.path })))
		return []
	})
	if (faults.length > 0) return { inMap: faults }
	return { form: { title, paper, regeling: regeling.id, bytes, places } }
}

async function fieldsIn(
	bytes: Uint8Array,
): Promise<{ fields: Array<FormField> } | { refusal: string }> {
	try {
		return { fields: (await openForm(bytes)).fields }
	} catch (error) {
		if (error instanceof FormRefusal) return { refusal: error.message }
		throw error
	}
}

function aboutFaults(
	{ title, paper }: { title: string; paper: string },
	{ id, papers, flow }: Regeling,
): Array<SchemaFault> {
	return [
		...(title ? [] : [{ path: '', reason: 'lacks title: what the form is called' }]),
		...(papers.includes(paper)
			? []
			: [{ path: '/paper', reason: `is no paper of ${id}: ${papers.join(', ')}` }]),
		...(PLACE in flow.pages
			? []
			: [{ path: '', reason: `${id} does not ask where somebody lives: no form of a gemeente` }]),
	]
}

function versionFault(sha256: string, bytes: Uint8Array): Array<SchemaFault> {
	const found = createHash('sha256').update(bytes).digest('hex')
	const reason = `is of another version of the form, which is ${found}: compare the map again`
	return found === sha256 ? [] : [{ path: '/sha256', reason }]
}

function placeOf(
	field: FormField,
	{ fact: name, checked, label, options }: MappedField,
	{ flow }: Regeling,
): FormPlace | { faults: Array<SchemaFault> } {
	const unchecked = { path: '/checked', reason: 'nobody compared this with the form yet' }
	const isBsn = /(^|\.)bsn$/.test(name ?? '')
	const fact = name === null || isBsn ? null : factAt(flow, name)
	const faults = [
		...(checked ? [] : [unchecked]),
		...(fact && 'fault' in fact
			? [{ path: '/fact', reason: fact.fault }]
			: fact
				? takesFaults(field, fact, options)
				: []),
	]
	if (faults.length > 0 || (fact && 'fault' in fact)) return { faults }
	const { name: own, kind } = field
	return { name: own, kind, label: label || own, fact, isBsn, options: options ?? null }
}

/** What of the options of a form and of a question does not fit each other. */
function takesFaults(
	field: FormField,
	fact: Fact,
	options: MappedField['options'],
): Array<SchemaFault> {
	const { kind } = field
	if (kind === 'button' || kind === 'signature')
		return [{ path: '/fact', reason: `a ${kind} takes no answer` }]
	const values = valuesOf(field)
	const choices = choicesOf(fact)
	if (!options) {
		const needs = values !== null && (kind === 'checkbox' || kind === 'radio' || choices !== null)
		return needs
			? [{ path: '', reason: `lacks options: which answer is ${values.join(', ')}?` }]
			: []
	}
	return Object.entries(options).flatMap(([value, answer]) => {
		const path = `/options/${value}`
		if (!values) return [{ path, reason: 'the field is to write in, it has no options' }]
		if (!values.includes(value))
			return [{ path, reason: `is no value of the field: ${values.join(', ')}` }]
		return answer === null || choices?.includes(answer)
			? []
			: [{ path, reason: `"${answer}" is no answer: ${choices?.join(', ') ?? 'there is no list'}` }]
	})
}

/** What can be chosen in a field; `null` for one to write in. */
function valuesOf(field: FormField): Array<string> | null {
	const { kind } = field
	if (kind === 'checkbox' || kind === 'radio')
		return [...new Set(buttonOptionsOf(field).map(({ value }) => value))]
	return kind === 'dropdown' || kind === 'listbox'
		? formChoicesOf(field).map(({ value }) => value)
		: null
}
