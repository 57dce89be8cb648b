import { isIsoDate } from '../engine/date.ts'

/** A JSON Schema (2020-12), as far as data files and maps of forms use it. */
export type Schema = {
	$ref?: string
	$defs?: Record<string, Schema>
	type?: string | ReadonlyArray<string>
	enum?: ReadonlyArray<unknown>
	required?: ReadonlyArray<string>
	properties?: Record<string, Schema>
	additionalProperties?: boolean | Schema
	items?: Schema
	minItems?: number
	uniqueItems?: boolean
	minLength?: number
	pattern?: string
	format?: string
	minimum?: number
	maximum?: number
}

/** What is wrong, and where: `/schemes/0/status`. */
export type SchemaFault = { path: string; reason: string }

/**
 * Everything in some JSON that its schema does not allow. Small on purpose: it runs where data is
 * loaded; a test holds it equal to a full validator.
 */
export function faultsBy(root: Schema, json: unknown): Array<SchemaFault> {
	return faultsAt(root, json, '', root)
}

function faultsAt(schema: Schema, json: unknown, path: string, root: Schema): Array<SchemaFault> {
	if (schema.$ref) return faultsAt(definition(root, schema.$ref), json, path, root)
	const fault = (reason: string) => [{ path: path || '/', reason }]
	if (schema.enum) {
		return schema.enum.includes(json) ? [] : fault(`is not one of ${schema.enum.join(', ')}`)
	}
	switch (typeFor(schema, json)) {
		case 'object':
			return isObject(json) ? inObject(schema, json, path, root) : fault('is no object')
		case 'array':
			return Array.isArray(json) ? inArray(schema, json, path, root) : fault('is no list')
		case 'integer':
			if (typeof json !== 'number' || !Number.isInteger(json)) return fault('is no whole number')
			if (json < (schema.minimum ?? json)) return fault(`is below ${schema.minimum}`)
			return json > (schema.maximum ?? json) ? fault(`is above ${schema.maximum}`) : []
		case 'number':
			return typeof json === 'number' ? [] : fault('is no number')
		case 'boolean':
			return typeof json === 'boolean' ? [] : fault('is not true or false')
		case 'null':
			return json === null ? [] : fault('is not null')
		case 'string':
			return typeof json === 'string'
				? fault(textFault(schema, json)).filter(saysWhy)
				: fault('is no text')
		default:
			return []
	}
}

/** The type that is meant: of several, null for null and else the other one. */
function typeFor({ type }: Schema, json: unknown): string | undefined {
	if (typeof type !== 'object') return type
	return type.find((one) => (one === 'null') === (json === null)) ?? type[0]
}

function inObject(schema: Schema, json: Record<string, unknown>, path: string, root: Schema) {
	const { required = [], properties = {}, additionalProperties = true } = schema
	const lacking = required
		.filter((name) => !Object.hasOwn(json, name))
		.map((name) => ({ path: path || '/', reason: `lacks ${name}` }))
	const inside = Object.entries(json).flatMap(([name, value]) => {
		const here = `${path}/${name}`
		if (Object.hasOwn(properties, name)) return faultsAt(properties[name]!, value, here, root)
		if (additionalProperties === false) return [{ path: here, reason: 'is not known here' }]
		return additionalProperties === true ? [] : faultsAt(additionalProperties, value, here, root)
	})
	return [...lacking, ...inside]
}

function inArray(schema: Schema, json: Array<unknown>, path: string, root: Schema) {
	const own: Array<SchemaFault> = []
	if (json.length < (schema.minItems ?? 0)) own.push({ path, reason: 'has too few things in it' })
	const told = new Set(json.map((one) => JSON.stringify(one)))
	if (schema.uniqueItems && told.size < json.length)
		own.push({ path, reason: 'says a thing twice' })
	const items = schema.items ?? {}
	return [...own, ...json.flatMap((one, at) => faultsAt(items, one, `${path}/${at}`, root))]
}

function textFault({ minLength = 0, pattern, format }: Schema, json: string): string {
	if (json.length < minLength) return 'is empty'
	if (pattern && !new RegExp(pattern, 'u').test(json)) return `does not look like ${pattern}`
	return format === 'date' && !isIsoDate(json) ? 'is a day that does not exist' : ''
}

function saysWhy({ reason }: SchemaFault): boolean {
	return reason !== ''
}

function definition(root: Schema, ref: string): Schema {
	return root.$defs?.[ref.replace('#/$defs/', '')] ?? {}
}

function isObject(json: unknown): json is Record<string, unknown> {
	return typeof json === 'object' && json !== null && !Array.isArray(json)
}
