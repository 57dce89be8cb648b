import type { Document } from '../../engine/document.ts'
import type { Told } from '../../engine/regeling.ts'
import { heading, paragraph, ticks } from '../../shared/papers/blocks.ts'
import { situationOf } from '../situation.ts'
import { blad } from './parts.ts'

/** Which papers to bring, by what was said; and which nobody may ask for. */
export function papieren(told: Told): Document {
	const { answers } = told.journey
	const { partner, home, sources, allYoung, study, homeEquity, payingBills } = situationOf(
		answers,
		told.peildatum,
	)
	const has = (...of: Array<NonNullable<typeof sources>[number]>) =>
		sources === null || of.some((source) => sources.includes(source))
	const paper = (key: string) => blad(`papier.${key}`)
	const pick = (list: Array<[string, boolean]>) =>
		list.filter(([, applies]) => applies).map(([key]) => paper(key))
	return {
		id: 'papieren',
		title: blad('titel.papieren'),
		blocks: [
			paragraph(blad('uitleg.papieren')),
			{ kind: 'notice', text: blad('let.papieren') },
			heading(blad('deel.altijd')),
			ticks(
				...pick([
					['id', true],
					['idPartner', partner !== 'nee'],
					['afschriften', true],
					['afschriftenPartner', partner !== 'nee'],
					['bankpas', true],
				]),
			),
			heading(blad('deel.passend')),
			ticks(
				...pick([
					['loonstrook', has('loon')],
					['uitkering', has('uitkering', 'pensioen')],
					['alimentatie', has('alimentatie')],
					['onderneming', has('onderneming')],
					['verhuur', has('verhuur')],
					['ontslag', true],
					['huurcontract', home === 'huis' && homeEquity === null],
					['hypotheek', homeEquity !== null],
					['huisgenoten', 'huisgenoten' in answers],
					['studie', study !== 'nee' && 'studie' in answers],
					['school', allYoung !== 'nee'],
					['auto', true],
					['schulden', payingBills !== 'ja'],
				]),
			),
			heading(blad('deel.nietNodig')),
			paragraph(blad('uitleg.nietNodig')),
			{
				kind: 'list',
				style: 'bullet',
				items: ['bekend', 'kinderbijslag', 'medisch'].map((key) => blad(`niet.${key}`)),
			},
		],
	}
}
