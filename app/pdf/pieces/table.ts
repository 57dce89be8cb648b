import type { Block } from '../../../flows/engine/document.ts'
import { area, colour, type Style, style } from '../look.ts'
import { linesOf, measureIn } from '../measure.ts'
import type { Piece } from '../piece.ts'
import type { Sheet, Tag } from '../sheet.ts'
import { drawHairline } from './row.ts'
import { baseline } from './text.ts'

type Table = Extract<Block<string>, { kind: 'table' }>
type Cell = { lines: Array<string>; x: number; width: number; right: boolean }

const gap = 16
const padding = 5
/** A row with more lines goes on under it, so that it fits every page. */
const mostLines = 30
/** A table up to this height stays on one page. */
const tallestWhole = 180

/** A table: numbers on the right, its head again on every page. */
export function tablePieces({ head, rows }: Table): Array<Piece> {
	const widths = widthsOf(head, rows)
	const numeric = head.map((_, i) => isNumeric(rows.map((row) => row[i]!)))
	const headCells = cellsOf(head, style.head)
	const headHeight = heightOf(headCells, style.head)
	let table: Tag

	const headPiece: Piece = {
		height: headHeight,
		space: 12,
		withNext: rows.length > 0,
		draw(sheet, top) {
			table = sheet.tag(sheet.root, 'Table')
			drawCells(sheet, headCells, top, style.head, tagsFor(sheet, headCells.length, 'TH'))
			drawRule(sheet, top + headHeight)
		},
	}
	const reopening = {
		height: headHeight,
		draw(sheet: Sheet, top: number) {
			sheet.artifact(() => drawPlain(sheet, headCells, top, style.head))
			drawRule(sheet, top + headHeight)
		},
	}
	const pieces = rows.flatMap(rowPieces)
	const isSmall = pieces.reduce((sum, { height }) => sum + height, headHeight) <= tallestWhole
	// What is read as one thing does not break over two pages.
	return [
		headPiece,
		...pieces.map((piece, at) => ({ ...piece, withNext: isSmall && at < pieces.length - 1 })),
	]

	function rowPieces(row: Array<string>): Array<Piece> {
		const cells = cellsOf(row, style.body)
		const count = Math.ceil(Math.max(...cells.map(({ lines }) => lines.length)) / mostLines)
		let tags: Array<Tag>
		return Array.from({ length: count }, (_, part) => {
			const slice = cells.map((cell) => ({
				...cell,
				lines: cell.lines.slice(part * mostLines, (part + 1) * mostLines),
			}))
			const height = heightOf(slice, style.body)
			return {
				height,
				space: 0,
				reopening,
				draw(sheet: Sheet, top: number) {
					if (part === 0) tags = tagsFor(sheet, cells.length, 'TD')
					drawCells(sheet, slice, top, style.body, tags)
					if (part === count - 1) drawHairline(sheet, top + height)
				},
			}
		})
	}

	function cellsOf(texts: Array<string>, style: Style): Array<Cell> {
		let x = area.left
		return texts.map((text, i) => {
			const width = widths[i]!
			const cell = { lines: linesOf(text, width, measureIn(style)), x, width, right: numeric[i]! }
			x += width + gap
			return cell
		})
	}

	function tagsFor(sheet: Sheet, count: number, type: 'TH' | 'TD'): Array<Tag> {
		const row = sheet.tag(table, 'TR')
		return Array.from({ length: count }, () =>
			sheet.tag(row, type, type === 'TH' ? { O: 'Table', Scope: 'Column' } : undefined),
		)
	}
}

function heightOf(cells: Array<Cell>, { lead }: Style): number {
	return Math.max(1, ...cells.map(({ lines }) => lines.length)) * lead + 2 * padding
}

function drawCells(
	sheet: Sheet,
	cells: Array<Cell>,
	top: number,
	style: Style,
	tags: Array<Tag>,
): void {
	cells.forEach((cell, i) => {
		if (cell.lines.some(Boolean)) sheet.within(tags[i]!, () => drawPlain(sheet, [cell], top, style))
	})
}

function drawPlain(sheet: Sheet, cells: Array<Cell>, top: number, style: Style): void {
	for (const { lines, x, width, right } of cells) {
		lines.forEach((line, row) => {
			const y = baseline(top + padding + row * style.lead, style)
			if (right) sheet.textRight(line.trimEnd(), x + width, y, style)
			else sheet.text(line, x, y, style)
		})
	}
}

function drawRule(sheet: Sheet, y: number): void {
	sheet.artifact((doc) => {
		doc.lineWidth(1.2).moveTo(area.left, y).lineTo(area.right, y).stroke(colour.brand)
	})
}

function isNumeric(cells: Array<string>): boolean {
	return cells.some(Boolean) && cells.every((cell) => /^[€\s\d.,:%×–−-]*$/.test(cell))
}

/** Each column as wide as its text, where that fits; wide columns share what is left. */
function widthsOf(head: Array<string>, rows: Array<Array<string>>): Array<number> {
	const wanted = head.map(
		(text, i) =>
			Math.max(measureIn(style.head)(text), ...rows.map((row) => measureIn(style.body)(row[i]!))) +
			1,
	)
	let room = area.right - area.left - gap * (head.length - 1)
	let open = wanted.map((_, i) => i)
	const widths = [...wanted]
	for (let narrow = open; narrow.length > 0; ) {
		const share = room / open.length
		narrow = open.filter((i) => wanted[i]! <= share)
		open = open.filter((i) => wanted[i]! > share)
		for (const i of narrow) room -= wanted[i]!
	}
	for (const i of open) widths[i] = room / open.length
	if (open.length === 0) widths[widths.length - 1]! += room
	return widths
}
