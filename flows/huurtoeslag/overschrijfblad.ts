import { known } from '../engine/answers.ts'
import type { Block, Document } from '../engine/document.ts'
import type { Told } from '../engine/regeling.ts'
import { text } from '../engine/text.ts'
import type { Kind } from '../facts/kinderen.ts'
import type { Huisgenoot } from '../facts/wonen.ts'
import { startOf } from '../shared/awir/start.ts'
import { fieldsOf, heading } from '../shared/papers/blocks.ts'
import { childBlocks } from '../shared/papers/children.ts'
import { sheetFields, toeslagSheet } from '../shared/papers/toeslag.ts'
import { flow } from './flow.ts'
import { partnerAtHome } from './partner.ts'

const { answerField } = sheetFields(flow)
const blad = (key: string, naam: string) => text(`toeslagen:blad.${key}`, { naam })

/** What to type over into Mijn toeslagen: the house, everybody at the address, income, account. */
export function overschrijfblad(told: Told): Document {
	const { answers } = told.journey
	const atHome = ((answers.kinderen ?? []) as Array<Kind>).filter(
		({ woontBijU }) => woontBijU !== 'nee',
	)
	return toeslagSheet(told, {
		flow,
		partner: partnerAtHome(answers),
		start: startOf(told.decision),
		blocks: [
			...house(told),
			...atHome.flatMap((child) => childBlocks(told, flow, child)),
			...((answers.huisgenoten ?? []) as Array<Huisgenoot>).flatMap((one, index) =>
				housemateBlocks(told, one, index + 1),
			),
		],
		checked: '2026-11-22',
	})
}

function house(told: Told): Array<Block> {
	const given = (question: string) => answerField(told, { question }, question)
	return [
		heading(text('toeslagen:blad.deel.woning')),
		fieldsOf(given('woning'), given('zelfstandigeWoning'), given('huurBegin'), given('kaleHuur')),
	]
}

function housemateBlocks(told: Told, one: Huisgenoot, number: number): Array<Block> {
	const of = (question: string) =>
		question in one
			? answerField(
					told,
					{ question, list: 'huisgenoten', item: one.id },
					`huisgenoten.${number}.${question}`,
				)
			: null
	const isTenant = known(one.band) === 'huurderMetContract'
	return [
		heading(blad('deel.huisgenoot', one.voornaam)),
		fieldsOf(of('voornaam'), of('band'), of('geboortedatum'), of('jaarinkomen'), of('vermogen')),
		...(isTenant
			? []
			: [
					{
						kind: 'bsn',
						name: `huisgenoten.${number}.bsn`,
						label: blad('bsnVan', one.voornaam),
					} as const,
				]),
	]
}
