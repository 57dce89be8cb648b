import { globSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { ParameterFile } from './parameter-table.ts'

/** Where the table of all parameters is kept. */
export const PARAMETER_PAGE = join(import.meta.dirname, '../docs/parameters.md')

/** The `parameters.ts` of every folder of `flows/`. */
export async function parameterFiles(): Promise<Array<ParameterFile>> {
	const root = join(import.meta.dirname, '../flows')
	const paths = globSync('**/parameters.ts', { cwd: root }).toSorted()
	return Promise.all(
		paths.map(async (path) => {
			const { parameters } = (await import(join(root, path))) as Pick<ParameterFile, 'parameters'>
			return { folder: basename(dirname(path)), parameters }
		}),
	)
}
