import type { DefaultTreeAdapterTypes } from 'parse5'
import { attribute, type Element, elements, type Page } from './reading-pages.ts'

type Node = DefaultTreeAdapterTypes.Node

/** What goes on in the same line as the text around it. */
const INLINE = ['a', 'b', 'bdi', 'em', 'i', 'strong', 'time']

/** Not text to read, or not in sight. */
const SILENT = ['script', 'style', 'template', 'svg']

/** What every page has in the same words: the way back, reading aloud, the part one is in. */
const AROUND = ['rw-way', 'rw-unseen']

/**
 * What a page says in our words between header and footer, line by line, also what is folded away: a
 * heading, a paragraph, a choice, a button are each a line. Answers that are read back are no words
 * of ours.
 */
export function screenLines({ document, path }: Page): Array<string> {
	const [main] = elements(document, ({ tagName }) => tagName === 'main')
	return main ? linesIn(main, path.endsWith('/controleren') ? [...SILENT, 'dd'] : SILENT) : []
}

function linesIn(node: Node, silent: ReadonlyArray<string>): Array<string> {
	const lines: Array<string> = []
	let line = ''
	const end = () => {
		const words = line
			.replace(/[\u2066-\u2069]/g, '')
			.replace(/\s+/g, ' ')
			.trim()
		if (/\p{L}/u.test(words)) lines.push(words)
		line = ''
	}
	const read = (one: Node): void => {
		if ('value' in one) line += one.value
		if (!('tagName' in one) || silent.includes(one.tagName) || isAround(one)) return
		const isInline = INLINE.includes(one.tagName) || isInSentence(one)
		if (!isInline) end()
		for (const child of one.childNodes) read(child)
		if (!isInline) end()
	}
	read(node)
	end()
	return lines
}

function isAround(element: Element): boolean {
	const classes = attribute(element, 'class')?.split(' ') ?? []
	return AROUND.some((one) => classes.includes(one))
}

/** A `span` without a class of its own stands in a sentence. */
function isInSentence(element: Element): boolean {
	return element.tagName === 'span' && attribute(element, 'class') === null
}
