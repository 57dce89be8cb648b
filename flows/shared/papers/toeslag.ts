import type { IsoDate } from '../../engine/date.ts'
import { formatDate } from '../../engine/date.ts'
import type { Block, Document, Field } from '../../engine/document.ts'
import type { Flow } from '../../engine/flow.ts'
import { type CentsRange, formatCents } from '../../engine/money.ts'
import type { Told } from '../../engine/regeling.ts'
import { type Text, type TextValues, text } from '../../engine/text.ts'
import type { Truth } from '../../engine/truth.ts'
import { incomeIn } from '../awir/household.ts'
import { isInShelter } from '../awir/toeslagpartner.ts'
import { fieldsOf, heading, notice, paragraph } from './blocks.ts'
import { paperFields, whoKnows } from './fields.ts'

const blad = (key: string, values?: TextValues) => text(`toeslagen:blad.${key}`, values)

/** What is a toeslag's own on its sheet to type over. */
export type Sheet = {
	flow: Flow
	/** Whether the income of a partner counts. */
	partner: Truth
	/** First day that toeslag is asked for; `null` where it is not known. */
	start: IsoDate | null
	/** What stands between the applicant and the income of both. */
	blocks: Array<Block>
	/** Day on which the screens and rules were last compared. */
	checked: IsoDate
}

/** The fields of the sheet of a toeslag: their labels are shared by all. */
export const sheetFields = (flow: Flow) => paperFields(flow, 'toeslagen')

/**
 * What to type over into Mijn toeslagen for a toeslag of a year: who asks, from when, what is its
 * own, income of both, account, and what the partner does.
 */
export function toeslagSheet(told: Told, sheet: Sheet): Document {
	const { answers } = told.journey
	const { derivedField, nameField, given } = sheetFields(sheet.flow)
	const of = (question: string) => given(told, question)
	const hasPartner = sheet.partner !== 'nee' && !isInShelter(answers)
	return {
		id: 'overschrijfblad',
		title: text(`${sheet.flow.id}:blad.titel`),
		blocks: [
			paragraph(blad('uitleg', { datum: formatDate(told.peildatum) })),
			notice(blad('anderScherm')),
			heading(blad('deel.aanvrager')),
			fieldsOf(
				nameField(told),
				of('geboortedatum'),
				derivedField('ingangsdatum', 'ingangsdatum', sheet.start && formatDate(sheet.start), {
					...(sheet.start === null && { toDo: blad('ingangsdatumVragen') }),
				}),
			),
			{ kind: 'bsn', name: 'bsn', label: blad('bsn') },
			...sheet.blocks,
			heading(blad('deel.inkomen')),
			...incomeBlocks(told, sheet.flow, '', blad('u')),
			...(hasPartner
				? incomeBlocks(
						told,
						sheet.flow,
						'Partner',
						blad(sheet.partner === 'ja' ? 'partner' : 'misschienPartner'),
					)
				: []),
			fieldsOf(of('vermogen')),
			heading(blad('deel.rekening')),
			fieldsOf(of('rekening'), of('rekeningVan'), of('rekeningNaam')),
			...(hasPartner
				? [
						heading(blad('deel.partner')),
						paragraph(blad('partnerLogtIn')),
						...('geboortedatumPartner' in answers ? [fieldsOf(of('geboortedatumPartner'))] : []),
						{ kind: 'bsn', name: 'partner.bsn', label: blad('bsnPartner') } as const,
					]
				: []),
			paragraph(blad('gecontroleerd', { datum: formatDate(sheet.checked) })),
		],
	}
}

function incomeBlocks(told: Told, flow: Flow, suffix: '' | 'Partner', who: Text): Array<Block> {
	const range = incomeIn(told.journey.answers, suffix, Number(told.peildatum.slice(0, 4)))
	return [
		heading(who, 3),
		fieldsOf(
			sheetFields(flow).derivedField(
				`toetsingsinkomen${suffix}`,
				'toetsingsinkomen',
				highest(range),
				incomeNote(range),
			),
		),
	]
}

/** With an income that varies the highest is filled in: then there is least to pay back. */
export function highest({ max }: CentsRange): string | null {
	return max === null ? null : formatCents(roundedUp(max))
}

/** What stands beside an income: how it was chosen, or who knows it. */
export function incomeNote({ min, max }: CentsRange): Partial<Field> {
	if (max === null) return { toDo: whoKnows({ question: 'toetsingsinkomen' }) }
	if (min === max) return { hint: blad('inkomenUitleg') }
	return {
		hint: blad('inkomenHoogste', {
			van: formatCents(roundedUp(min)),
			tot: formatCents(roundedUp(max)),
		}),
	}
}

/** The portal asks whole euros. */
function roundedUp(cents: number): number {
	return Math.ceil(cents / 100) * 100
}
