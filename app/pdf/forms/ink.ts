import { fonts } from '../font.ts'

/** How far letters reach above and below the line they stand on, in ems. */
export type Ink = { top: number; bottom: number }

const known = new Map<number, Ink>()

/** The reach of a text: of its tallest and its deepest letter. */
export function inkOf(text: string): Ink {
	let [top, bottom] = [0, 0]
	for (const character of text) {
		const ink = inkOfCode(character.codePointAt(0) ?? 0)
		top = Math.max(top, ink.top)
		bottom = Math.min(bottom, ink.bottom)
	}
	return { top, bottom }
}

function inkOfCode(codePoint: number): Ink {
	const found = known.get(codePoint)
	if (found) return found
	const { regular } = fonts
	const box = regular.glyphForCodePoint(codePoint)?.bbox
	// A space has no ink.
	const ink =
		box && Number.isFinite(box.maxY)
			? { top: box.maxY / regular.unitsPerEm, bottom: box.minY / regular.unitsPerEm }
			: { top: 0, bottom: 0 }
	known.set(codePoint, ink)
	return ink
}
