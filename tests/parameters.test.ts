import { expect, test } from 'vitest'
import { addDays, isIsoDate } from '../flows/engine/date.ts'
import { type Parameter, periodOn } from '../flows/engine/parameter.ts'
import { regelingen } from '../flows/index.ts'

/**
 * The last day any number of ours is known for. The numbers of 2027 are not: whoever adds the first
 * of them, with its source, moves this day.
 */
const LAST_KNOWN_DAY = '2026-12-31'

const files = import.meta.glob<Record<string, Parameter<unknown>>>('/flows/**/parameters.ts', {
	eager: true,
	import: 'parameters',
})
const all = Object.entries(files).flatMap(([path, parameters]) =>
	Object.entries(parameters).map(([name, parameter]) => ({
		name: `${path.split('/').at(-2)}: ${name}`,
		parameter,
	})),
)

test('there are parameters to look at', () => {
	expect(all.length).toBeGreaterThan(0)
})

test.each(all)('$name says what it is, in which unit', ({ parameter }) => {
	expect(parameter.description).not.toBe('')
	expect(parameter.unit).not.toBe('')
})

test.each(all)('$name has closed periods, in order, that do not overlap', ({ parameter }) => {
	expect(parameter.values.length).toBeGreaterThan(0)
	let before = ''
	for (const { from, through } of parameter.values) {
		expect([from, through].every(isIsoDate)).toBe(true)
		expect(from > before, `${from} after ${before}`).toBe(true)
		expect(through >= from, `${through} from ${from}`).toBe(true)
		before = through
	}
})

test.each(all)('$name has a source for each period, and a day it was checked', ({ parameter }) => {
	for (const { source } of parameter.values) {
		expect(source.title).not.toBe('')
		expect(isIsoDate(source.checked)).toBe(true)
		if (source.confidence === 'D') continue
		expect(['V', 'V2', 'S']).toContain(source.confidence)
	}
})

test.each(all)('$name is not known beyond what was published', ({ parameter }) => {
	expect(parameter.values.at(-1)!.through <= LAST_KNOWN_DAY).toBe(true)
	expect(periodOn(parameter, addDays(LAST_KNOWN_DAY, 1))).toBeNull()
	expect(periodOn(parameter, addDays(parameter.values[0]!.from, -1))).toBeNull()
})

test.each(regelingen)('$id promises nothing beyond what was published', ({ scope }) => {
	expect(scope.through <= LAST_KNOWN_DAY).toBe(true)
})
