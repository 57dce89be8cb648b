import { formatDate } from '../../engine/date.ts'
import type { Document } from '../../engine/document.ts'
import type { Told } from '../../engine/regeling.ts'
import { fieldsOf, heading, paragraph, ticks } from '../../shared/papers/blocks.ts'
import { situationOf } from '../situation.ts'
import { blad, byHand, derived, given, nameField } from './parts.ts'

/** A letter with which to report, or to have a report confirmed: that day counts for the bijstand. */
export function melding(told: Told): Document {
	const { reported, reportedOn, allYoung } = situationOf(told.journey.answers, told.peildatum)
	const isReported = reported === 'ja'
	const day = isReported ? reportedOn : told.peildatum
	return {
		id: 'melding',
		title: blad(isReported ? 'titel.bevestiging' : 'titel.melding'),
		blocks: [
			paragraph(blad('brief.aan')),
			paragraph(blad(isReported ? 'brief.gemeld' : 'brief.meld')),
			fieldsOf(
				nameField(told),
				byHand('adres'),
				given(told, 'woonplaats'),
				derived('dagVanMelding', day && formatDate(day)),
				byHand('telefoon'),
			),
			paragraph(blad('brief.vraag')),
			...(allYoung === 'nee' ? [] : [paragraph(blad('brief.jong'))]),
			{ kind: 'signature', label: blad('handtekening') },
			heading(blad('deel.balie')),
			ticks(blad('balie.dag'), blad('balie.naam'), blad('balie.bewijs')),
		],
	}
}
