import type { Document } from '../../engine/document.ts'
import type { Told } from '../../engine/regeling.ts'
import { text } from '../../engine/text.ts'
import { papersFor } from '../papers.ts'
import { situationOf } from '../situation.ts'

const blad = (key: string) => text(`bijzondere-bijstand:blad.${key}`)

/** Which papers to bring, by what was said; and which to leave at home. */
export function papieren(told: Told): Document {
	const situation = situationOf(told.journey.answers, told.peildatum)
	return {
		id: 'papieren',
		title: blad('titel.papieren'),
		blocks: [
			{ kind: 'paragraph', text: blad('uitleg.papieren') },
			{ kind: 'list', style: 'check', items: papersFor(situation) },
			{ kind: 'notice', text: blad('let.papieren') },
			{ kind: 'paragraph', text: blad('uitleg.nietNodig') },
		],
	}
}
