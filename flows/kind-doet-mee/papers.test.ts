import { expect, test } from 'vitest'
import { translator } from '../../app/i18n.server.ts'
import { renderPdf } from '../../app/pdf/render.ts'
import { toldOf } from '../../tests/answers-of.ts'
import { readPdf } from '../../tests/documents-reading.ts'
import { sampleLabels } from '../../tests/documents-sample.ts'
import type { Case } from '../engine/case.ts'
import { type Document, translated } from '../engine/document.ts'
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

/** An income that is asked for in Heerlen, and a bike for which a teacher asks: both on one way. */
const asksIncomeAndTeacher = (per: string): Case => {
	const one = cases.find(({ id }) => id === 'heerlenRugzak')!
	return {
		...one,
		facts: {
			...one.facts,
			meedoen: ['fiets', 'schoolspullen', 'scouting'],
			activiteiten: [
				{ wens: 'fiets', kosten: '150' },
				{ wens: 'schoolspullen', kosten: '45' },
				{ wens: 'scouting', ...lesson },
			],
			nettoInkomen: { bedrag: '1.734,56', soort: 'netto', per },
		},
	}
}
const lesson = {
	clubNaam: 'Scouting Zuid',
	begin: { dag: '11', maand: '1', jaar: '2027' },
	kosten: '180',
}

test.each(['maand', 'vierWeken', 'week', 'jaar'])(
	'an income per %s is on no part of a teacher or club, in no form',
	async (per) => {
		const told = toldOf(kindDoetMee, asksIncomeAndTeacher(per))
		const papers = kindDoetMee.documents(told)
		const ofOthers = papers.filter(({ id }) => !['voorblad', 'ouderdeel'].includes(id))
		expect(ofOthers.map(({ id }) => id)).toEqual(['intermediairdeel', 'club-3'])

		const parents = dutch(papers.find(({ id }) => id === 'ouderdeel')!)
		const [monthly] = /(?<="nettoPerMaand".*?"value":")[^"]+/.exec(JSON.stringify(parents))!
		const yearly = { maand: 12, vierWeken: 13, week: 52, jaar: 1 }[per]!
		const amounts = [173456, 173456 * yearly, Math.round((173456 * yearly) / 12)]
		const digits = [...amounts.map(String), monthly.replace(/\D/g, '')]
		for (const paper of ofOthers.map(dutch)) {
			const { values, texts } = await readPdf(await renderPdf(paper, sampleLabels))
			const said = JSON.stringify([paper, values, texts])
			expect(said).not.toMatch(/netto|loonstrook|verdien/i)
			const numbers = (said.match(/\d[\d.,\s]*/g) ?? []).map((one) => one.replace(/\D/g, ''))
			for (const amount of digits) {
				expect(numbers, amount).not.toContain(amount)
				expect(numbers, amount).not.toContain(amount.slice(0, -2))
			}
		}
	},
)

const dutch = (paper: Document) => translated(paper, translator('nl'), translator('nl'))

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
