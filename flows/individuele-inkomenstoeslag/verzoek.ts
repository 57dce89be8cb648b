import { amountText } from '../engine/amount-text.ts'
import type { Document } from '../engine/document.ts'
import type { Told } from '../engine/regeling.ts'
import { text } from '../engine/text.ts'
import { fieldsOf, heading, paragraph } from '../shared/papers/blocks.ts'
import { paperFields } from '../shared/papers/fields.ts'
import { flow } from './flow.ts'
import { situationOf } from './situation.ts'

const { derivedField, given, givenOfEach, nameField } = paperFields(flow)

const blad = (key: string) => text(`individuele-inkomenstoeslag:blad.${key}`)

/** What the form of a gemeente asks for this toeslag: to type over, or to take along. */
export function verzoek(told: Told): Document {
	const { answers } = told.journey
	const { income, partner } = situationOf(answers, told.peildatum)
	const of = (question: string) => given(told, question)
	return {
		id: 'verzoek',
		title: blad('titel'),
		blocks: [
			paragraph(blad('uitleg')),
			heading(blad('deel.u')),
			fieldsOf(
				nameField(told),
				of('geboortedatum'),
				of('woonplaats'),
				derivedField('adres', 'adres', null, { toDo: blad('zelf') }),
			),
			{ kind: 'bsn', name: 'bsn', label: blad('bsn') },
			heading(blad('deel.gezin')),
			fieldsOf(
				of('verblijf'),
				of('getrouwd'),
				of('partnerOpAdres'),
				of('huisgenoot'),
				of('geboortedatumPartner'),
				derivedField('bijstandPartner', 'bijstandPartner', blad(`partnerIs.${partner}`)),
				...givenOfEach(told, 'kinderen', ['voornaam', 'geboortedatum', 'woontBijU']),
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
			fieldsOf(of('rekening'), of('rekeningVan'), of('rekeningNaam')),
			{ kind: 'signature', label: blad('handtekening') },
		],
	}
}
