import type { Document } from '../../engine/document.ts'
import type { Told } from '../../engine/regeling.ts'
import { addressee, answered, blad, fields, heading, paragraph, sender } from '../papers.ts'
import { isAhead } from '../rules.ts'
import { situationOf } from '../situation.ts'

/** A letter that moves an appointment: which day, a word on why, and when it can be. */
export function afspraakVerzetten(told: Told): Document | null {
	const situation = situationOf(told.journey.answers, told.peildatum)
	if (!situation.papers.includes('afspraak')) return null
	return {
		id: 'afspraak-verzetten',
		title: blad('titel.afspraak'),
		blocks: [
			addressee(told),
			paragraph(blad(isAhead(situation) === 'nee' ? 'nietGekomen' : 'nietKomen')),
			sender(told),
			heading(blad('deel.afspraak')),
			fields(answered(told, 'afspraakDatum'), answered(told, 'afspraakReden')),
			heading(blad('deel.nieuw')),
			paragraph(blad('welKomen')),
			fields(answered(told, 'afspraakMomenten')),
			paragraph(blad('bevestig')),
			{ kind: 'signature', label: blad('handtekening.u') },
		],
	}
}
