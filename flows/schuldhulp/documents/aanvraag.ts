import { amountText } from '../../engine/amount-text.ts'
import { isUnknown, known } from '../../engine/answers.ts'
import { formatDate } from '../../engine/date.ts'
import type { Block, Document, Field } from '../../engine/document.ts'
import { fullName, type Naam } from '../../engine/kinds/naam.ts'
import { formatCents } from '../../engine/money.ts'
import { literal } from '../../engine/question.ts'
import type { Told } from '../../engine/regeling.ts'
import { type Text, type TextValues, text } from '../../engine/text.ts'
import type { Schuldeiser } from '../../facts/schulden.ts'
import { paperFields } from '../../shared/papers/fields.ts'
import { flow } from '../flow.ts'
import { roomPerMonth, type Situation, situationOf, sumOf, totalDebt } from '../situation.ts'

const blad = (key: string, values?: TextValues) => text(`schuldhulp:blad.${key}`, values)
const heading = (key: string): Block => ({ kind: 'heading', level: 2, text: blad(`deel.${key}`) })
const { answerField, derivedField } = paperFields(flow)

/** The request for schuldhulp: what cannot wait first, then who, what comes in, goes out and is owed. */
export function aanvraag(told: Told): Document {
	const { journey, peildatum } = told
	const situation = situationOf(journey.answers, peildatum)
	const naam = journey.answers.naam as Naam | undefined
	const asked = (...names: Array<string>): Array<Field> =>
		names
			.filter((name) => name in journey.answers)
			.map((question) => answerField(told, { question }, question))
	const byHand = (name: string) => derivedField(name, name, null, { toDo: blad('zelf') })
	return {
		id: 'aanvraag',
		title: blad('titel.aanvraag'),
		blocks: [
			...urgency(situation),
			{ kind: 'paragraph', text: blad('uitleg') },
			...(situation.needs.length > 0
				? [
						heading('haast'),
						{ kind: 'fields', fields: asked('haast', 'ontruimingDatum', 'afsluitDatum') } as Block,
					]
				: []),
			heading('u'),
			{
				kind: 'fields',
				fields: [
					derivedField('naam', 'naam', naam ? fullName(naam) : null),
					...asked('geboortedatum', 'adres', 'woonplaats'),
					byHand('telefoon'),
					...asked('getrouwd', 'huisgenoot', 'heeftKinderen', 'schuldhulpNu'),
				],
			},
			heading('inkomen'),
			{ kind: 'fields', fields: asked('nettoInkomen', 'toeslagenPerMaand') },
			heading('vasteLasten'),
			{
				kind: 'fields',
				fields: [
					...asked('woning', ...situation.costs.map(({ name }) => name)),
					derivedField(
						'vasteLasten',
						'vasteLasten',
						amountText(sumOf(situation.costs.map(({ cents }) => cents))),
					),
				],
			},
			heading('schulden'),
			...debtBlocks(situation),
			{ kind: 'fields', fields: [...asked('rekeningenBetalen'), ...left(situation)] },
			{ kind: 'paragraph', text: blad('verzoek') },
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
	if (situation.debts.length === 0) return [{ kind: 'paragraph', text: blad('geenSchulden') }]
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
