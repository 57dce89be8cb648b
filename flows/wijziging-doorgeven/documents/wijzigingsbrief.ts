import { formatDate } from '../../engine/date.ts'
import type { Block, Document, Field } from '../../engine/document.ts'
import { fullName, type Naam } from '../../engine/kinds/naam.ts'
import type { Told } from '../../engine/regeling.ts'
import { changeName } from '../../facts/wijziging.ts'
import { paperFields } from '../../shared/papers/fields.ts'
import { flow } from '../flow.ts'
import { situationOf } from '../situation.ts'
import { blad, changeFields } from './change-fields.ts'

const { answerField, derivedField } = paperFields(flow)

/** A short letter to the gemeente: what changes, from which day, and what somebody asks. */
export function wijzigingsbrief(told: Told): Document {
	const { touched } = situationOf(told.journey.answers, told.peildatum)
	const naam = told.journey.answers.naam as Naam | undefined
	const changes = touched.find(({ having }) => having === 'bijstand')?.changes ?? []
	const byHand = (name: string): Field => derivedField(name, name, null, { toDo: blad('zelf.pen') })
	return {
		id: 'wijzigingsbrief',
		title: blad('brief.titel'),
		blocks: [
			{ kind: 'paragraph', text: blad('brief.datum', { datum: formatDate(told.peildatum) }) },
			{
				kind: 'fields',
				fields: [
					answerField(told, { question: 'woonplaats' }, 'woonplaats'),
					derivedField('naam', 'naam', naam ? fullName(naam) : null),
					byHand('adres'),
					byHand('klantnummer'),
				],
			},
			{ kind: 'bsn', name: 'bsn', label: blad('bsn') },
			{ kind: 'paragraph', text: blad('brief.begin') },
			...changes.flatMap(
				({ change }): Array<Block> => [
					{ kind: 'heading', level: 2, text: changeName(change.item) },
					{ kind: 'fields', fields: changeFields(told, change) },
				],
			),
			{ kind: 'paragraph', text: blad('brief.vraag') },
			{ kind: 'list', style: 'check', items: [blad('brief.bewijs'), blad('brief.kopie')] },
			{ kind: 'signature', label: blad('brief.handtekening') },
		],
	}
}
