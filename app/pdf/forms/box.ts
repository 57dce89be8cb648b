import { type PDFDict, PDFName } from 'pdf-lib'
import { dictAt, entry, numberAt, numbersAt } from './object.ts'
import { rectOf } from './page-tree.ts'

/** Where a widget draws: turned upright, from the lower left. */
export type Box = {
	width: number
	height: number
	/** How wide the line around it is; what is inside keeps off it. */
	border: number
	/** Turns the box as the widget is turned. */
	matrix: Array<number>
	/** Operators that draw its ground and its line. */
	frame: string
}

/** The box of a widget; without area when it cannot be seen. */
export function boxOf(widget: PDFDict): Box {
	const [left, bottom, right, top] = rectOf(numbersAt(widget, 'Rect')) ?? [0, 0, 0, 0]
	const [across, up] = [right - left, top - bottom]
	const turn = rotationOf(widget)
	const [width, height] = turn % 180 === 0 ? [across, up] : [up, across]
	const line = lineOf(widget)
	return {
		width,
		height,
		border: line.width,
		matrix: matrixOf(turn, across, up),
		frame: frameOf(widget, width, height, line),
	}
}

/** How far the content of a widget is turned, in quarter turns against the clock: 0–270. */
export function rotationOf(widget: PDFDict): number {
	const turn = Math.round((numberAt(dictAt(widget, 'MK'), 'R') ?? 0) / 90) * 90
	return ((turn % 360) + 360) % 360
}

function matrixOf(turn: number, width: number, height: number): Array<number> {
	if (turn === 90) return [0, 1, -1, 0, width, 0]
	if (turn === 180) return [-1, 0, 0, -1, width, height]
	return turn === 270 ? [0, -1, 1, 0, 0, height] : [1, 0, 0, 1, 0, 0]
}

type Line = { width: number; style: string; dash: Array<number> }

function lineOf(widget: PDFDict): Line {
	const style = dictAt(widget, 'BS')
	const drawn = numbersAt(dictAt(widget, 'MK'), 'BC').length > 0
	const width = numberAt(style, 'W') ?? numbersAt(widget, 'Border')[2] ?? 1
	const kind = entry(style, 'S')
	return {
		width: drawn ? Math.max(0, width) : 0,
		style: kind instanceof PDFName ? kind.decodeText() : 'S',
		dash: numbersAt(style, 'D'),
	}
}

function frameOf(widget: PDFDict, width: number, height: number, line: Line): string {
	const look = dictAt(widget, 'MK')
	const ground = paint(numbersAt(look, 'BG'), ['g', 'rg', 'k'])
	const ink = paint(numbersAt(look, 'BC'), ['G', 'RG', 'K'])
	const half = line.width / 2
	const dash = line.style === 'D' ? `[${(line.dash.length ? line.dash : [3]).join(' ')}] 0 d` : ''
	const edge =
		line.style === 'U'
			? `0 ${half} m ${width} ${half} l S`
			: `${half} ${half} ${width - line.width} ${height - line.width} re S`
	return [
		ground && `q ${ground} 0 0 ${width} ${height} re f Q`,
		ink && line.width > 0 && `q ${ink} ${line.width} w ${dash} ${edge} Q`,
	]
		.filter(Boolean)
		.join('\n')
}

function paint(parts: Array<number>, [grey, rgb, cmyk]: [string, string, string]): string {
	const operator = { 1: grey, 3: rgb, 4: cmyk }[parts.length]
	return operator ? `${parts.join(' ')} ${operator}` : ''
}
