import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { figuresOf, worseThan } from '../../bench/fouten/figures.ts'
import { householdsIn } from '../../bench/fouten/household.ts'
import limits from '../../bench/fouten/limits.json' with { type: 'json' }
import { operatorsIn } from '../../bench/fouten/operator.ts'
import { run } from '../../bench/fouten/run.ts'

const bench = join(import.meta.dirname, '../../bench/fouten')

/** Everything once, on a machine that others use too. */
const LONG = 900_000

test(
	'no household gets a wrong field, and no more mistakes get through than before',
	async () => {
		const households = householdsIn(join(bench, 'households'))
		const operators = await operatorsIn(join(bench, 'operators'))
		const result = await run({ households, operators, seed: 7, pairs: 300 })
		const wrong = result.clean.flatMap((form) =>
			form.wrong.map((fault) => `${form.household.id} ${form.regeling.id} ${fault}`),
		)
		expect(wrong).toEqual([])
		expect(worseThan(figuresOf(result), limits)).toEqual([])
	},
	LONG,
)

test('a household and an operator that somebody adds run as they are', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'fouten-'))
	try {
		const one = readFileSync(join(bench, 'households/haven-cursus.json'), 'utf8')
		writeFileSync(join(folder, 'nieuw.json'), one.replace('"haven-cursus"', '"nieuw"'))
		writeFileSync(
			join(folder, 'tien-keer.mjs'),
			`export const operators = [{
				id: 'tien-keer', what: 'A nought is left out.', row: 15, class: 'P', on: 'opleidingKosten',
				mistake: ({ household }) => ({ opleidingKosten: household.papers[1].kosten.replace('1.845', '18,45') }),
			}]`,
		)
		const result = await run({
			households: householdsIn(folder),
			operators: await operatorsIn(folder),
			seed: 1,
			pairs: 0,
		})
		expect(result.clean).toMatchObject([{ household: { id: 'nieuw' }, wrong: [], falseAlarms: [] }])
		expect(result.singles).toMatchObject([
			{ household: 'nieuw', regeling: 'scholingsfonds', fate: 'caught', by: 'kostenLaag' },
		])
	} finally {
		rmSync(folder, { recursive: true, force: true })
	}
})

test('a file that is no household is refused by name', () => {
	const folder = mkdtempSync(join(tmpdir(), 'fouten-'))
	try {
		writeFileSync(join(folder, 'leeg.json'), '{}')
		expect(() => householdsIn(folder)).toThrow(/leeg\.json.*answerSheet/)
	} finally {
		rmSync(folder, { recursive: true, force: true })
	}
})
