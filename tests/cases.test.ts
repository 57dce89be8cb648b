import { expect, test } from 'vitest'
import { translator } from '../app/i18n.server.ts'
import { completeDocument } from '../app/pdf/complete.ts'
import { fieldsOf, translated } from '../flows/engine/document.ts'
import { regelingen } from '../flows/index.ts'
import { toldOf } from './answers-of.ts'
import { allCases } from './cases.ts'

test('every regeling has at least 6 households, each under a name of its own', () => {
	for (const { id } of regelingen) {
		const names = allCases.filter(({ regeling }) => regeling.id === id).map(({ one }) => one.id)
		expect(names.length).toBeGreaterThanOrEqual(6)
		expect(new Set(names).size).toBe(names.length)
	}
})

test.each(allCases)('$id is judged as its source says', ({ regeling, one }) => {
	const { journey, decision, findings: found } = toldOf(regeling, one)
	expect(journey.outcome).toBe(one.outcome)
	expect({ verdict: decision.verdict, amount: decision.amount }).toEqual({
		verdict: one.verdict,
		amount: one.amount,
	})
	for (const [month, amount] of Object.entries(one.months ?? {})) {
		expect(decision.months.find((shown) => shown.month === month)).toMatchObject({ month, amount })
	}
	expect(decision.steps).not.toEqual([])
	const asked = found.filter(({ severity }) => severity !== 'tell').map(({ check }) => check)
	expect(asked.toSorted()).toEqual([...(one.kloptToch ?? [])].toSorted())
})

test.each(allCases)('$id gets papers that are whole, in every language', ({ regeling, one }) => {
	const documents = regeling.documents(toldOf(regeling, one))
	expect(documents.map(({ id }) => id).toSorted()).toEqual(Object.keys(one.papers).toSorted())
	for (const document of documents) {
		const paper = completeDocument(translated(document, translator('nl'), translator('nl')))
		const fields = paper.blocks.flatMap(fieldsOf)
		const values = Object.fromEntries(
			fields.map(({ name, value }) => [name, value.replace(/\s/g, ' ')]),
		)
		expect(values).toMatchObject(withoutBsn(one.papers[document.id]?.fields ?? {}))
		for (const lang of ['en', 'ar']) {
			const read = translated(document, translator(lang), translator('nl'))
			expect(JSON.stringify(read)).not.toMatch(/undefined|\{\{|NaN|\[object/)
		}
	}
})

/** A BSN is a row of boxes, not a field that holds something. */
function withoutBsn(fields: Readonly<Record<string, string>>): Record<string, string> {
	return Object.fromEntries(Object.entries(fields).filter(([name]) => !/(^|\.)bsn$/.test(name)))
}
