import type { Document } from '../../engine/document.ts'
import type { Told } from '../../engine/regeling.ts'
import { fieldsOf, heading, paragraph, ticks } from '../../shared/papers/blocks.ts'
import { blad, byHand, given, nameField } from '../papers.ts'
import { situationOf } from '../situation.ts'

/** What is agreed of care for somebody else: who they are to the carer, hours and tasks. */
export function mantelzorgafspraak(told: Told): Document | null {
	if (!situationOf(told.journey.answers, told.peildatum).papers.includes('mantelzorg')) return null
	return {
		id: 'mantelzorgafspraak',
		title: blad('titel.mantelzorg'),
		blocks: [
			paragraph(blad('uitleg.mantelzorg')),
			paragraph(blad('let.mantelzorg')),
			fieldsOf(nameField(told)),
			heading(blad('deel.zorg')),
			fieldsOf(
				given(told, 'mantelzorgVoor'),
				given(told, 'mantelzorgUren'),
				given(told, 'mantelzorgTaken'),
			),
			heading(blad('deel.afspraken')),
			ticks(...['telt', 'minder', 'stopt', 'steun'].map((one) => blad(`afspraken.${one}`))),
			fieldsOf(byHand('volgendGesprek')),
			{ kind: 'signature', label: blad('handtekening.u') },
			{ kind: 'signature', label: blad('handtekening.gemeente') },
		],
	}
}
