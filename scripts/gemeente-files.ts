import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { IsoDate } from '../flows/engine/date.ts'
import { dataFilesIn } from '../flows/gemeenten/data-files.ts'
import { type Gemeente, gemeenteFaults, type LocalFact } from '../flows/gemeenten/gemeente.ts'
import { isStale } from '../flows/gemeenten/status.ts'

/** What `check` has to say: what stops a build, and what a person has to look up again. */
export type Report = { faults: Array<string>; stale: Array<string> }

const LIST = 'all.ts'

/**
 * Looks at every data file of a folder on a day, and at the forms beside them; each fault as
 * `file/path: reason`. Only our own folder has a list of its files.
 */
export async function checkFolder(folder: string, date: IsoDate): Promise<Report> {
	const files = dataFilesIn(folder)
	const report: Report = { faults: [], stale: [] }
	for (const file of files) {
		const read = parsed(readFileSync(join(folder, file), 'utf8'))
		if ('fault' in read) {
			report.faults.push(`${file}: ${read.fault}`)
			continue
		}
		const faults = gemeenteFaults(read.json)
		report.faults.push(...faults.map(({ path, reason }) => `${file}${path}: ${reason}`))
		if (faults.length > 0) continue
		report.stale.push(...staleIn(read.json as Gemeente, date).map((path) => `${file}${path}`))
	}
	const list = join(folder, LIST)
	if (existsSync(list) && readFileSync(list, 'utf8') !== listOf(files)) {
		report.faults.push(`${LIST}: does not list the files beside it: npm run gemeente -- list`)
	}
	// The forms need the regelingen, and those the data files: not before these are sound.
	if (report.faults.length === 0) report.faults.push(...(await formFaults(folder, files)))
	return report
}

/** What is wrong with the forms in a folder, and folders that belong to no data file. */
async function formFaults(folder: string, files: ReadonlyArray<string>): Promise<Array<string>> {
	const { formsIn } = await import('../app/gemeente-form/form-folder.ts')
	const names = files.map((file) => file.replace('.json', ''))
	const read = await Promise.all(names.map((name) => formsIn(join(folder, name), name)))
	const stray = readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && !names.includes(entry.name))
		.map(({ name }) => `${join(folder, name)}: there is no ${name}.json, so nobody gets its forms`)
	return [...read.flatMap(({ faults }) => faults), ...stray]
}

/** Writes a file for a new gemeente, in which nothing is said yet, and puts it in the list. */
export function newGemeente(folder: string, name: string): string {
	const file = `${nameOf(name)}.json`
	const skeleton = {
		$schema: './gemeente.schema.json',
		name,
		aliases: [],
		desks: [],
		schemes: [],
	}
	writeFileSync(join(folder, file), `${JSON.stringify(skeleton, null, '\t')}\n`, { flag: 'wx' })
	writeList(folder)
	return file
}

/** Writes the list of data files anew. */
export function writeList(folder: string): void {
	writeFileSync(join(folder, LIST), listOf(dataFilesIn(folder)))
}

function staleIn({ desks, schemes }: Gemeente, date: IsoDate): Array<string> {
	const facts: Array<[string, LocalFact]> = [
		...desks.map((desk, at): [string, LocalFact] => [`/desks/${at}`, desk]),
		...schemes.flatMap(
			(scheme, at): Array<[string, LocalFact]> => [
				[`/schemes/${at}`, scheme],
				...scheme.limits.map((one, n): [string, LocalFact] => [`/schemes/${at}/limits/${n}`, one]),
				...scheme.amounts.map((one, n): [string, LocalFact] => [
					`/schemes/${at}/amounts/${n}`,
					one,
				]),
			],
		),
	]
	return facts
		.filter(([, fact]) => isStale(fact, date))
		.map(([path, { checked }]) => `${path}: not checked since ${checked}`)
}

function listOf(files: ReadonlyArray<string>): string {
	const imports = files.map(
		(file) => `import ${variableOf(file)} from './${file}' with { type: 'json' }`,
	)
	const lines = files.map((file) => `\t'${file}': ${variableOf(file)},`)
	return `// Made by \`npm run gemeente -- new <naam>\`: one line for each data file in this folder.
${imports.join('\n')}

/** Every data file by its name. */
export const files: Readonly<Record<string, unknown>> = {
${lines.join('\n')}
}
`
}

function variableOf(file: string): string {
	return file.replace('.json', '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

/** `'s-Hertogenbosch` → `s-hertogenbosch`. */
function nameOf(name: string): string {
	const letters = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
	return (letters.match(/[a-z]+/g) ?? ['gemeente']).join('-')
}

function parsed(content: string): { json: unknown } | { fault: string } {
	try {
		return { json: JSON.parse(content) }
	} catch (error) {
		return { fault: (error as Error).message }
	}
}
