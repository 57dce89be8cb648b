import type { InspectedField } from './inspect.ts'

/** One of three boxes of a date, and what the whole date is called. */
export type DatePart = {
	part: 'dag' | 'maand' | 'jaar'
	label: string
	section: string | undefined
}

const names = ['dag', 'maand', 'jaar'] as const

/** Dates split over three fields: for two, two and four digits, or with these three names. */
export function dateParts(fields: Array<InspectedField>): Map<string, DatePart> {
	const parts = new Map<string, DatePart>()
	for (let at = 0; at + 2 < fields.length; at++) {
		const three = fields.slice(at, at + 3)
		if (!areDate(three)) continue
		const [first] = three
		const label = isPart(first!.label) ? (first!.section ?? '') : first!.label
		for (const [index, field] of three.entries())
			parts.set(field.name, { part: names[index]!, label, section: first!.section })
		at += 2
	}
	return parts
}

function areDate(three: Array<InspectedField>): boolean {
	const lengths = three.map(({ maxLength }) => maxLength).join()
	const named = three.every(({ label, name }, index) =>
		[label, name.split(/[._ ]/).at(-1)!].some((text) => text.toLowerCase() === names[index]),
	)
	const [top] = three.map(({ widgets }) => widgets[0]?.rect[1])
	const level = three.every(({ widgets }) => Math.abs((widgets[0]?.rect[1] ?? 0) - (top ?? 0)) < 4)
	return level && (lengths === '2,2,4' || named)
}

function isPart(label: string): boolean {
	return names.some((name) => name === label.toLowerCase())
}
