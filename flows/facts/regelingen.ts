import { options } from '../engine/kinds/keuze.ts'
import { meerkeuze } from '../engine/kinds/meerkeuze.ts'
import type { Kind } from '../engine/question.ts'
import { question } from '../engine/question.ts'

/** What somebody may have that a change in life tells on: our regelingen by id, and what others pay. */
export const HEBBINGEN = [
	'kinderopvangtoeslag',
	'zorgtoeslag',
	'huurtoeslag',
	'kindgebonden-budget',
	'bijstand',
	'uitkering',
	'kinderbijslag',
] as const

/** One thing somebody has. */
export type Hebbing = (typeof HEBBINGEN)[number]

const choice = meerkeuze(options('feiten:hebIkAl.opties', [...HEBBINGEN, 'geenVanDeze'] as const), {
	alone: ['geenVanDeze'],
})

type Have = Hebbing | 'geenVanDeze'

/**
 * Somebody who said "heb ik al" in Ontdek may have more than is on offer here, such as a fund: that
 * stays as it was said, and does not make the question open again.
 */
const onOffer = (value: unknown): Array<Have> =>
	Array.isArray(value)
		? value.filter((one): one is Have => choice.options!(nowhere).some((o) => o.value === one))
		: []

const nowhere = { answers: {}, outer: {}, peildatum: '' }

const kind: Kind<Array<Have>> = {
	...choice,
	accept: (json, at) =>
		choice.accept(Array.isArray(json) && json.length > 0 ? onOffer(json) : json, at),
	show: (value, at) => choice.show(onOffer(value), at),
	toRaw: (value) => choice.toRaw(onOffer(value)),
}

/** What somebody has now. The same answer as "heb ik al" in Ontdek. */
export const hebIkAl = question('hebIkAl', kind, [
	['zorgtoeslag', 'huurtoeslag'],
	['kinderopvangtoeslag', 'kindgebonden-budget'],
	['zorgtoeslag', 'bijstand'],
	['uitkering', 'kinderbijslag'],
	['geenVanDeze'],
])
