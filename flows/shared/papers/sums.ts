import type { Derivation, DerivationLine } from '../../engine/derivation.ts'
import { paperText } from '../../engine/derivation.ts'
import type { Block } from '../../engine/document.ts'
import { measuredText, quantityText } from '../../engine/quantity-text.ts'
import { literal } from '../../engine/question.ts'
import { type Text, text } from '../../engine/text.ts'
import { heading } from './blocks.ts'

/**
 * How each value on the papers was worked out: what it came to, below it what it came from and where
 * that stands, and the law. A value that is not known is no sum: what to ask for it stands elsewhere.
 */
export function sumBlocks(derivations: ReadonlyArray<Derivation>): Array<Block> {
	const known = derivations.filter(({ value }) => value.max !== null)
	if (known.length === 0) return []
	return [heading(text('afleiding:titel')), ...known.map(sumTable)]
}

function sumTable({ text: label, unit, value, lines, rule, source }: Derivation): Block {
	const law = source ? [text('afleiding:wet', { wet: source.title })] : []
	const notes = [...(rule ? [rule] : []), ...law]
	const rows = lines.map((line) => [lineText(line), quantityText(unit, line.value)])
	const head = [label, measuredText(unit, value)]
	// A sum of one thing and its law make one line.
	if (lines.length === 1 && !rule && source) {
		const [[som, hoeveel]] = rows as [[Text, Text]]
		const withLaw = text('afleiding:metWet', { som, wet: source.title })
		return { kind: 'table', head, rows: [[withLaw, hoeveel]] }
	}
	const last = notes.length > 0 ? [[notes.reduce(joined), literal('')]] : []
	return { kind: 'table', head, rows: [...rows, ...last] }
}

function lineText({ text: what, paper }: DerivationLine): Text {
	return paper ? text('afleiding:opPapier', { wat: what, papier: paperText(paper) }) : what
}

function joined(eerst: Text, dan: Text): Text {
	return text('common:zinnen', { eerst, dan })
}
