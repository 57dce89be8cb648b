import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { regelingen, regelingOf } from '../../flows/index.ts'
import { limits } from '../pdf/forms/limits.ts'
import type { GemeenteForm } from './gemeente-form.ts'
import { readForm } from './read-form.ts'

/** The forms in the folder of a gemeente, and all that is wrong: `folder/file/path: reason`. */
export type FormFolder = { forms: Array<GemeenteForm>; faults: Array<string> }

const PDF = '.pdf'
const MAP = '.map.json'

/**
 * Reads the forms of a gemeente: `<regeling>.pdf` and `<regeling>.map.json` beside it. No folder is
 * no forms; anything else in it is a fault, because somebody thinks that it does something.
 */
export async function formsIn(folder: string, gemeente: string): Promise<FormFolder> {
	const files = existsSync(folder) ? readdirSync(folder).sort() : []
	const ids = new Set(files.map((file) => file.replace(MAP, '').replace(PDF, '')))
	const read = await Promise.all([...ids].map((id) => formIn(folder, id, files, gemeente)))
	const forms = read.flatMap(({ forms }) => forms)
	return { forms, faults: read.flatMap(({ faults }) => faults) }
}

async function formIn(
	folder: string,
	id: string,
	files: Array<string>,
	gemeente: string,
): Promise<FormFolder> {
	const regeling = regelingOf(id)
	const [pdf, map] = [join(folder, id + PDF), join(folder, id + MAP)]
	const faulty = (...faults: Array<string>): FormFolder => ({ forms: [], faults })
	if (!regeling) {
		const known = regelingen.map((one) => one.id).join(', ')
		return faulty(`${join(folder, id)}: is no regeling; there are ${known}`)
	}
	if (!files.includes(id + PDF)) return faulty(`${pdf}: is missing, its map is there`)
	if (!files.includes(id + MAP))
		return faulty(`${map}: is missing: npm run forms -- map ${pdf} ${map}`)
	if (statSync(pdf).size > limits.bytes) return faulty(`${pdf}: is larger than 25 MB`)
	const json = parsed(readFileSync(map, 'utf8'))
	if ('fault' in json) return faulty(`${map}: ${json.fault}`)
	const read = await readForm({ bytes: readFileSync(pdf), map: json.value }, regeling)
	if ('form' in read) return { forms: [{ ...read.form, gemeente }], faults: [] }
	const [file, faults] = 'inPdf' in read ? [pdf, read.inPdf] : [map, read.inMap]
	return faulty(...faults.map(({ path, reason }) => `${file}${path}: ${reason}`))
}

function parsed(text: string): { value: unknown } | { fault: string } {
	try {
		return { value: JSON.parse(text) }
	} catch (error) {
		return { fault: (error as Error).message }
	}
}
