import { amountText } from '../../engine/amount-text.ts'
import type { Document } from '../../engine/document.ts'
import type { Told } from '../../engine/regeling.ts'
import { type TextValues, text } from '../../engine/text.ts'
import { type BijzondereKosten, costName } from '../../facts/bijzondere-kosten.ts'
import { fieldsOf, heading, paragraph } from '../../shared/papers/blocks.ts'
import { paperFields } from '../../shared/papers/fields.ts'
import { flow } from '../flow.ts'
import { situationOf, totalCosts } from '../situation.ts'

const { derivedField, given, givenOf, givenOfEach, nameField } = paperFields(flow)

const blad = (key: string, values?: TextValues) => text(`bijzondere-bijstand:blad.${key}`, values)

/** What the form of a gemeente asks: the costs and why first, then who asks and what there is. */
export function aanvraag(told: Told): Document {
	const { answers } = told.journey
	const situation = situationOf(answers, told.peildatum)
	const { income, partner } = situation
	const total = totalCosts(situation)
	const of = (question: string) => given(told, question)
	const costs = ((answers.bijzondereKosten ?? []) as Array<BijzondereKosten>).flatMap((one, at) => [
		heading(blad('deel.kost', { nummer: at + 1, wat: costName(one) }), 3),
		fieldsOf(
			...['kostensoort', 'omschrijving', 'eigenKosten', 'betaald', 'betaaldOp', 'anderGeld'].map(
				(question) => givenOf(told, 'bijzondereKosten', at + 1, question),
			),
		),
	])
	return {
		id: 'aanvraag',
		title: blad('titel.aanvraag'),
		blocks: [
			paragraph(blad('uitleg.aanvraag')),
			heading(blad('deel.u')),
			fieldsOf(
				nameField(told),
				of('geboortedatum'),
				of('woonplaats'),
				derivedField('adres', 'adres', null, { toDo: blad('zelf') }),
			),
			{ kind: 'bsn', name: 'bsn', label: blad('bsn') },
			heading(blad('deel.kosten')),
			...costs,
			heading(blad('deel.samen'), 3),
			fieldsOf(
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
			fieldsOf(
				of('verblijfsrecht'),
				of('verblijf'),
				of('getrouwd'),
				of('partnerOpAdres'),
				of('huisgenoot'),
				of('geboortedatumPartner'),
				derivedField('bijstandPartner', 'bijstandPartner', blad(`partnerIs.${partner}`)),
				...givenOfEach(told, 'kinderen', [
					'voornaam',
					'geboortedatum',
					'uitgerekendeDatum',
					'woontBijU',
				]),
				...givenOfEach(told, 'huisgenoten', [
					'voornaam',
					'band',
					'geboortedatum',
					'onderwijs',
					'contract',
				]),
			),
			heading(blad('deel.inkomen')),
			fieldsOf(
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
			fieldsOf(of('rekening'), of('rekeningVan'), of('rekeningNaam')),
			{ kind: 'signature', label: blad('handtekening') },
		],
	}
}
