import { asOneLine } from '../latin.ts'
import { type Kind, literal, type Mistake, mistake, type Parsed, read, typed } from '../question.ts'
import { textFault } from './tekst.ts'

/** A person's name as on the identity paper. Somebody with one name has it as the surname. */
export type Naam = { voornamen: string; achternaam: string }

const PARTS = ['voornamen', 'achternaam'] as const

/** First names and surname. Every Latin letter goes through to the paper exactly. */
export function naam(): Kind<Naam> {
	return {
		id: 'naam',
		parts: PARTS,
		parse: (raw) => checked(typed(raw, 'voornamen'), typed(raw, 'achternaam')),
		accept: (json) => {
			const { voornamen = '', achternaam } = (json ?? {}) as Partial<Record<keyof Naam, unknown>>
			if (typeof voornamen !== 'string') return mistake('tekst.geenLetters', 'voornamen')
			return checked(
				asOneLine(voornamen),
				asOneLine(typeof achternaam === 'string' ? achternaam : ''),
			)
		},
		toRaw: ({ voornamen, achternaam }) => ({ voornamen: [voornamen], achternaam: [achternaam] }),
		show: (value) => literal(fullName(value)),
		schema: {
			type: 'object',
			properties: { voornamen: { type: 'string' }, achternaam: { type: 'string' } },
			required: ['achternaam'],
			additionalProperties: false,
		},
	}
}

/** First names and surname in one line. */
export function fullName({ voornamen, achternaam }: Naam): string {
	return [voornamen, achternaam].filter(Boolean).join(' ')
}

function checked(voornamen: string, achternaam: string): Parsed<Naam> {
	const value = { voornamen, achternaam }
	const mistakes: Array<Mistake> = PARTS.flatMap((part) => {
		if (part === 'voornamen' && value[part] === '') return []
		const fault = textFault(value[part])
		return fault ? [{ part, error: fault === 'tekst.leeg' ? 'naam.leeg' : fault }] : []
	})
	return mistakes.length > 0 ? { ok: false, mistakes } : read(value)
}
