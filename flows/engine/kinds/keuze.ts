import { type At, type Kind, mistake, type Option, read, typed } from '../question.ts'
import type { Text } from '../text.ts'

/** Options that are the same for everybody: values whose labels are `<prefix>.<value>`. */
export function options<O extends string>(
	prefix: string,
	values: ReadonlyArray<O>,
): Array<Option & { value: O }> {
	return values.map((value) => ({ value, label: { key: `${prefix}.${value}` } }))
}

/** One of a few. Never chosen beforehand. */
export function keuze<O extends string>(choices: Array<Option & { value: O }>): Kind<O> {
	const values = choices.map(({ value }) => value)
	return {
		...choiceAmong<O>(() => choices),
		schema: { enum: values },
	}
}

/** One of what was named earlier, e.g. for which child. */
export function keuzeUit(choices: (at: At) => Array<Option>): Kind<string> {
	return { ...choiceAmong<string>(choices), schema: { type: 'string' } }
}

function choiceAmong<O extends string>(
	choices: (at: At) => Array<Option>,
): Omit<Kind<O>, 'schema'> {
	const accept = (value: unknown, at: At) =>
		choices(at).some((option) => option.value === value) ? read(value as O) : mistake('keuze.kies')
	return {
		id: 'keuze',
		parts: [''],
		parse: (raw, at) => accept(typed(raw), at),
		accept,
		toRaw: (value) => ({ '': [value] }),
		show: (value, at) => labelOf(choices(at), value),
		options: choices,
	}
}

/** The label of a chosen value. */
export function labelOf(choices: Array<Option>, value: string): Text {
	const option = choices.find((candidate) => candidate.value === value)
	return option?.label ?? { key: 'common:letterlijk', values: { tekst: value } }
}
