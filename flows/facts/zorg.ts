import { datum } from '../engine/kinds/datum.ts'
import { keuze, options } from '../engine/kinds/keuze.ts'
import { question } from '../engine/question.ts'

/** For all of the year, from a day in it on, or not at all. */
export const VERZEKERD = ['ja', 'begonnen', 'nee'] as const

/** Whether somebody has a Dutch health insurance. */
export type Verzekerd = (typeof VERZEKERD)[number]

const verzekeringOf = (name: string) =>
	question(name, keuze(options('feiten:zorgverzekering.opties', VERZEKERD)), [...VERZEKERD])

export const zorgverzekering = verzekeringOf('zorgverzekering')
export const zorgverzekeringBegin = question('zorgverzekeringBegin', datum(), ['2026-05-01'])

export const zorgverzekeringPartner = verzekeringOf('zorgverzekeringPartner')
export const zorgverzekeringBeginPartner = question('zorgverzekeringBeginPartner', datum(), [
	'2026-08-15',
])
