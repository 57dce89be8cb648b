import type { Block, Document } from '../engine/document.ts'
import type { Told } from '../engine/regeling.ts'
import { text } from '../engine/text.ts'
import { startOf } from '../shared/awir/start.ts'
import { fieldsOf, heading } from '../shared/papers/blocks.ts'
import { sheetFields, toeslagSheet } from '../shared/papers/toeslag.ts'
import { flow } from './flow.ts'
import { situationOf } from './situation-of.ts'

const { answerField } = sheetFields(flow)

/** What to type over into Mijn toeslagen: who is insured, income, account. */
export function overschrijfblad(told: Told): Document {
	const { partner } = situationOf(told.journey.answers, told.peildatum)
	return toeslagSheet(told, {
		flow,
		partner,
		start: startOf(told.decision),
		blocks: insurance(told),
		checked: '2026-11-22',
	})
}

function insurance(told: Told): Array<Block> {
	const given = (question: string) =>
		question in told.journey.answers ? answerField(told, { question }, question) : null
	return [
		heading(text('toeslagen:blad.deel.zorgverzekering')),
		fieldsOf(
			given('zorgverzekering'),
			given('zorgverzekeringBegin'),
			given('zorgverzekeringPartner'),
			given('zorgverzekeringBeginPartner'),
		),
	]
}
