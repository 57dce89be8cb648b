import { type Kind, type Mistake, type Parsed, read, typed } from '../question.ts'
import { getal } from './getal.ts'

/** How many people there are in a house, grown-ups and children apart. */
export type Mensen = { volwassenen: number; kinderen: number }

/** Who answers is one of the grown-ups. */
const COUNTS = {
	volwassenen: getal({ least: 1, most: 20, unit: 'mensen' }),
	kinderen: getal({ least: 0, most: 20, unit: 'mensen' }),
}
const PARTS = ['volwassenen', 'kinderen'] as const

/** People in two boxes: grown-ups, with the one who answers, and children. */
export function mensen(): Kind<Mensen> {
	const counted = (count: (part: (typeof PARTS)[number]) => Parsed<number>): Parsed<Mensen> => {
		const [grown, children] = [count('volwassenen'), count('kinderen')]
		if (grown.ok && children.ok) return read({ volwassenen: grown.value, kinderen: children.value })
		return {
			ok: false,
			mistakes: [...inPart('volwassenen', grown), ...inPart('kinderen', children)],
		}
	}
	return {
		id: 'mensen',
		parts: PARTS,
		parse: (raw, at) => counted((part) => COUNTS[part].parse({ '': [typed(raw, part)] }, at)),
		accept: (json, at) => {
			const given = (json ?? {}) as Partial<Record<keyof Mensen, unknown>>
			return counted((part) => COUNTS[part].accept(given[part], at))
		},
		toRaw: ({ volwassenen, kinderen }) => ({
			volwassenen: [String(volwassenen)],
			kinderen: [String(kinderen)],
		}),
		show: (value) => ({ key: 'feiten:mensen', values: value }),
		schema: {
			type: 'object',
			properties: {
				volwassenen: COUNTS.volwassenen.schema,
				kinderen: COUNTS.kinderen.schema,
			},
			required: PARTS,
			additionalProperties: false,
		},
	}
}

function inPart(part: string, parsed: Parsed<number>): Array<Mistake> {
	return parsed.ok ? [] : parsed.mistakes.map(({ error }) => ({ part, error }))
}
