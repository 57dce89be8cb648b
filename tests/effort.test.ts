import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { countOf, filledBy, minutesOf, TOGETHER } from '../bench/texts/effort.ts'
import { regelingen } from '../flows/index.ts'
import { allCases } from './cases.ts'
import { pagesOf } from './households.ts'

test.each(allCases)('$id has less to work out than on the form itself', (seated) => {
	const { questions, fields } = filledBy(seated)
	// Who is sent elsewhere has no form.
	if (countOf(fields) === 0) return
	expect(questions.made).toBeLessThanOrEqual(fields.made)
})

test('what an answer takes is told apart: known, on a paper, worked out', () => {
	const couple = allCases.find(({ id }) => id === 'kinderopvangtoeslag: brochure120000')!
	const { questions, fields, byHand } = filledBy(couple)
	expect(questions.made).toBe(0)
	expect(questions.paper).toBeGreaterThan(10)
	// Income of both, and the day that it begins on.
	expect(fields.made).toBeGreaterThanOrEqual(2)
	expect(byHand).toBe(0)
	expect(minutesOf({ head: 4, paper: 1, made: 1 })).toBe(9)
})

test('questions that ask for all together are there', () => {
	const asked = regelingen.flatMap(({ flow }) => pagesOf(flow))
	const outer = TOGETHER.map((name) => name.split('/')[0])
	expect(outer.filter((name) => !asked.includes(name!))).toEqual([])
})

test('docs/texts.md has every regeling and paper; npm run texts makes it', () => {
	const page = readFileSync(join(import.meta.dirname, '../docs/texts.md'), 'utf8')
	const papers = allCases.flatMap(({ regeling, one }) =>
		Object.keys(one.papers).map((paper) => `${regeling.id}/${paper}`),
	)
	const names = new Set([...regelingen.map(({ id }) => id), ...papers])
	expect([...names].filter((name) => !page.includes(`\`${name}\``))).toEqual([])
})
