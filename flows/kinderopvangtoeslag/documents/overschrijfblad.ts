import { known } from '../../engine/answers.ts'
import { formatDate } from '../../engine/date.ts'
import type { Block, Document, Field } from '../../engine/document.ts'
import { formatHours } from '../../engine/kinds/uren.ts'
import type { Told } from '../../engine/regeling.ts'
import { type Text, text } from '../../engine/text.ts'
import type { Kind } from '../../facts/kinderen.ts'
import { childOf, type Opvang } from '../../facts/opvang.ts'
import { incomeIn } from '../../shared/awir/household.ts'
import { fieldsOf, heading, paragraph } from '../../shared/papers/blocks.ts'
import { paperFields, whoKnows } from '../../shared/papers/fields.ts'
import { highest, incomeNote } from '../../shared/papers/toeslag.ts'
import { flow } from '../flow.ts'
import { hoursSum, hoursToPayOf, hoursToPaySum } from '../hours-of.ts'
import { situationOf } from '../situation-of.ts'

const { answerField, derivedField, given, nameField } = paperFields(flow)

const blad = (key: string, values?: Record<string, string | number | Text>) =>
	text(`kinderopvangtoeslag:blad.${key}`, values)

/**
 * What to type over into Mijn toeslagen, in the order of its screens: child, start, LRK, kind,
 * price, hours, work and study of both, income of both, account.
 */
export function overschrijfblad(told: Told): Document {
	const { answers } = told.journey
	const situation = situationOf(answers, told.peildatum)
	const hasPartner = situation.partner !== 'nee' && !situation.inShelter
	return {
		id: 'overschrijfblad',
		title: blad('titel'),
		blocks: [
			{ kind: 'paragraph', text: blad('uitleg', { datum: formatDate(told.peildatum) }) },
			{ kind: 'notice', text: blad('anderScherm') },
			heading(blad('deel.aanvrager')),
			fieldsOf(nameField(told)),
			{ kind: 'bsn', name: 'bsn', label: blad('bsn') },
			...children(told).flatMap((child, at) => careOfChild(told, child, at + 1)),
			heading(blad('deel.werk')),
			...work(told, '', blad('u')),
			...(hasPartner ? work(told, 'Partner', partnerName(situation.partner)) : []),
			heading(blad('deel.inkomen')),
			...income(told, '', blad('u')),
			...(hasPartner ? income(told, 'Partner', partnerName(situation.partner)) : []),
			heading(blad('deel.rekening')),
			fieldsOf(given(told, 'rekening'), given(told, 'rekeningVan'), given(told, 'rekeningNaam')),
			...(hasPartner
				? [
						heading(blad(situation.partner === 'ja' ? 'deel.partner' : 'misschienPartner')),
						paragraph(blad('partnerLogtIn')),
						{ kind: 'bsn', name: 'partner.bsn', label: blad('bsnPartner') } as const,
					]
				: []),
			{ kind: 'paragraph', text: blad('gecontroleerd', { datum: formatDate('2026-11-22') }) },
		],
	}
}

function partnerName(partner: string): Text {
	return blad(partner === 'ja' ? 'partner' : 'misschienPartner')
}

function children({ journey }: Told): Array<Kind> {
	return (journey.answers.kinderen ?? []) as Array<Kind>
}

function contracts({ journey }: Told): Array<Opvang> {
	return (journey.answers.opvang ?? []) as Array<Opvang>
}

function careOfChild(told: Told, child: Kind, number: number): Array<Block> {
	const born = child.geboren === 'nee' ? 'uitgerekendeDatum' : 'geboortedatum'
	const of = (question: string) =>
		answerField(
			told,
			{ question, list: 'kinderen', item: child.id },
			`kinderen.${number}.${question}`,
		)
	const own = contracts(told)
		.map((contract, at) => ({ contract, number: at + 1 }))
		.filter(({ contract }) => childOf(contract.kind, children(told))?.id === child.id)
	// A child that goes to no care is none of this paper.
	if (own.length === 0) return []
	return [
		heading(blad('deel.kind', { naam: child.voornaam })),
		fieldsOf(of('voornaam'), of(born), 'school' in child ? of('school') : null),
		...(child.geboren === 'ja'
			? [
					{
						kind: 'bsn',
						name: `kinderen.${number}.bsn`,
						label: blad('bsnKind', { naam: child.voornaam }),
					} as const,
				]
			: [{ kind: 'paragraph', text: blad('naDeGeboorte') } as const]),
		...own.flatMap(({ contract, number: at }) => contractBlocks(told, contract, at)),
	]
}

function contractBlocks(told: Told, contract: Opvang, number: number): Array<Block> {
	const of = (question: string, hint?: Text) =>
		answerField(
			told,
			{ question, list: 'opvang', item: contract.id },
			`opvang.${number}.${question}`,
			hint,
		)
	const provider = known(contract.opvangNaam)
	return [
		heading(provider ? blad('opvangBij', { naam: provider }) : blad('opvang.kop'), 3),
		fieldsOf(
			of('begin'),
			contract.stopt === 'ja' ? of('eind') : null,
			of('lrk', known(contract.lrk) === null ? undefined : blad('opvang.lrkUitleg')),
			of('opvangNaam'),
			of('soort'),
			of('uurprijs'),
			hoursField(contract, number),
		),
	]
}

function hoursField(contract: Opvang, number: number): Field {
	const hours = hoursToPayOf(contract)
	const sum = hoursToPaySum(contract) ?? hoursSum(contract)
	return derivedField(
		`opvang.${number}.urenPerMaand`,
		'opvang.urenPerMaand',
		hours === null ? null : formatHours(hours),
		{
			...(hours === null && { toDo: whoKnows({ question: 'urenPerMaand', list: 'opvang' }) }),
			...(sum && { hint: sum }),
		},
	)
}

function work(told: Told, suffix: '' | 'Partner', who: Text): Array<Block> {
	const of = (question: string) =>
		`${question}${suffix}` in told.journey.answers
			? answerField(told, { question: `${question}${suffix}` }, `${question}${suffix}`)
			: null
	return [
		heading(who, 3),
		fieldsOf(
			of('werk'),
			of('werkPeriode'),
			of('werkBegin'),
			of('werkEind'),
			of('werkPauzeBegin'),
			of('werkPauzeEind'),
		),
	]
}

function income(told: Told, suffix: '' | 'Partner', who: Text): Array<Block> {
	const range = incomeIn(told.journey.answers, suffix, Number(told.peildatum.slice(0, 4)))
	return [
		heading(who, 3),
		fieldsOf(
			derivedField(
				`toetsingsinkomen${suffix}`,
				'toetsingsinkomen',
				highest(range),
				incomeNote(range),
			),
		),
	]
}
