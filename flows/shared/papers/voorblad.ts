import { amountText } from '../../engine/amount-text.ts'
import { isConfirmed } from '../../engine/check.ts'
import { formatDate } from '../../engine/date.ts'
import type { Block, Document } from '../../engine/document.ts'
import type { Flow } from '../../engine/flow.ts'
import { fullName, type Naam } from '../../engine/kinds/naam.ts'
import type { Regeling, Told } from '../../engine/regeling.ts'
import { type Text, type TextValues, text } from '../../engine/text.ts'
import { toDosOf } from '../../engine/to-do.ts'
import { followUps } from '../follow-up.ts'
import { heading, paragraph } from './blocks.ts'
import { sumBlocks } from './sums.ts'

const voorblad = (key: string, values?: TextValues) => text(`voorblad:${key}`, values)

/** What no software can check of any regeling; printed so that a person does. */
const CANNOT_CHECK = ['waar', 'vergeten', 'later', 'papier', 'verstuurd']

/** What is a regeling's own on its cover. Its texts stand in `<regeling>:voorblad`. */
export type Cover = {
	flow: Flow
	/** What besides cannot be checked: keys of `<regeling>:voorblad.kanNiet`. */
	cannotCheck: ReadonlyArray<string>
	/** How the values on its papers were worked out. */
	derivations?: Regeling['derivations']
}

/**
 * The cover of a regeling's papers: what to do, what to ask, what to bring, what stood out, what we
 * cannot see, when, and how we worked it out.
 */
export function voorbladOf(told: Told, { flow, cannotCheck, derivations }: Cover): Document {
	const { decision, journey, peildatum } = told
	const own = (key: string, values?: TextValues) => text(`${flow.id}:voorblad.${key}`, values)
	const naam = journey.answers.naam as Naam | undefined
	const datum = formatDate(peildatum)
	const bring = decision.steps.flatMap((step) => step.bring ?? [])
	return {
		id: 'voorblad',
		title: own('titel'),
		blocks: [
			{
				kind: 'paragraph',
				text: naam
					? voorblad('voor', { naam: fullName(naam), datum })
					: voorblad('gemaaktOp', { datum }),
			},
			{ kind: 'notice', text: own(`oordeel.${decision.verdict}`) },
			...(decision.amount
				? [paragraph(own('bedrag', { bedrag: amountText(decision.amount) }))]
				: []),
			paragraph(own('geenBesluit')),
			...section('doen', decision.steps.map(stepText), 'numbered'),
			...section(
				'vragen',
				toDosOf(flow, journey).map((toDo) => toDo.text),
				'check',
			),
			...section('kloptToch', confirmedReasons(told), 'bullet'),
			...section('meenemen', unique(bring), 'check'),
			...section(
				'nietGecontroleerd',
				[
					...CANNOT_CHECK.map((what) => voorblad(`kanNiet.${what}`)),
					...cannotCheck.map((what) => own(`kanNiet.${what}`)),
				],
				'bullet',
			),
			...section('risico', decision.risks, 'bullet'),
			...section(
				'data',
				[
					...(decision.deadline ? [own('uiterste', { datum: formatDate(decision.deadline) })] : []),
					...followUps(decision, peildatum).flatMap(({ id, date }) =>
						id === 'uiterste' ? [] : [voorblad(`datum.${id}`, { datum: formatDate(date) })],
					),
				],
				'check',
			),
			...sumBlocks(derivations?.(told) ?? []),
		],
	}
}

function section(
	key: string,
	items: Array<Text>,
	style: 'numbered' | 'bullet' | 'check',
): Array<Block> {
	if (items.length === 0) return []
	return [heading(voorblad(`kop.${key}`)), { kind: 'list', style, items }]
}

function stepText({ text: what, more, place }: Told['decision']['steps'][number]): Text {
	const wat = more ? text('common:zinnen', { eerst: what, dan: more }) : what
	return place ? voorblad('stap', { wat, waar: place }) : wat
}

function confirmedReasons({ findings, confirmed }: Told): Array<Text> {
	return findings.filter((finding) => isConfirmed(confirmed, finding)).map(({ why }) => why)
}

function unique(texts: Array<Text>): Array<Text> {
	return [...new Map(texts.map((one) => [one.key, one])).values()]
}
