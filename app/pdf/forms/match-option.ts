import type { Option } from './option.ts'

/** What a given text is compared with. */
export type Match = 'label or value' | 'value'

/**
 * The options that a text means, told apart by their value. A text that is the label of one option
 * and the value of another means both: that is for a person to say. Case and spaces matter only
 * where they make the difference.
 */
export function matchedOption<T extends Option>(
	options: Array<T>,
	text: string,
	match: Match,
): Array<T> {
	const same = (option: T, as: (text: string) => string) =>
		as(option.value) === as(text) || (match === 'label or value' && as(option.label) === as(text))
	const exact = options.filter((option) => same(option, (text) => text))
	return distinct(exact.length > 0 ? exact : options.filter((option) => same(option, plain)))
}

function distinct<T extends Option>(options: Array<T>): Array<T> {
	return options.filter(
		({ value }, index) => options.findIndex((other) => other.value === value) === index,
	)
}

function plain(text: string): string {
	return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()
}
