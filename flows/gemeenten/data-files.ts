import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { files } from './all.ts'
import { GemeenteFault } from './gemeente.ts'

/** What stands in a data file, and in which folder the forms of that gemeente are. */
export type DataFile = { file: string; json: unknown; forms: string }

/** From the root of the project, so that it holds from source and from a bundle. */
const OURS = 'flows/gemeenten'

/**
 * Our data files, and those of a folder that whoever runs Regelwijs keeps for itself
 * (`GEMEENTEN_DIR`). A file of the same name there takes the place of ours, with its forms.
 *
 * @throws {GemeenteFault} when a file is no JSON, or there is no such folder
 */
export function dataFiles(added = process.env.GEMEENTEN_DIR): Array<DataFile> {
	if (added && !existsSync(added))
		throw new GemeenteFault(added, [{ path: '', reason: 'is no folder, says GEMEENTEN_DIR' }])
	const ours = Object.entries(files).map(([file, json]) => dataFile(OURS, file, json))
	const theirs = added
		? dataFilesIn(added).map((file) => dataFile(added, file, readJson(join(added, file))))
		: []
	const names = new Set(theirs.map(({ file }) => basename(file)))
	return [...ours.filter(({ file }) => !names.has(basename(file))), ...theirs]
}

/** The names of the data files in a folder. */
export function dataFilesIn(folder: string): Array<string> {
	return readdirSync(folder)
		.filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'))
		.sort()
}

function dataFile(folder: string, name: string, json: unknown): DataFile {
	return {
		file: folder === OURS ? name : join(folder, name),
		json,
		forms: join(folder, name.replace('.json', '')),
	}
}

function readJson(path: string): unknown {
	try {
		return JSON.parse(readFileSync(path, 'utf8'))
	} catch (error) {
		throw new GemeenteFault(path, [{ path: '', reason: (error as Error).message }])
	}
}
