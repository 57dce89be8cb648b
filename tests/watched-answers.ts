import type { Answers } from '../flows/engine/answers.ts'
import type { Journey } from '../flows/engine/journey.ts'

/** The names of the questions whose answers were looked at; those of items as `list/question`. */
export type Read = Set<string>

/**
 * Answers that write down which of them are looked at by name. Taking all along at once
 * (`{ ...answers }`) is no look, and neither is asking whether one is there.
 */
export function watched(answers: Answers, read: Read, list = ''): Answers {
	let copied: string | symbol | undefined
	return new Proxy(answers, {
		getOwnPropertyDescriptor(target, name) {
			copied = name
			return Reflect.getOwnPropertyDescriptor(target, name)
		},
		get(target, name) {
			const isCopy = copied === name
			copied = undefined
			if (typeof name !== 'string' || !(name in target)) return undefined
			if (!isCopy) read.add(list + name)
			return watchedItems(target[name], read, `${list}${name}/`)
		},
	})
}

/** A journey whose answers, also those of items, write down that they are looked at. */
export function watchedJourney(journey: Journey, read: Read, list = ''): Journey {
	const items = Object.entries(journey.items).map(([name, all]) => [
		name,
		all.map((item) => ({
			...item,
			journey: watchedJourney(item.journey, read, `${list}${name}/`),
		})),
	])
	return {
		...journey,
		answers: watched(journey.answers, read, list),
		items: Object.fromEntries(items) as Journey['items'],
	}
}

function watchedItems(value: unknown, read: Read, list: string): unknown {
	if (!Array.isArray(value)) return value
	return value.map((item: unknown) =>
		typeof item === 'object' && item !== null ? watched(item as Answers, read, list) : item,
	)
}
