/** The sentences the paper itself needs. A number is filled in where `{…}` stands. */
export type PdfLabels = {
	/** In a field whose value is too long for it: `zie bijlage {nummer}`. */
	seeAppendix: string
	/** Heading above such a value at the end: `Bijlage {nummer}`. */
	appendix: string
	/** Under a value that was confirmed: `U hebt gezegd: dit klopt.` */
	confirmed: string
	/** At the foot of each page: `Pagina {pagina} van {aantal}`. */
	page: string
	/** At the foot of each page, on the left. */
	footer: string
}

/** The label with its numbers; a place that the label lacks is a fault that shows in tests. */
export function filledIn(label: string, numbers: Record<string, number>): string {
	return label.replace(/\{(\w+)\}/g, (place, name: string) => String(numbers[name] ?? place))
}
