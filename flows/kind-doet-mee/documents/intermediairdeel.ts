import type { Document } from '../../engine/document.ts'
import type { Told } from '../../engine/regeling.ts'
import { fieldsOf, heading, notice, paragraph } from '../../shared/papers/blocks.ts'
import { motivationFor } from '../motivation.ts'
import {
	blad,
	byHand,
	childFields,
	derived,
	familyOf,
	goesThroughIntermediary,
	parentName,
	wishFields,
} from '../papers.ts'

/**
 * The intermediary's part: what somebody who asks for the family types over, with the financiële
 * motivatie in sentences. No income stands on it.
 */
export function intermediairdeel(told: Told): Document | null {
	const family = familyOf(told)
	const wishes = family.wishes.filter((wish) => goesThroughIntermediary(wish, family))
	if (wishes.length === 0) return null
	return {
		id: 'intermediairdeel',
		title: blad('titel.intermediair'),
		blocks: [
			paragraph(blad('uitleg.intermediair')),
			notice(blad('let.intermediair')),
			heading(blad('deel.gezin')),
			fieldsOf(parentName(told), byHand('telefoon', 'ouder'), byHand('adres', 'ouder')),
			...wishes.flatMap((wish) => [
				heading(blad('deel.wens', { wat: wish.name })),
				fieldsOf(
					...childFields(told, wish),
					...wishFields(told, wish),
					derived(`wens.${wish.number}.motivatie`, 'motivatie', motivationFor(wish, family)),
				),
			]),
			heading(blad('deel.intermediair')),
			fieldsOf(
				byHand('intermediair.naam', 'intermediair', 'intermediairNaam'),
				byHand('intermediair.organisatie', 'intermediair', 'organisatie'),
				byHand('intermediair.beroep', 'intermediair', 'beroep'),
				byHand('intermediair.email', 'intermediair', 'email'),
				byHand('intermediair.telefoon', 'intermediair', 'telefoon'),
			),
			{ kind: 'signature', label: blad('handtekening.ouderAkkoord') },
			{ kind: 'signature', label: blad('handtekening.intermediair') },
		],
	}
}
