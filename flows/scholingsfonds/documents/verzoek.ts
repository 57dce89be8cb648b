import type { Block, Document, Field } from '../../engine/document.ts'
import { formatCents } from '../../engine/money.ts'
import { literal } from '../../engine/question.ts'
import type { Told } from '../../engine/regeling.ts'
import { type TextValues, text } from '../../engine/text.ts'
import { NIVEAUS, type Niveau } from '../../facts/scholing.ts'
import { fieldsOf, heading, paragraph, ticks } from '../../shared/papers/blocks.ts'
import { paperFields, whoKnows } from '../../shared/papers/fields.ts'
import { flow } from '../flow.ts'
import { lastHighest } from '../parameters.ts'
import { ownPartOf, remainingOf } from '../rules.ts'
import { type Situation, situationOf } from '../situation.ts'

const { answerField, derivedField, given, nameField } = paperFields(flow)

const blad = (key: string, values?: TextValues) => text(`scholingsfonds:blad.${key}`, values)

/** What somebody takes to the LeerWerkloket: the course, its level and cost, and what is left. */
export function verzoek(told: Told): Document {
	const situation = situationOf(told.journey.answers, told.peildatum)
	const of = (question: string) => answerField(told, { question }, question)
	const byHand = (name: string) => derivedField(name, name, null, { toDo: blad('zelf') })
	return {
		id: 'verzoek',
		title: blad('titel'),
		blocks: [
			paragraph(blad('uitleg')),
			heading(blad('deel.u')),
			fieldsOf(
				nameField(told),
				of('woonplaats'),
				byHand('adres'),
				byHand('telefoon'),
				of('uitkeringSoort'),
			),
			heading(blad('deel.opleiding')),
			fieldsOf(
				of('opleiding'),
				of('opleider'),
				of('opleidingNiveau'),
				of('opleidingWerk'),
				of('opleidingBegin'),
			),
			ladder(situation.level),
			heading(blad('deel.kosten')),
			fieldsOf(of('opleidingKosten'), ...budget(told, situation)),
			heading(blad('deel.bewijs')),
			ticks(
				...(situation.benefit === 'geen' ? [] : [blad('bewijs.uitkering')]),
				blad('bewijs.kosten'),
				blad('bewijs.begin'),
			),
			heading(blad('deel.vragen')),
			ticks(...['fonds', 'bedrag', 'wachten', 'anders'].map((ask) => blad(`vragen.${ask}`))),
			{ kind: 'signature', label: blad('handtekening') },
		],
	}
}

/** The rungs from low to high, with the one that was meant. */
function ladder(level: Niveau | null): Block {
	const rungs = NIVEAUS.filter((rung) => rung !== 'cursus')
	return {
		kind: 'table',
		head: [blad('ladder.niveau'), blad('ladder.soort'), blad('ladder.keuze')],
		rows: rungs.map((rung) => [
			text(`feiten:opleidingNiveau.opties.${rung}`),
			blad(`ladder.${rung}`),
			rung === level ? blad('ladder.deze') : literal('–'),
		]),
	}
}

/** What is left of a year and what remains to be paid, by the rules that lapsed; only in the place. */
function budget(told: Told, { inPlace, cost, granted }: Situation): Array<Field | null> {
	if (inPlace === 'nee') return []
	const left = granted === null ? null : remainingOf(lastHighest, granted)
	const own = left === null || cost === null ? null : ownPartOf(cost, left)
	const hint = blad('oudeRegel', { bedrag: formatCents(lastHighest) })
	const field = (name: string, cents: number | null, asks: string) =>
		derivedField(name, name, cents === null ? null : formatCents(cents), {
			hint,
			...(cents === null && { toDo: whoKnows({ question: asks }) }),
		})
	const lacking = told.journey.answers.eerderScholingsgeld === 'ja' ? 'bedrag' : 'geld'
	return [
		given(told, 'eerderScholingsgeld'),
		given(told, 'eerderScholingsbedrag'),
		field('restVanHetJaar', left, `eerderScholings${lacking}`),
		field('eigenDeel', own, cost === null ? 'opleidingKosten' : `eerderScholings${lacking}`),
	]
}
