import PDFKit from 'pdfkit'
import { create } from 'qrcode'
import { type Card, type CardText, isFromRight } from '../card.ts'
import { cardFonts, type Face, fontOf } from './card-fonts.ts'
import { colour } from './look.ts'
import { collected } from './template.ts'

/** A6 and its margin, in points. */
const page = { width: 297.64, height: 419.53, margin: 18 }
const inner = page.width - 2 * page.margin
/** The QR code: 36 mm, on which any phone can focus. */
const picture = 102

/** One line of text or more, of one language. */
type Line = {
	text: string
	lang: string
	face: Face
	size: number
	colour: string
	/** White above it. */
	space: number
	tag: 'H1' | 'P'
	/** Drawn before it, in its own direction: a dot, or a box to tick. */
	mark?: 'dot' | 'box'
}

/** Room for lines, and where they end. */
type Column = { x: number; y: number; width: number }

/**
 * A card of two sides of A6: what it is about with its link, and the slip that comes back. Each
 * line has one direction, so that pdfkit, which knows of no second one, sets it right.
 *
 * @throws MissingGlyphError when no font of ours has its letters
 */
export function renderCard(card: Card): Promise<Uint8Array> {
	const doc = new PDFKit({
		size: [page.width, page.height],
		margin: 0,
		pdfVersion: '1.7',
		lang: card.lang,
		tagged: true,
		displayTitle: true,
		autoFirstPage: false,
		font: '',
		info: { Title: card.title.own, Author: 'Regelwijs', Creator: 'Regelwijs' },
	})
	for (const [name, file] of Object.entries(cardFonts)) doc.registerFont(name, file)
	const bytes = collected(doc)
	const root = doc.struct('Document')
	doc.addStructure(root)
	drawFront(doc, root, card)
	drawSlip(doc, root, card)
	root.end()
	doc.end()
	return bytes
}

type Root = PDFKit.PDFStructureElement

function drawFront(doc: PDFKit.PDFDocument, root: Root, card: Card): void {
	const isRight = card.dir === 'rtl'
	const lines = linesFor(card)
	const top: Array<Line> = [
		{ ...lines.brand, text: 'Regelwijs' },
		...lines.both(card.title, { face: 'strong', size: 14, tag: 'H1' }),
		...lines.both(card.from, {}),
	]
	const rest: Array<Line> = [
		...lines.both(card.about, { space: 8 }),
		...card.regelingen.flatMap((name) =>
			lines.both(name, { face: 'strong', mark: 'dot', space: 4 }),
		),
		...lines.both(card.scan, { space: 8 }),
		...lines.both(card.type, {}),
		{ ...lines.address, text: card.address },
		...card.facts.flatMap((fact) => lines.both(fact, {})),
		...lines.both(card.help, { space: 8 }),
	]
	doc.addPage()
	const beside = inner - picture - 8
	const start = { x: page.margin + (isRight ? picture + 8 : 0), y: page.margin, width: beside }
	const line = 26
	const scale = scaleFor((by) => {
		const head = Math.max(heightOf(doc, top, beside, by), picture)
		return head + heightOf(doc, rest, inner, by) + line
	})
	drawPicture(doc, root, card, isRight ? page.margin : page.width - page.margin - picture)
	const end = draw(doc, root, top, start, scale)
	const below = { x: page.margin, y: Math.max(end, page.margin + picture), width: inner }
	drawLine(doc, draw(doc, root, rest, below, scale) + line)
}

function drawSlip(doc: PDFKit.PDFDocument, root: Root, { slip, ...card }: Card): void {
	const lines = linesFor(card)
	const all: Array<Line> = [
		...lines.both(slip.title, { face: 'strong', size: 14, tag: 'H1' }),
		...lines.both(slip.explanation, { space: 6 }),
		...lines.both(slip.because, { space: 10 }),
		...slip.reasons.flatMap((reason) => lines.both(reason, { mark: 'box', space: 7 })),
	]
	doc.addPage()
	const line = 30
	const scale = scaleFor((by) => heightOf(doc, all, inner, by) + line)
	const whole = { x: page.margin, y: page.margin, width: inner }
	drawLine(doc, draw(doc, root, all, whole, scale) + line)
}

/** Makes lines of a text: in the language of who reads it, and small in Dutch. */
function linesFor({ lang }: Pick<Card, 'lang'>) {
	const body = { face: 'regular', size: 11, colour: colour.ink, space: 4, tag: 'P' } as const
	const small = { face: 'regular', size: 8, colour: colour.quiet, space: 0, tag: 'P' } as const
	const latin = { ...body, lang: 'nl', face: 'strong' } as const
	return {
		brand: { ...latin, size: 9, colour: colour.brand, space: 0 },
		address: { ...latin, space: 1 },
		both: ({ own, dutch }: CardText, as: Partial<Line>): Array<Line> => [
			{ ...body, ...as, text: own, lang },
			...(dutch === null
				? []
				: [{ ...small, text: dutch, lang: 'nl', ...(as.mark && { mark: as.mark }) }]),
		],
	}
}

const indent = 18

/** Asks for features, so that pdfkit lays a line out as a whole: Arabic is set from the right only so. */
const whole: PDFKit.Mixins.TextOptions = { features: ['kern'] }

function heightOf(
	doc: PDFKit.PDFDocument,
	lines: Array<Line>,
	width: number,
	scale: number,
): number {
	return lines.reduce((height, line) => {
		doc.font(fontOf(line.text, line.face)).fontSize(line.size * scale)
		const room = width - (line.mark ? indent : 0)
		return height + line.space * scale + doc.heightOfString(line.text, { ...whole, width: room })
	}, 0)
}

/** The largest of a few scales at which all stands on one side. */
function scaleFor(height: (scale: number) => number): number {
	const most = page.height - 2 * page.margin
	return [1.15, 1.05, 1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7].find((by) => height(by) <= most) ?? 0.65
}

/** Draws lines one under the other; gives where they end. */
function draw(
	doc: PDFKit.PDFDocument,
	root: Root,
	lines: Array<Line>,
	{ x, y: top, width }: Column,
	scale: number,
): number {
	let y = top
	let fromRight = false
	for (const line of lines) {
		const isSmall = line.size === 8
		// The Dutch under a line begins where that line begins.
		if (!isSmall) fromRight = isFromRight(line.text)
		const room = width - (line.mark ? indent : 0)
		const left = x + (line.mark && !fromRight ? indent : 0)
		y += line.space * scale
		doc.font(fontOf(line.text, line.face)).fontSize(line.size * scale)
		const height = doc.heightOfString(line.text, { ...whole, width: room })
		if (line.mark && !isSmall) drawMark(doc, line.mark, fromRight ? x + width - 11 : x, y, scale)
		const tag = doc.struct(line.tag, { lang: line.lang })
		root.add(tag)
		tag.add(() => {
			doc.fillColor(line.colour)
			const align = fromRight ? 'right' : 'left'
			doc.text(line.text, left, y, { ...whole, width: room, align })
		})
		tag.end()
		y += height
	}
	return y
}

function artifact(doc: PDFKit.PDFDocument, drawn: () => void): void {
	doc.markContent('Artifact', { type: 'Layout' })
	doc.save()
	drawn()
	doc.restore()
	doc.endMarkedContent()
}

function drawMark(
	doc: PDFKit.PDFDocument,
	mark: 'dot' | 'box',
	x: number,
	y: number,
	scale: number,
): void {
	const middle = y + 8 * scale
	artifact(doc, () => {
		if (mark === 'dot') doc.circle(x + 5, middle, 2.2).fill(colour.brand)
		else
			doc
				.lineWidth(1)
				.rect(x, middle - 5.5, 11, 11)
				.stroke(colour.ink)
	})
}

/** To write on by hand. */
function drawLine(doc: PDFKit.PDFDocument, y: number): void {
	artifact(doc, () =>
		doc
			.lineWidth(0.7)
			.moveTo(page.margin, y)
			.lineTo(page.width - page.margin, y)
			.stroke(colour.quiet),
	)
}

function drawPicture(doc: PDFKit.PDFDocument, root: Root, { link, picture: alt }: Card, x: number) {
	const { modules } = create(link, { errorCorrectionLevel: 'M' })
	const unit = picture / modules.size
	const figure = doc.struct('Figure', { alt })
	root.add(figure)
	figure.add(() => {
		for (let row = 0; row < modules.size; row++)
			for (let column = 0; column < modules.size; column++)
				if (modules.get(row, column))
					doc.rect(x + column * unit, page.margin + row * unit, unit, unit)
		doc.fill('#000')
	})
	figure.end()
}
