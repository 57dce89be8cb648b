import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { gemeenten } from '../flows/gemeenten/index.ts'
import { PARAMETER_PAGE, parameterFiles } from './parameter-files.ts'
import { parameterTables } from './parameter-table.ts'

test('the table of parameters is that of the code; npm run parameters makes it', async () => {
	const made = parameterTables(await parameterFiles(), gemeenten)
	expect(readFileSync(PARAMETER_PAGE, 'utf8')).toBe(made)
})

test('each parameter is in the table, with its source', async () => {
	const made = parameterTables(await parameterFiles(), gemeenten)
	const all = (await parameterFiles()).flatMap(({ parameters }) => Object.entries(parameters))
	expect(all.length).toBeGreaterThan(20)
	for (const [name, { values }] of all) {
		expect(made).toContain(`\`${name}\``)
		for (const { source } of values) expect(made).toContain(source.title)
	}
})
