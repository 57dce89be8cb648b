import { amountText } from '../../engine/amount-text.ts'
import type { Block, Document } from '../../engine/document.ts'
import type { Told } from '../../engine/regeling.ts'
import { text } from '../../engine/text.ts'
import type { Kind } from '../../facts/kinderen.ts'
import type { Huisgenoot } from '../../facts/wonen.ts'
import { fieldsOf, heading, paragraph } from '../../shared/papers/blocks.ts'
import { situationOf } from '../situation.ts'
import { blad, byHand, derived, given, givenOf, nameField } from './parts.ts'

/** Everything the form for bijstand asks, in its order: to type over, or to take to the talk. */
export function aanvraag(told: Told): Document {
	const { answers } = told.journey
	const situation = situationOf(answers, told.peildatum)
	const of = (question: string) => given(told, question)
	return {
		id: 'aanvraag',
		title: blad('titel.aanvraag'),
		blocks: [
			paragraph(blad('uitleg.aanvraag')),
			{ kind: 'notice', text: blad('let.aanvraag') },
			heading(blad('deel.u')),
			fieldsOf(
				nameField(told),
				of('geboortedatum'),
				of('woonplaats'),
				byHand('adres'),
				byHand('telefoon'),
				of('verblijfsrecht'),
				of('wekenBuitenland'),
			),
			{ kind: 'bsn', name: 'bsn', label: blad('bsn') },
			heading(blad('deel.melding')),
			fieldsOf(of('melding'), of('meldingDatum'), of('aanvraagGedaan'), of('aanvraagDatum')),
			heading(blad('deel.gezin')),
			fieldsOf(
				of('getrouwd'),
				of('partnerOpAdres'),
				of('gescheidenLeven'),
				of('huisgenoot'),
				of('huisgenootBand'),
				of('huishoudenSamen'),
				derived('bijstandPartner', blad(`partnerIs.${situation.partner}`)),
				of('geboortedatumPartner'),
			),
			...(situation.partner === 'ja'
				? [{ kind: 'bsn', name: 'partner.bsn', label: blad('bsnPartner') } as const]
				: []),
			...children(told),
			heading(blad('deel.wonen')),
			fieldsOf(of('verblijf'), of('woning'), of('heeftHuisgenoten'), byHand('huur')),
			...housemates(told),
			...(['oudersHelpen', 'studie', 'schoolMogelijk', 'zoektijd'].some((one) => one in answers)
				? [
						heading(blad('deel.school')),
						fieldsOf(of('oudersHelpen'), of('studie'), of('schoolMogelijk'), of('zoektijd')),
					]
				: []),
			heading(blad('deel.inkomen')),
			fieldsOf(
				of('inkomstenBronnen'),
				of('nettoInkomen'),
				of('nettoVakantiegeld'),
				derived(
					'inkomenPerMaand',
					situation.income.max === null ? null : amountText(situation.income),
					blad('inkomenPerMaandUitleg'),
				),
				of('giften'),
				of('vrijwilligersgeld'),
			),
			heading(blad('deel.vermogen')),
			fieldsOf(of('vermogenNu'), of('schuldenNu'), of('overwaarde'), byHand('auto')),
			...sum(told),
			heading(blad('deel.rekening')),
			fieldsOf(of('rekening'), of('rekeningVan'), of('rekeningNaam')),
			{ kind: 'signature', label: blad('handtekening') },
			...(situation.partner === 'nee'
				? []
				: [{ kind: 'signature', label: blad('handtekeningPartner') } as const]),
		],
	}
}

function children(told: Told): Array<Block> {
	const listed = (told.journey.answers.kinderen ?? []) as Array<Kind>
	return listed.flatMap(({ voornaam }, at) => [
		heading(blad('deel.kind', { naam: voornaam })),
		fieldsOf(
			...['voornaam', 'geboortedatum', 'uitgerekendeDatum', 'woontBijU'].map((question) =>
				givenOf(told, 'kinderen', at + 1, question),
			),
		),
	])
}

function housemates(told: Told): Array<Block> {
	const listed = (told.journey.answers.huisgenoten ?? []) as Array<Huisgenoot>
	return listed.flatMap(({ voornaam }, at) => [
		heading(blad('deel.huisgenoot', { naam: voornaam })),
		fieldsOf(
			...['voornaam', 'band', 'geboortedatum', 'onderwijs', 'contract'].map((question) =>
				givenOf(told, 'huisgenoten', at + 1, question),
			),
		),
	])
}

/** How the amount came about, line by line. */
function sum({ decision }: Told): Array<Block> {
	if (decision.breakdown.length === 0) return []
	return [
		heading(blad('deel.som')),
		paragraph(blad('uitleg.som')),
		{
			kind: 'table',
			head: [blad('som.wat'), blad('som.bedrag')],
			rows: decision.breakdown.map((line) => [
				line.text,
				line.amount.min === 0 && line.amount.max === null
					? text('common:voorwaarde.onbekend')
					: amountText(line.amount),
			]),
		},
	]
}
