import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Household, householdsIn } from '../bench/fouten/household.ts'
import { calculated } from '../bench/fouten/sheet/index.ts'
import { regelingen } from '../flows/index.ts'

const folder = join(import.meta.dirname, '../bench/fouten')
const households = householdsIn(join(folder, 'households'))
const sheets = households.flatMap((household) =>
	Object.keys(household.answerSheet).map((regeling) => ({ household, id: household.id, regeling })),
)

test('there are sixty households and more, with answer sheets of regelingen that there are', () => {
	expect(households.length).toBeGreaterThanOrEqual(60)
	const ids = regelingen.map(({ id }) => id)
	for (const { regeling } of sheets) expect(ids).toContain(regeling)
})

test.each(sheets)('$id: the answer sheet of $regeling is what its papers add up to', (sheet) => {
	const { household, regeling } = sheet
	const right = household.answerSheet[regeling]!
	const own = calculated(regeling, household, givenBy(right))
	if (own) expect(right).toEqual(own)
})

test('the arithmetic of answer sheets is no code of the regelingen', () => {
	for (const file of readdirSync(join(folder, 'sheet'))) {
		const source = readFileSync(join(folder, 'sheet', file), 'utf8')
		const imports = [...source.matchAll(/from '(.+)'/g)].map(([, path]) => path)
		for (const path of imports) expect(path).toMatch(/^\.\.?\/[a-z-]+\.ts$/)
	}
})

/** What somebody wrote down by hand: whether there is a partner, the first day, and who hears of a change. */
function givenBy(sheet: Household['answerSheet'][string]) {
	const { overschrijfblad = {} } = sheet
	const start = overschrijfblad.ingangsdatum
	return {
		byHand: sheet,
		partner: 'partner.bsn' in overschrijfblad,
		...(start !== undefined && { start: start && isoOf(start) }),
	}
}

const MONTHS =
	'januari februari maart april mei juni juli augustus september oktober november december'

function isoOf(printed: string): string {
	const [day = '', month = '', year = ''] = printed.split(' ')
	const number = MONTHS.split(' ').indexOf(month) + 1
	return [year, String(number).padStart(2, '0'), day.padStart(2, '0')].join('-')
}
