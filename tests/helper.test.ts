import { expect, test } from 'vitest'
import { regelingen } from '../flows/index.ts'
import { toldOf } from './answers-of.ts'
import { allCases } from './cases.ts'

test('every regeling asks first whom it is for', () => {
	for (const { id, flow } of regelingen) {
		const [first] = Object.entries(flow.pages)
		expect(first, id).toEqual(['voorWie', expect.not.objectContaining({ when: expect.anything() })])
	}
})

test.each(allCases)('$id is checked and judged alike for a helper', ({ regeling, one }) => {
	const [own, helped] = ['mezelf', 'iemandAnders'].map((voorWie) => {
		const told = toldOf(regeling, { ...one, facts: { ...one.facts, voorWie } })
		return { findings: told.findings, decision: told.decision, path: told.journey.path }
	})
	expect(helped).toEqual(own)
})
