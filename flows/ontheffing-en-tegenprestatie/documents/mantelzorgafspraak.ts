import type { Document } from '../../engine/document.ts'
import type { Told } from '../../engine/regeling.ts'
import { answered, blad, byHand, fields, heading, paragraph, writer } from '../papers.ts'
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
			fields(writer(told)),
			heading(blad('deel.zorg')),
			fields(
				answered(told, 'mantelzorgVoor'),
				answered(told, 'mantelzorgUren'),
				answered(told, 'mantelzorgTaken'),
			),
			heading(blad('deel.afspraken')),
			{
				kind: 'list',
				style: 'check',
				items: ['telt', 'minder', 'stopt', 'steun'].map((one) => blad(`afspraken.${one}`)),
			},
			fields(byHand('volgendGesprek')),
			{ kind: 'signature', label: blad('handtekening.u') },
			{ kind: 'signature', label: blad('handtekening.gemeente') },
		],
	}
}
