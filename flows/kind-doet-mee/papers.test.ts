import { expect, test } from 'vitest'
import { toldOf } from '../../tests/answers-of.ts'
import { cases } from './cases.ts'
import { kindDoetMee } from './index.ts'

const papersOf = (id: string) => {
	const one = cases.find((each) => each.id === id)!
	return kindDoetMee.documents(toldOf(kindDoetMee, one))
}

test.each(cases)('of $id no income stands on a part of somebody else', (one) => {
	const papers = kindDoetMee.documents(toldOf(kindDoetMee, one))
	for (const paper of papers.filter(({ id }) => !['voorblad', 'ouderdeel'].includes(id))) {
		const fields = paper.blocks.flatMap((block) => (block.kind === 'fields' ? block.fields : []))
		for (const { name } of fields) expect(name).not.toMatch(/netto|inkomen|getrouwd|huisgenoot/i)
		const { bedrag } = (one.facts.nettoInkomen ?? {}) as { bedrag?: string }
		if (bedrag) expect(JSON.stringify(paper)).not.toContain(bedrag)
	}
})

test('a club sees its own child and no other', () => {
	const papers = papersOf('tweeKinderenVierWensen')
	const club = JSON.stringify(papers.find(({ id }) => id === 'club-2'))
	expect(club).toContain('Noor')
	expect(club).not.toContain('Sam')
	expect(club).not.toContain('reden')
})

test('every field to write by hand says who of the three writes it', () => {
	for (const paper of papersOf('voetbalRotterdam').filter(({ id }) => id !== 'voorblad')) {
		for (const block of paper.blocks) {
			if (block.kind !== 'fields') continue
			for (const { name, toDo, hint } of block.fields) expect(toDo ?? hint, name).toBeDefined()
		}
	}
})
