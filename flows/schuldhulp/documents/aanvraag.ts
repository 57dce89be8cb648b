import { amountText } from '../../engine/amount-text.ts'
import { isUnknown, known } from '../../engine/answers.ts'
import { formatDate } from '../../engine/date.ts'
import type { Block, Document, Field } from '../../engine/document.ts'
import { formatCents } from '../../engine/money.ts'
import { literal } from '../../engine/question.ts'
import type { Told } from '../../engine/regeling.ts'
import { type Text, type TextValues, text } from '../../engine/text.ts'
import type { Schuldeiser } from '../../facts/schulden.ts'
import { fieldsOf, heading, paragraph } from '../../shared/papers/blocks.ts'
import { paperFields } from '../../shared/papers/fields.ts'
import { flow } from '../flow.ts'
import { roomPerMonth, type Situation, situationOf, sumOf, totalDebt } from '../situation.ts'

const blad = (key: string, values?: TextValues) => text(`schuldhulp:blad.${key}`, values)
const part = (key: string) => heading(blad(`deel.${key}`))
const { derivedField, given, nameField } = paperFields(flow)

/** The request for schuldhulp: what cannot wait first, then who, what comes in, goes out and is owed. */
export function aanvraag(told: Told): Document {
	const { journey, peildatum } = told
	const situation = situationOf(journey.answers, peildatum)
	const asked = (...names: Array<string>) => names.map((question) => given(told, question))
	const byHand = (name: string) => derivedField(name, name, null, { toDo: blad('zelf') })
	return {
		id: 'aanvraag',
		title: blad('titel.aanvraag'),
		blocks: [
			...urgency(situation),
			paragraph(blad('uitleg')),
			...(situation.needs.length > 0
				? [part('haast'), fieldsOf(...asked('haast', 'ontruimingDatum', 'afsluitDatum'))]
				: []),
			part('u'),
			fieldsOf(
				nameField(told),
				...asked('geboortedatum', 'adres', 'woonplaats'),
				byHand('telefoon'),
				...asked('getrouwd', 'huisgenoot', 'heeftKinderen', 'schuldhulpNu'),
			),
			part('inkomen'),
			fieldsOf(...asked('nettoInkomen', 'toeslagenPerMaand')),
			part('vasteLasten'),
			fieldsOf(
				...asked('woning', ...situation.costs.map(({ name }) => name)),
				derivedField(
					'vasteLasten',
					'vasteLasten',
					amountText(sumOf(situation.costs.map(({ cents }) => cents))),
				),
			),
			part('schulden'),
			...debtBlocks(situation),
			fieldsOf(...asked('rekeningenBetalen'), ...left(situation)),
			paragraph(blad('verzoek')),
			{ kind: 'signature', label: blad('handtekening') },
		],
	}
}

/** Whoever reads this has to see first that there are days, not weeks. */
function urgency({ threatened, asked, talkBy }: Situation): Array<Block> {
	if (!threatened) return []
	return [
		{
			kind: 'notice',
			text: talkBy
				? blad('spoed', { vanaf: formatDate(asked), datum: formatDate(talkBy) })
				: blad('spoedZonderDatum'),
		},
	]
}

function left(situation: Situation): Array<Field> {
	const room = roomPerMonth(situation)
	if (room === null) return []
	const name = room < 0 ? 'tekort' : 'ruimte'
	return [derivedField(name, name, formatCents(Math.abs(room)))]
}

function debtBlocks(situation: Situation): Array<Block> {
	if (situation.debts.length === 0) return [paragraph(blad('geenSchulden'))]
	return [
		{
			kind: 'table',
			head: ['schuldeiser', 'soort', 'openstaand', 'afspraakBedrag', 'sinds', 'deurwaarder'].map(
				(name) => blad(`kop.${name}`),
			),
			rows: situation.debts.map(debtRow),
		},
		{
			kind: 'fields',
			fields: [
				derivedField('aantalSchulden', 'aantalSchulden', String(situation.debts.length)),
				derivedField('totaleSchuld', 'totaleSchuld', amountText(totalDebt(situation))),
			],
		},
	]
}

function debtRow(debt: Schuldeiser): Array<Text> {
	const { schuldeiser, kenmerk, soort, openstaand, sinds, afspraak, afspraakBedrag } = debt
	const { deurwaarder, deurwaarderNaam } = debt
	const mark = known(kenmerk)
	const name = known(deurwaarderNaam)
	return [
		mark === null ? literal(schuldeiser) : blad('metKenmerk', { naam: schuldeiser, kenmerk: mark }),
		isUnknown(soort) ? blad('navragen') : text(`feiten:schuldeisers.soort.opties.${soort}`),
		amountOrAsk(openstaand),
		afspraak === 'ja' ? amountOrAsk(afspraakBedrag) : optional('afspraak', afspraak),
		isUnknown(sinds) ? blad('navragen') : literal(formatDate(sinds)),
		deurwaarder === 'ja' && name !== null ? literal(name) : optional('deurwaarder', deurwaarder),
	]
}

function amountOrAsk(amount: Schuldeiser['openstaand'] | undefined): Text {
	const cents = known(amount)
	return cents === null ? blad('navragen') : literal(formatCents(cents))
}

function optional(question: string, said: 'ja' | 'nee' | object): Text {
	return typeof said === 'string'
		? text(`feiten:schuldeisers.${question}.opties.${said}`)
		: blad('navragen')
}
