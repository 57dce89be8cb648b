import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { tallyOf, withRow } from './table.ts'
import { mutatedFolders, mutatedIn } from './targets.ts'

const page = '# Proof\n\n| folder | … |\n| --- | --- |\n| flows/b | 1 | 1 | 0 | 0 | 0 | 100.0% |\n'

test('a change that a test or the clock stops was noticed; one that cannot run says nothing', () => {
	const statuses = ['Killed', 'Timeout', 'Survived', 'NoCoverage', 'Ignored', 'RuntimeError']
	expect(tallyOf(statuses.map((status) => ({ status })))).toEqual({
		noticed: 2,
		survived: 1,
		uncovered: 1,
		static: 1,
	})
})

test('a row takes its place, and takes that of the one before it', () => {
	const tally = { noticed: 2, survived: 1, uncovered: 1, static: 5 }
	const once = withRow(page, 'flows/a', tally)
	expect(once.split('\n').slice(4, 6)).toEqual([
		'| flows/a | 4 | 2 | 1 | 1 | 5 | 50.0% |',
		'| flows/b | 1 | 1 | 0 | 0 | 0 | 100.0% |',
	])
	expect(withRow(once, 'flows/a', tally)).toBe(once)
	expect(withRow(once, 'flows/b', { ...tally, noticed: 0 })).toContain('| 0.0% |')
	expect(() => withRow('no table', 'flows/a', tally)).toThrow('no table')
})

test('the engine, shared law and the rules of each regeling are proven, and no test or number', () => {
	expect(mutatedFolders()).toEqual(
		expect.arrayContaining(['flows/engine', 'flows/shared/awir', 'flows/kinderopvangtoeslag']),
	)
	const files = mutatedFolders().flatMap(mutatedIn)
	expect(files).toContain('flows/kinderopvangtoeslag/rules-month.ts')
	expect(files).not.toContain('flows/kinderopvangtoeslag/flow.ts')
	expect(files.filter((file) => /test|parameters|sources/.test(file))).toEqual([])
})

test('every folder was measured, and its tests notice nine of ten changes', () => {
	const measured = readFileSync('docs/mutation.md', 'utf8')
	const scores = Object.fromEntries(
		[...measured.matchAll(/^\| (flows\S+) .* ([\d.]+)% +\|$/gm)].map(([, folder, score]) => [
			folder,
			Number(score),
		]),
	)
	expect(Object.keys(scores).toSorted()).toEqual(mutatedFolders())
	for (const [folder, score] of Object.entries(scores)) {
		expect(score, folder).toBeGreaterThanOrEqual(90)
	}
})
