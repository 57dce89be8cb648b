import type { Document } from '../../engine/document.ts'
import type { Told } from '../../engine/regeling.ts'
import { fieldsOf, heading, notice, paragraph } from '../../shared/papers/blocks.ts'
import { blad, byHand, childFields, familyOf, wishFields } from '../papers.ts'
import type { Wish } from '../situation.ts'

/** Name of a club's paper: each club has its own, and sees no other child. */
export function clubPaper(number: number): string {
	return `club-${number}`
}

/** The club's part, one for each activity: what it costs and where to pay. No income stands on it. */
export function clubdelen(told: Told): Array<Document> {
	return familyOf(told)
		.wishes.filter(({ lessons }) => lessons)
		.map((wish) => clubdeel(told, wish))
}

function clubdeel(told: Told, wish: Wish): Document {
	return {
		id: clubPaper(wish.number),
		title: wish.club
			? blad('titel.clubMetNaam', { naam: wish.club, wat: wish.name })
			: blad('titel.club', { wat: wish.name }),
		blocks: [
			paragraph(blad('uitleg.club')),
			notice(blad('let.club')),
			heading(blad('deel.kind')),
			fieldsOf(...childFields(told, wish).slice(0, 2)),
			heading(blad('deel.activiteit')),
			fieldsOf(...wishFields(told, wish)),
			heading(blad('deel.club')),
			fieldsOf(
				byHand('club.naam', 'club', 'clubNaamOfficieel'),
				byHand('club.contact', 'club', 'contact'),
				byHand('club.email', 'club', 'email'),
				byHand('club.telefoon', 'club', 'telefoon'),
				byHand('club.prijs', 'club', 'prijs'),
				byHand('club.periode', 'club', 'periode'),
				byHand('club.iban', 'club', 'iban'),
			),
			{ kind: 'signature', label: blad('handtekening.club') },
		],
	}
}
