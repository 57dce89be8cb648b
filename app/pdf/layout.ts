import type { Block, Document, Field } from '../../flows/engine/document.ts'
import { type Fit, fitValue } from './fit.ts'
import { filledIn, type PdfLabels } from './labels.ts'
import { style } from './look.ts'
import type { Piece } from './piece.ts'
import { bsnDigits, bsnPiece, signaturePiece } from './pieces/by-hand.ts'
import { fieldPiece, valueWidth } from './pieces/field.ts'
import { letterPieces } from './pieces/letter.ts'
import { listPieces } from './pieces/list.ts'
import { noticePieces } from './pieces/notice.ts'
import { tablePieces } from './pieces/table.ts'
import { headingPieces, paragraphPieces } from './pieces/text.ts'

/** What goes into a field of the template. */
export type Entry = { name: string; value: string; fit: Fit; comb?: number }

/**
 * A document laid out: the pieces to draw, and what the fields hold. `isLetter`: it goes to somebody
 * else, from the person and not from us, so nothing of ours stands on it.
 */
export type Layout = {
	title: string
	pieces: Array<Piece>
	entries: Array<Entry>
	isLetter: boolean
}

/** A value too long for its field, for the end of the document. */
type Appendix = { label: string; value: string }

/** Lays a complete document out. Each value gets a field that holds it, or an appendix that does. */
export function layoutOf(document: Document<string>, labels: PdfLabels): Layout {
	const entries: Array<Entry> = []
	const appendices: Array<Appendix> = []
	const isLetter = document.blocks[0]?.kind === 'letter'
	const pieces = [
		...(isLetter ? [] : headingPieces(document.title, 1, style.h1, 0)),
		...document.blocks.flatMap((block, at) => {
			const [before, next] = [document.blocks[at - 1], document.blocks[at + 1]]
			const pieces = blockPieces(block)
			return staysWith(block, before, next) ? heldToNext(pieces) : pieces
		}),
		...appendices.flatMap(appendixPieces),
	]
	return { title: document.title, pieces: released(pieces), entries, isLetter }

	function blockPieces(block: Block<string>): Array<Piece> {
		switch (block.kind) {
			case 'heading':
				return block.level === 2
					? headingPieces(block.text, 2, style.h2, 26)
					: headingPieces(block.text, 3, style.h3, 18)
			case 'paragraph':
				return paragraphPieces(block.text, style.body, 8)
			case 'notice':
				return noticePieces(block.text)
			case 'list':
				return listPieces(block)
			case 'table':
				return tablePieces(block)
			case 'fields':
				return block.fields.map((field, index) =>
					fieldPiece(field, entryOf(field), labels.confirmed, index === 0),
				)
			case 'bsn':
				entries.push({ name: block.name, value: '', fit: { size: 14, lines: [] }, comb: bsnDigits })
				return [bsnPiece(block.name, block.label)]
			case 'signature':
				return [signaturePiece(block.label)]
			case 'letter': {
				const letter = letterPieces(block)
				entries.push(...letter.entries)
				return letter.pieces
			}
		}
	}

	function entryOf({ name, label, value }: Field<string>): Fit {
		const inField = fitValue(value, valueWidth)
		if (inField) {
			entries.push({ name, value, fit: inField })
			return inField
		}
		appendices.push({ label, value })
		return entryOf({
			name,
			label,
			value: filledIn(labels.seeAppendix, { nummer: appendices.length }),
		})
	}

	function appendixPieces({ label, value }: Appendix, index: number): Array<Piece> {
		return [
			...headingPieces(filledIn(labels.appendix, { nummer: index + 1 }), 2, style.h2, 30),
			...headingPieces(label, 3, style.h3, 4),
			...paragraphPieces(value, style.body, 4),
		]
	}
}

/** A signature never stands alone on a page, and what explains fields stands above them. */
function staysWith(block: Block<string>, before?: Block<string>, next?: Block<string>): boolean {
	if (next?.kind === 'signature') return true
	const isExplanation = block.kind === 'paragraph' && before?.kind === 'heading'
	return isExplanation && (next?.kind === 'fields' || next?.kind === 'bsn')
}

function heldToNext(pieces: Array<Piece>): Array<Piece> {
	return pieces.map((piece, at) =>
		at === pieces.length - 1 ? { ...piece, withNext: true } : piece,
	)
}

/** The last piece has nothing to stay with. */
function released(pieces: Array<Piece>): Array<Piece> {
	return pieces.map((piece, index) =>
		index === pieces.length - 1 ? { ...piece, withNext: false } : piece,
	)
}
