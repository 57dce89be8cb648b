import type { InspectedField, Inspection } from './inspect.ts'
import { isTechnical } from './label.ts'
import { officialeseIn } from './officialese.ts'

/** How hard a form is for somebody who fills it in, 0 (easy) – 100, and why. */
export type Difficulty = {
	score: number
	reasons: Array<{ reason: string; count: number; points: number }>
}

type Inspected = Omit<Inspection, 'difficulty'>

/**
 * Adds up what makes a form hard. A share of the fields counts for that share of the points, so
 * that a long form is not hard only because it is long; `docs/forms.md` lists the points.
 */
export function difficultyOf(form: Inspected): Difficulty {
	const { fields } = form
	const writing = fields.filter(isWriting)
	const share = (found: Array<unknown>, most: number, of = fields) =>
		of.length === 0 ? 0 : (found.length / of.length) * most
	const few = (count: number, each: number, most: number) => Math.min(most, count * each)

	const unlabelled = fields.filter(({ label }) => label === '')
	const technical = fields.filter(({ name }) => isTechnical(name.split('.').at(-1)!))
	const untold = fields.filter(({ labelFrom }) => labelFrom !== 'tooltip')
	const combs = fields.filter(({ kind }) => kind === 'comb')
	const splits = splitDates(writing)
	const tiny = writing.filter(isTiny)
	const alike = alikeLabels(fields)
	const official = new Set(fields.flatMap(({ label }) => officialeseIn(label)))

	const reasons = [
		reason('fields without any label', unlabelled.length, share(unlabelled, 20)),
		reason(
			'fields without a tooltip: silent for a screen reader',
			untold.length,
			share(untold, 15),
		),
		reason('fields with a technical name', technical.length, share(technical, 8)),
		reason('fields with the same label in the same part of the form', alike, few(alike, 0.5, 10)),
		reason('boxes for one character each', combs.length, few(combs.length, 1, 5)),
		reason('dates split over three fields', splits, few(splits, 1.5, 5)),
		reason('boxes too small to write in', tiny.length, share(tiny, 8, writing)),
		reason('official words in labels', official.size, few(official.size, 1, 10)),
		reason('no tags: no reading order', form.tagged ? 0 : 1, form.tagged ? 0 : 4),
		reason('no language: read aloud as English', form.lang ? 0 : 1, form.lang ? 0 : 3),
		reason('fields', fields.length, Math.min(15, Math.log2(1 + fields.length / 10) * 3)),
		reason('pages', form.pages, few(form.pages - 1, 0.5, 5)),
		reason(
			'scripts that change or check what is typed',
			form.scripts ? 1 : 0,
			form.scripts ? 2 : 0,
		),
	].filter(({ points }) => points > 0)
	const score = Math.round(reasons.reduce((sum, { points }) => sum + points, 0))
	return { score: Math.min(100, score), reasons: reasons.toSorted((a, b) => b.points - a.points) }
}

function reason(reason: string, count: number, points: number) {
	return { reason, count, points: Math.round(points * 10) / 10 }
}

function isWriting({ kind }: InspectedField): boolean {
	return kind === 'text' || kind === 'multiline' || kind === 'comb' || kind === 'richtext'
}

/** Lower than a line of 8 pt, or narrower than a short word that is not a number of digits. */
function isTiny({ widgets, maxLength, kind }: InspectedField): boolean {
	return widgets.some(({ rect: [left, bottom, right, top], rotation }) => {
		const [width, height] = [right - left, top - bottom]
		const [across, up] = rotation % 180 === 0 ? [width, height] : [height, width]
		return up < 10 || (kind !== 'comb' && !maxLength && across < 30)
	})
}

/** Three fields after each other for two, two and four digits. */
function splitDates(fields: Array<InspectedField>): number {
	const parts = fields.map(({ maxLength }) => maxLength)
	return parts.filter((_, at) => parts[at] === 2 && parts[at + 1] === 2 && parts[at + 2] === 4)
		.length
}

function alikeLabels(fields: Array<InspectedField>): number {
	const counts = new Map<string, number>()
	for (const { label, section } of fields) {
		const key = `${section}: ${label.toLowerCase()}`
		if (label) counts.set(key, (counts.get(key) ?? 0) + 1)
	}
	return [...counts.values()].reduce((sum, count) => sum + count - 1, 0)
}
