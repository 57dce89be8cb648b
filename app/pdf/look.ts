/** A4, in points. */
export const page = { width: 595.28, height: 841.89 }

/** Where content stands on the page. */
export const area = { left: 62, right: 533.28, top: 64, bottom: 762 }

/** Labels on the left, values on the right: the eye goes straight across. */
export const columns = { label: 178, gap: 18 }

/** Where the column with values starts, and how wide it is. */
export const valueColumn = {
	left: area.left + columns.label + columns.gap,
	width: area.right - area.left - columns.label - columns.gap,
}

/** Every colour keeps its meaning in black-and-white print. */
export const colour = {
	brand: '#0b4f4c',
	marker: '#ffd23f',
	ink: '#16232b',
	quiet: '#4a5a64',
	line: '#8fa1ab',
	hairline: '#d3dde2',
	tint: '#f4f1e8',
	box: '#f8fafb',
}

/** Text styles: `lead` is from baseline to baseline. */
export type Style = { face: 'regular' | 'strong'; size: number; lead: number; colour: string }

/** The few text styles of a paper. */
export const style = {
	h1: { face: 'strong', size: 25, lead: 33, colour: colour.ink },
	h2: { face: 'strong', size: 16, lead: 22, colour: colour.brand },
	h3: { face: 'strong', size: 12.5, lead: 18, colour: colour.ink },
	body: { face: 'regular', size: 12, lead: 18, colour: colour.ink },
	strong: { face: 'strong', size: 12, lead: 18, colour: colour.ink },
	small: { face: 'regular', size: 11, lead: 15.5, colour: colour.quiet },
	head: { face: 'strong', size: 11, lead: 15.5, colour: colour.ink },
} satisfies Record<string, Style>
