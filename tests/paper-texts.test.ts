import { expect, test } from 'vitest'
import { translator } from '../app/i18n.server.ts'
import { toldOf } from './answers-of.ts'
import { allCases } from './cases.ts'
import { paperLines } from './paper-lines.ts'
import { aboveA2 } from './text-gate.ts'

const dutch = translator('nl')

test.each(allCases)('$id: every paper is A2 as a whole', ({ regeling, one }) => {
	const papers = regeling.documents(toldOf(regeling, one))
	const hard = papers.flatMap((paper) =>
		aboveA2(paperLines(paper, dutch)).map((why) => `${paper.id}: ${why}`),
	)
	expect(papers.length).toBeGreaterThan(0)
	expect(hard).toEqual([])
})

test.each(allCases)('$id: what is read back is A2, and what is asked back', ({ regeling, one }) => {
	const told = toldOf(regeling, one)
	const lines = [...regeling.readBack(told), ...told.findings.map(({ why }) => why)].map(dutch)
	expect(aboveA2(lines)).toEqual([])
})

test('a paper is read as it is printed, without what somebody typed', () => {
	const { regeling, one } = allCases.find(({ id }) => id === 'huurtoeslag: sonAtHome')!
	const papers = regeling.documents(toldOf(regeling, one))
	const lines = papers.flatMap((paper) => paperLines(paper, dutch))
	for (const said of ['Leg dit klaar', 'Geboortedatum']) expect(lines).toContain(said)
	const { voornamen } = one.facts.naam as Record<string, string>
	expect(lines.filter((line) => line === voornamen)).toEqual([])
})
