import { amountText } from '../engine/amount-text.ts'
import type { Block, Document, Field } from '../engine/document.ts'
import { fullName, type Naam } from '../engine/kinds/naam.ts'
import type { Told } from '../engine/regeling.ts'
import { type Text, text } from '../engine/text.ts'
import type { Kind } from '../facts/kinderen.ts'
import { paperFields } from '../shared/papers/fields.ts'
import { flow } from './flow.ts'
import { situationOf } from './situation.ts'

const { answerField, derivedField } = paperFields(flow)

const blad = (key: string) => text(`individuele-inkomenstoeslag:blad.${key}`)
const heading = (of: Text): Block => ({ kind: 'heading', level: 2, text: of })
const fields = (...of: Array<Field | null>): Block => ({
	kind: 'fields',
	fields: of.filter((field) => field !== null),
})

/** What the form of a gemeente asks for this toeslag: to type over, or to take along. */
export function verzoek(told: Told): Document {
	const { answers, items } = told.journey
	const { income, partner } = situationOf(answers, told.peildatum)
	const naam = answers.naam as Naam | undefined
	const of = (question: string) =>
		question in answers ? answerField(told, { question }, question) : null
	const item = (list: string, id: string, question: string, number: number) =>
		question in (items[list]?.find((one) => one.id === id)?.journey.answers ?? {})
			? answerField(told, { question, list, item: id }, `${list}.${number}.${question}`)
			: null
	const ofEach = (list: string, questions: Array<string>) =>
		((answers[list] ?? []) as Array<Pick<Kind, 'id'>>).flatMap(({ id }, at) =>
			questions.map((question) => item(list, id, question, at + 1)),
		)
	return {
		id: 'verzoek',
		title: blad('titel'),
		blocks: [
			{ kind: 'paragraph', text: blad('uitleg') },
			heading(blad('deel.u')),
			fields(
				derivedField('naam', 'naam', naam ? fullName(naam) : null),
				of('geboortedatum'),
				of('woonplaats'),
				derivedField('adres', 'adres', null, { toDo: blad('zelf') }),
			),
			{ kind: 'bsn', name: 'bsn', label: blad('bsn') },
			heading(blad('deel.gezin')),
			fields(
				of('verblijf'),
				of('getrouwd'),
				of('partnerOpAdres'),
				of('huisgenoot'),
				of('geboortedatumPartner'),
				derivedField('bijstandPartner', 'bijstandPartner', blad(`partnerIs.${partner}`)),
				...ofEach('kinderen', ['voornaam', 'geboortedatum', 'woontBijU']),
				...ofEach('huisgenoten', ['voornaam', 'band', 'geboortedatum', 'onderwijs', 'contract']),
			),
			heading(blad('deel.inkomen')),
			fields(
				of('toeslagGehad'),
				of('laagInkomenSinds'),
				of('meerInkomen'),
				of('studie'),
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
			),
			heading(blad('deel.rekening')),
			fields(of('rekening'), of('rekeningVan'), of('rekeningNaam')),
			{ kind: 'signature', label: blad('handtekening') },
		],
	}
}
