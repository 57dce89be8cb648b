import type { Block, Document } from '../../engine/document.ts'
import type { Told } from '../../engine/regeling.ts'
import { text } from '../../engine/text.ts'
import { fieldsOf, heading, paragraph } from '../../shared/papers/blocks.ts'
import { blad, byHand, given, nameField } from '../papers.ts'
import { type Situation, situationOf } from '../situation.ts'

/** "Mijn plan": what somebody chooses to do, for the talk; a first step for each choice. */
export function mijnPlan(told: Told): Document | null {
	const situation = situationOf(told.journey.answers, told.peildatum)
	if (!situation.papers.includes('plan')) return null
	return {
		id: 'mijn-plan',
		title: blad('titel.plan'),
		blocks: [
			paragraph(blad('uitleg.plan')),
			fieldsOf(nameField(told)),
			heading(blad('deel.wat')),
			fieldsOf(given(told, 'planActiviteiten'), given(told, 'planObstakels')),
			...firstSteps(situation),
			heading(blad('deel.wanneer')),
			fieldsOf(
				given(told, 'planUren'),
				given(told, 'planDagen'),
				given(told, 'planBegin'),
				given(told, 'planPlek'),
			),
			heading(blad('deel.hulp')),
			fieldsOf(given(told, 'planHulp')),
			heading(blad('deel.gesprek')),
			paragraph(blad('uitleg.gesprek')),
			fieldsOf(byHand('volgendGesprek')),
			{ kind: 'signature', label: blad('handtekening.u') },
		],
	}
}

function firstSteps({ activities, obstacles }: Situation): Array<Block> {
	const rows = [
		...activities
			.filter((one) => one !== 'obstakels')
			.map((one) => [text(`feiten:planActiviteiten.opties.${one}`), blad(`stap.${one}`)]),
		...obstacles.map((one) => [
			text(`feiten:planObstakels.opties.${one}`),
			blad(`stap.obstakel.${one}`),
		]),
	]
	if (rows.length === 0) return []
	return [{ kind: 'table', head: [blad('kop.wat'), blad('kop.eersteStap')], rows }]
}
