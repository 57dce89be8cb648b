import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { parseArgs } from 'node:util'
import { Stryker } from '@stryker-mutator/core'
import { tallyOf, withRow } from './table.ts'
import { mutatedFolders, mutatedIn, testsOf } from './targets.ts'

/**
 * Changes the rules one small thing at a time and looks whether a test notices: `npm run mutate`, or
 * `npm run mutate -- flows/engine` for one folder. Writes the row of each folder in docs/mutation.md
 * and prints the changes that nobody noticed.
 *
 * @see docs/decisions/0060-rules-proven-by-mutation.md
 */
const { positionals, values } = parseArgs({
	allowPositionals: true,
	options: { concurrency: { type: 'string', default: '1' } },
})
const page = join(import.meta.dirname, '../../docs/mutation.md')

for (const folder of positionals.length > 0 ? positionals : mutatedFolders()) {
	process.env.MUTATION_TESTS = testsOf(folder).join(delimiter)
	const mutants = await new Stryker({
		mutate: mutatedIn(folder),
		testRunner: 'in-process',
		plugins: [join(import.meta.dirname, 'runner.ts')],
		coverageAnalysis: 'perTest',
		// What runs once, as a module loads: texts of sources, tables. Tests of the tables see to them.
		ignoreStatic: true,
		concurrency: Number(values.concurrency),
		// What loops for ever is stopped by its count; a machine that is busy is no reason.
		timeoutMS: 120_000,
		reporters: ['clear-text'],
		clearTextReporter: { allowColor: false, reportTests: false },
		thresholds: { high: 95, low: 90, break: null },
	}).runMutationTest()
	const before = existsSync(page) ? readFileSync(page, 'utf8') : ''
	writeFileSync(page, withRow(before, folder, tallyOf(mutants)))
}
