const stops = new Set(
	'de het een van uw u en of in op te bij is dit wat welke welk hoe wanneer heeft hebt aan eventueel indien svp a.u.b aub'.split(
		' ',
	),
)

/** A text without case, accents, marks and numbering: "1a. Uw vóórnaam:" is "uw voornaam". */
export function bareText(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
		.toLowerCase()
		.replace(/\(.*?\)|\{\{.*?\}\}/g, ' ')
		.replace(/^\s*\d+\s*[a-z]?[.)]?\s+/, '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()
}

/** How alike a label and a text are, 0–1, and what it rests on. */
export function likeness(label: string, text: string): { score: number; why: string } {
	const [a, b] = [bareText(label), bareText(text)]
	if (!a || !b) return { score: 0, why: '' }
	if (a === b) return { score: 0.95, why: `the label is "${text}"` }
	const [ours, theirs] = [tokensOf(b), tokensOf(a)]
	if (ours.length === 0 || theirs.length === 0) return { score: 0, why: '' }
	if (ours.join(' ') === theirs.join(' ')) return { score: 0.9, why: `the label means "${text}"` }
	if (ours.every((word) => theirs.includes(word)) && ours.join('').length > 3)
		return {
			score: 0.55 + 0.3 * (ours.length / theirs.length),
			why: `the label contains "${text}"`,
		}
	const common = theirs.filter((word) => ours.includes(word)).length
	return {
		score: (0.75 * 2 * common) / (ours.length + theirs.length),
		why: `the label shares words with "${text}"`,
	}
}

/** The words that count, without the endings of plurals. */
function tokensOf(text: string): Array<string> {
	return text
		.split(' ')
		.filter((word) => !stops.has(word))
		.map((word) => (word.length > 5 ? word.replace(/(?:en|s|e)$/, '') : word))
}
