import type { Block } from '../../../flows/engine/document.ts'
import { area, colour, style } from '../look.ts'
import type { Piece } from '../piece.ts'
import type { Sheet, Tag } from '../sheet.ts'
import { baseline, textPieces } from './text.ts'

type List = Extract<Block<string>, { kind: 'list' }>

const indent = 26
const decimal = { O: 'List', ListNumbering: 'Decimal' } as const

/** A list; its marks are drawn, so that none depends on a font. */
export function listPieces({ style: kind, items }: List): Array<Piece> {
	let list: Tag
	return items.flatMap((text, index) => {
		let item: Tag
		return textPieces(text, {
			style: style.body,
			space: index === 0 ? 10 : 7,
			indent,
			withNext: isShort(text) && [0, items.length - 2].includes(index) && index + 1 < items.length,
			open: (sheet) => sheet.tag(item, 'LBody'),
			mark(sheet, top) {
				if (index === 0)
					list = sheet.tag(sheet.root, 'L', kind === 'numbered' ? decimal : undefined)
				item = sheet.tag(list, 'LI')
				drawMark(sheet, item, top, kind, index)
			},
		})
	})
}

/** Two items stay together at a page's end and beginning, unless they fill a page. */
function isShort(text: string): boolean {
	return text.length < 500
}

function drawMark(sheet: Sheet, item: Tag, top: number, kind: List['style'], index: number): void {
	if (kind === 'numbered') {
		const number = { ...style.strong, colour: colour.brand }
		const label = sheet.tag(item, 'Lbl')
		sheet.within(label, () => sheet.text(`${index + 1}.`, area.left, baseline(top, number), number))
		return
	}
	const middle = top + style.body.lead / 2
	sheet.artifact((doc) => {
		if (kind === 'bullet') doc.circle(area.left + 6, middle + 0.5, 2.2).fill(colour.brand)
		else
			doc
				.lineWidth(1)
				.roundedRect(area.left + 0.5, middle - 6.5, 13, 13, 2)
				.stroke(colour.quiet)
	})
}
