import { withoutInvisible } from '../latin.ts'
import { type Kind, literal, type Mistake, type Parsed, read, typed } from '../question.ts'
import { textFault } from './tekst.ts'

/** A person's name as on the identity paper. Somebody may have no first names, or only those. */
export type Naam = { voornamen: string; achternaam: string }

const PARTS = ['voornamen', 'achternaam'] as const

/** First names and surname. Every Latin letter goes through to the paper exactly. */
export function naam(): Kind<Naam> {
	return {
		id: 'naam',
		parts: PARTS,
		parse: (raw) => checked(typed(raw, 'voornamen'), typed(raw, 'achternaam')),
		accept: (json) => {
			const { voornamen, achternaam } = (json ?? {}) as Partial<Record<keyof Naam, unknown>>
			return checked(asText(voornamen), asText(achternaam))
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

function asText(json: unknown): string {
	return typeof json === 'string' ? json.normalize('NFC').trim() : ''
}

function checked(voornamen: string, achternaam: string): Parsed<Naam> {
	const value = { voornamen: withoutInvisible(voornamen), achternaam: withoutInvisible(achternaam) }
	const mistakes: Array<Mistake> = PARTS.flatMap((part) => {
		const mayBeEmpty = part === 'voornamen' && value.achternaam !== ''
		if (value[part] === '' && mayBeEmpty) return []
		const fault = textFault(value[part])
		if (part === 'voornamen' && fault === 'tekst.leeg') return []
		return fault ? [{ part, error: fault === 'tekst.leeg' ? 'naam.leeg' : fault }] : []
	})
	return mistakes.length > 0 ? { ok: false, mistakes } : read(value)
}
