import type { IsoDate } from '../../flows/engine/date.ts'
import type { JsonSchema, Kind } from '../../flows/engine/question.ts'
import { text } from '../../flows/engine/text.ts'
import { hasText, translator } from '../i18n.server.ts'

const t = translator('nl')

/**
 * What a fact is called and how it is asked, in Dutch: title and description of its schema.
 *
 * @param name key of its texts below `feiten`, as `kinderen.geboortedatum`
 */
export function factWords(name: string, peildatum: IsoDate, kind?: Kind<unknown>): JsonSchema {
	const values = { jaar: peildatum.slice(0, 4), naam: t(text('api:hetKind')) }
	const sentences = ['vraag', 'uitleg']
		.map((part) => `feiten:${name}.${part}`)
		.filter((key) => hasText('nl', key))
		.map((key) => t(text(key, values)))
	const choices = kind?.options?.({ answers: {}, outer: {}, peildatum }) ?? []
	const options = choices.map(({ value, label }) => `\`${value}\`: ${t({ ...label, values })}.`)
	return {
		title: t(text(`feiten:${name}.kort`)),
		description: [...sentences, ...(kind ? unitOf(kind) : []), ...options].join(' '),
	}
}

/** In what a value is counted, how it is written, or what it names. */
function unitOf({ id, schema }: Kind<unknown>): Array<string> {
	const namesAnother = id === 'keuze' && !('enum' in schema)
	const key = `api:eenheid.${namesAnother ? 'verwijzing' : id}`
	return hasText('nl', key) ? [t(text(key))] : []
}
