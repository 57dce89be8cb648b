import type { Document } from '../engine/document.ts'
import type { Told } from '../engine/regeling.ts'
import type { Kind } from '../facts/kinderen.ts'
import { startOf } from '../shared/awir/start.ts'
import { fieldsOf } from '../shared/papers/blocks.ts'
import { childBlocks } from '../shared/papers/children.ts'
import { sheetFields, toeslagSheet } from '../shared/papers/toeslag.ts'
import { flow } from './flow.ts'
import { situationOf } from './situation-of.ts'

/** What to type over into Mijn toeslagen: the children, income, account. */
export function overschrijfblad(told: Told): Document {
	const { answers } = told.journey
	const children = (answers.kinderen ?? []) as Array<Kind>
	return toeslagSheet(told, {
		flow,
		partner: situationOf(answers, told.peildatum).partner,
		// Nobody knows in which month a child comes that is only expected.
		start: children.some(({ geboren }) => geboren === 'ja') ? startOf(told.decision) : null,
		blocks: [
			...children.flatMap((child) => childBlocks(told, flow, child)),
			...('kinderbijslag' in answers
				? [
						fieldsOf(
							sheetFields(flow).answerField(told, { question: 'kinderbijslag' }, 'kinderbijslag'),
						),
					]
				: []),
		],
		checked: '2026-11-22',
	})
}
