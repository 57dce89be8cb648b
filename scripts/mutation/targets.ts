import { globSync } from 'node:fs'
import { dirname } from 'node:path'

/** Every folder whose rules are proven: the engine, shared law, and each regeling with rules. */
export function mutatedFolders(): Array<string> {
	const folders = globSync('flows/**/*.ts')
		.filter((path) => mutatedIn(dirname(path)).length > 0)
		.map((path) =>
			path
				.split('/')
				.slice(0, path.startsWith('flows/shared/') ? 3 : 2)
				.join('/'),
		)
	return [...new Set(folders)].filter((folder) => mutatedIn(folder).length > 0).toSorted()
}

/**
 * What is changed in a folder: the engine and the law that regelingen share, and of a regeling its
 * rules and checks. Numbers of the law and their sources are held against the law itself.
 */
export function mutatedIn(folder: string): Array<string> {
	const isWhole = /^flows\/(engine|shared\/)/.test(folder)
	const names = isWhole ? '**/*' : '{rules*,*checks*,checks/*}'
	return globSync(`${folder}/${names}.ts`)
		.filter((path) => !LAID_DOWN.test(path) && !SHOWN.test(path))
		.toSorted()
}

const LAID_DOWN = /(\.test|parameters|sources|cases?|case-parts|example-facts)\.ts$/
/** What is asked, read back, shown or to be done next: no law, and held by tests of all texts and pages. */
const SHOWN = /(conversation|read-back|derivations|steps)\.ts$|\/shared\/papers\//

/** Regelingen whose tests show what the law that they share comes to. */
const SHARING: Record<string, string> = {
	'flows/engine': 'engine,facts,gemeenten',
	'flows/shared/awir': 'shared,zorgtoeslag,huurtoeslag,kindgebonden-budget',
	'flows/shared/bijstand': 'shared,bijstand',
	'flows/shared/kinderopvang': 'kinderopvangtoeslag',
}

/**
 * The tests that may notice: those of the folder and of what shares its law, every household, and
 * what holds of all checks.
 */
export function testsOf(folder: string): Array<string> {
	const sharing = SHARING[folder]
	const own = sharing ? `flows/{${sharing}}/**/*.test.ts` : `${folder}/**/*.test.ts`
	return [own, 'tests/{cases,checks}.test.ts']
}
