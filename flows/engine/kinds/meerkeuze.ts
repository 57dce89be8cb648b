import { type Kind, mistake, type Option, type Parsed, read } from '../question.ts'
import type { Text } from '../text.ts'
import { labelOf } from './keuze.ts'

/**
 * As many as fit, at least one. An option named in `alone` ("niets hiervan") goes with no other.
 */
export function meerkeuze<O extends string>(
	choices: Array<Option & { value: O }>,
	{ alone }: { alone: ReadonlyArray<O> },
): Kind<Array<O>> {
	const values: ReadonlyArray<string> = choices.map(({ value }) => value)
	const accept = (json: unknown): Parsed<Array<O>> => {
		if (!Array.isArray(json) || json.length === 0) return mistake('meerkeuze.kies')
		if (!json.every((value: unknown) => values.some((offered) => offered === value)))
			return mistake('meerkeuze.kies')
		const chosen = values.filter((value) => json.includes(value)) as Array<O>
		const excludes = chosen.length > 1 && chosen.some((value) => alone.includes(value))
		return excludes ? mistake('meerkeuze.gaatNietSamen') : read(chosen)
	}
	return {
		id: 'meerkeuze',
		parts: [''],
		parse: (raw) => accept(raw[''] ?? []),
		accept,
		toRaw: (chosen) => ({ '': chosen }),
		show: (chosen) => joined(chosen.map((value) => labelOf(choices, value))),
		options: () => choices,
		schema: { type: 'array', items: { enum: values }, minItems: 1, uniqueItems: true },
	}
}

/** Several texts read out one after the other. */
function joined([first, ...rest]: Array<Text>): Text {
	if (!first) return { key: 'common:letterlijk', values: { tekst: '' } }
	return rest.reduce(
		(eerder, volgende) => ({ key: 'common:en', values: { eerder, volgende } }),
		first,
	)
}
