import type { Block, Document } from '../../engine/document.ts'
import type { Told } from '../../engine/regeling.ts'
import { text } from '../../engine/text.ts'
import { answered, blad, byHand, fields, heading, paragraph, writer } from '../papers.ts'
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
			fields(writer(told)),
			heading(blad('deel.wat')),
			fields(answered(told, 'planActiviteiten'), answered(told, 'planObstakels')),
			...firstSteps(situation),
			heading(blad('deel.wanneer')),
			fields(
				answered(told, 'planUren'),
				answered(told, 'planDagen'),
				answered(told, 'planBegin'),
				answered(told, 'planPlek'),
			),
			heading(blad('deel.hulp')),
			fields(answered(told, 'planHulp')),
			heading(blad('deel.gesprek')),
			paragraph(blad('uitleg.gesprek')),
			fields(byHand('volgendGesprek')),
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
