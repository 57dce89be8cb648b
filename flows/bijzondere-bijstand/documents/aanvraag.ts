import { amountText } from '../../engine/amount-text.ts'
import type { Block, Document, Field } from '../../engine/document.ts'
import { fullName, type Naam } from '../../engine/kinds/naam.ts'
import type { Told } from '../../engine/regeling.ts'
import { type Text, type TextValues, text } from '../../engine/text.ts'
import { type BijzondereKosten, costName } from '../../facts/bijzondere-kosten.ts'
import { paperFields } from '../../shared/papers/fields.ts'
import { flow } from '../flow.ts'
import { situationOf, totalCosts } from '../situation.ts'

const { answerField, derivedField } = paperFields(flow)

const blad = (key: string, values?: TextValues) => text(`bijzondere-bijstand:blad.${key}`, values)
const heading = (of: Text, level: 2 | 3 = 2): Block => ({ kind: 'heading', level, text: of })
const fields = (...of: Array<Field | null>): Block => ({
	kind: 'fields',
	fields: of.filter((field) => field !== null),
})

/** What the form of a gemeente asks: the costs and why first, then who asks and what there is. */
export function aanvraag(told: Told): Document {
	const { answers, items } = told.journey
	const situation = situationOf(answers, told.peildatum)
	const { income, partner } = situation
	const total = totalCosts(situation)
	const naam = answers.naam as Naam | undefined
	const of = (question: string) =>
		question in answers ? answerField(told, { question }, question) : null
	const item = (list: string, id: string, question: string, number: number) =>
		question in (items[list]?.find((one) => one.id === id)?.journey.answers ?? {})
			? answerField(told, { question, list, item: id }, `${list}.${number}.${question}`)
			: null
	const ofEach = (list: string, questions: Array<string>) =>
		((answers[list] ?? []) as Array<{ id: string }>).flatMap(({ id }, at) =>
			questions.map((question) => item(list, id, question, at + 1)),
		)
	const costs = ((answers.bijzondereKosten ?? []) as Array<BijzondereKosten>).flatMap((one, at) => [
		heading(blad('deel.kost', { nummer: at + 1, wat: costName(one) }), 3),
		fields(
			...['kostensoort', 'omschrijving', 'eigenKosten', 'betaald', 'betaaldOp', 'anderGeld'].map(
				(question) => item('bijzondereKosten', one.id, question, at + 1),
			),
		),
	])
	return {
		id: 'aanvraag',
		title: blad('titel.aanvraag'),
		blocks: [
			{ kind: 'paragraph', text: blad('uitleg.aanvraag') },
			heading(blad('deel.u')),
			fields(
				derivedField('naam', 'naam', naam ? fullName(naam) : null),
				of('geboortedatum'),
				of('woonplaats'),
				derivedField('adres', 'adres', null, { toDo: blad('zelf') }),
			),
			{ kind: 'bsn', name: 'bsn', label: blad('bsn') },
			heading(blad('deel.kosten')),
			...costs,
			heading(blad('deel.samen'), 3),
			fields(
				derivedField(
					'totaleKosten',
					'totaleKosten',
					total.max === null ? null : amountText(total),
					{
						...(total.max === null && { toDo: blad('totaalOnbekend') }),
					},
				),
				of('redenKosten'),
				derivedField('toelichting', 'toelichting', null, { toDo: blad('zelfUitleg') }),
			),
			heading(blad('deel.gezin')),
			fields(
				of('verblijfsrecht'),
				of('verblijf'),
				of('getrouwd'),
				of('partnerOpAdres'),
				of('huisgenoot'),
				of('geboortedatumPartner'),
				derivedField('bijstandPartner', 'bijstandPartner', blad(`partnerIs.${partner}`)),
				...ofEach('kinderen', ['voornaam', 'geboortedatum', 'uitgerekendeDatum', 'woontBijU']),
				...ofEach('huisgenoten', ['voornaam', 'band', 'geboortedatum', 'onderwijs', 'contract']),
			),
			heading(blad('deel.inkomen')),
			fields(
				of('inkomstenBronnen'),
				of('nettoInkomen'),
				of('nettoVakantiegeld'),
				derivedField(
					'inkomenPerMaand',
					'inkomenPerMaand',
					income.max === null ? null : amountText(income),
				),
				of('vermogenNu'),
				of('schuldenNu'),
				of('schuldhulpNu'),
			),
			heading(blad('deel.rekening')),
			fields(of('rekening'), of('rekeningVan'), of('rekeningNaam')),
			{ kind: 'signature', label: blad('handtekening') },
		],
	}
}
