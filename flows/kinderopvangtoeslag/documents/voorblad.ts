import { amountText } from '../../engine/amount-text.ts'
import { isConfirmed } from '../../engine/check.ts'
import { addMonths, formatDate, type IsoDate, monthOf } from '../../engine/date.ts'
import type { Block, Document } from '../../engine/document.ts'
import { fullName, type Naam } from '../../engine/kinds/naam.ts'
import type { Told } from '../../engine/regeling.ts'
import { type Text, text } from '../../engine/text.ts'
import { toDosOf } from '../../engine/to-do.ts'
import { flow } from '../flow.ts'

const voorblad = (key: string, values?: Record<string, string | number | Text>) =>
	text(`kinderopvangtoeslag:voorblad.${key}`, values)

/** What no software can check; printed so that a person does. */
const CANNOT_CHECK = ['waar', 'vergeten', 'later', 'uren', 'betaald', 'papier', 'verstuurd']

/** What to do, what to ask, what to bring, what stood out, what we cannot see, and when. */
export function voorbladOf(told: Told): Document {
	const { decision, journey, peildatum } = told
	const naam = journey.answers.naam as Naam | undefined
	const intro = naam
		? voorblad('voor', { naam: fullName(naam), datum: formatDate(peildatum) })
		: voorblad('gemaaktOp', { datum: formatDate(peildatum) })
	return {
		id: 'voorblad',
		title: voorblad('titel'),
		blocks: [
			{ kind: 'paragraph', text: intro },
			...outcome(told),
			...section('doen', decision.steps.map(stepText), 'numbered'),
			...section(
				'vragen',
				toDosOf(flow, journey).map((toDo) => toDo.text),
				'check',
			),
			...section('kloptToch', confirmedReasons(told), 'bullet'),
			...section('meenemen', unique(decision.steps.flatMap(({ bring = [] }) => bring)), 'check'),
			...section(
				'nietGecontroleerd',
				CANNOT_CHECK.map((what) => voorblad(`kanNiet.${what}`)),
				'bullet',
			),
			...section('risico', decision.risks, 'bullet'),
			...section('data', dates(told), 'check'),
			{ kind: 'paragraph', text: voorblad('geenBesluit') },
		],
	}
}

function section(
	key: string,
	items: Array<Text>,
	style: 'numbered' | 'bullet' | 'check',
): Array<Block> {
	if (items.length === 0) return []
	return [
		{ kind: 'heading', level: 2, text: voorblad(`kop.${key}`) },
		{ kind: 'list', style, items },
	]
}

function outcome({ decision }: Told): Array<Block> {
	const verdict = voorblad(`oordeel.${decision.verdict}`)
	if (!decision.amount) return [{ kind: 'notice', text: verdict }]
	const bedrag = amountText(decision.amount)
	return [
		{ kind: 'notice', text: verdict },
		{ kind: 'paragraph', text: voorblad('bedrag', { bedrag }) },
	]
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

function dates({ decision, peildatum }: Told): Array<Text> {
	const deadline = decision.deadline
		? [voorblad('datum.uiterste', { datum: formatDate(decision.deadline) })]
		: []
	return [
		...deadline,
		...[3, 6].map((months) =>
			voorblad('datum.controle', {
				datum: formatDate(monthsLater(peildatum, months)),
				maanden: months,
			}),
		),
	]
}

/** The same day some months later, or the last of a shorter month. */
function monthsLater(date: IsoDate, months: number): IsoDate {
	const month = addMonths(monthOf(date), months)
	const [year, number] = month.split('-').map(Number)
	const last = new Date(Date.UTC(year!, number!, 0)).getUTCDate()
	return `${month}-${String(Math.min(Number(date.slice(8)), last)).padStart(2, '0')}`
}
