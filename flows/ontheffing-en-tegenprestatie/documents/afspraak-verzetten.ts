import type { Document } from '../../engine/document.ts'
import type { Told } from '../../engine/regeling.ts'
import { fieldsOf, heading, paragraph } from '../../shared/papers/blocks.ts'
import { addressee, blad, given, sender } from '../papers.ts'
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
			fieldsOf(given(told, 'afspraakDatum'), given(told, 'afspraakReden')),
			heading(blad('deel.nieuw')),
			paragraph(blad('welKomen')),
			fieldsOf(given(told, 'afspraakMomenten')),
			paragraph(blad('bevestig')),
			{ kind: 'signature', label: blad('handtekening.u') },
		],
	}
}
