import type PDFKit from 'pdfkit'
import type { Style } from './look.ts'
import { measureIn } from './measure.ts'

/** A node of the structure tree. */
export type Tag = PDFKit.PDFStructureElement

/** An empty field of the template; its value comes later. */
export type Box = {
	name: string
	label: string
	x: number
	y: number
	width: number
	height: number
}

/** What else a tag says: of a head cell what it heads, of a list how it counts. */
type Attributes = { O: 'Table'; Scope: 'Column' } | { O: 'List'; ListNumbering: 'Decimal' }

/** The open PDF as the pieces see it: text at a baseline, shapes, tags, fields. */
export type Sheet = ReturnType<typeof createSheet>

/** A sheet over a pdfkit document; all content is either tagged or an artifact. */
export function createSheet(doc: PDFKit.PDFDocument) {
	const root = doc.struct('Document')
	doc.addStructure(root)

	return {
		root,

		/** Opens a tag under another. */
		tag(parent: Tag, type: string, attributes?: Attributes): Tag {
			const tag = doc.struct(type)
			if (attributes) dictionaryOf(tag).A = attributes
			parent.add(tag)
			return tag
		},

		/** Draws content that belongs to a tag. */
		within(tag: Tag, draw: () => void): void {
			tag.add(draw)
		},

		/** Draws what a screen reader need not know of. */
		artifact(
			draw: (doc: PDFKit.PDFDocument) => void,
			type: 'Layout' | 'Pagination' = 'Layout',
		): void {
			doc.markContent('Artifact', { type })
			doc.save()
			draw(doc)
			doc.restore()
			doc.endMarkedContent()
		},

		/** One line of text, `y` at its baseline. */
		text(text: string, x: number, y: number, { face, size, colour }: Style): void {
			doc.font(face).fontSize(size).fillColor(colour)
			doc.text(text, x, y, { lineBreak: false, baseline: 'alphabetic' })
		},

		/** The same, ending at `right`. */
		textRight(text: string, right: number, y: number, style: Style): void {
			this.text(text, right - measureIn(style)(text), y, style)
		},

		/** An empty text field with its tag; the words of it are set by `fill`. */
		field(parent: Tag, { name, label, x, y, width, height }: Box): void {
			const form = this.tag(parent, 'Form')
			doc.annotate(x, y, width, height, {
				Subtype: 'Widget',
				FT: 'Tx',
				F: 4,
				T: new String(name),
				TU: new String(label),
				structParent: form,
			} as PDFKit.Mixins.AnnotationOption)
			// Ended at once: pdfkit notes the page that is open when a tag ends.
			form.end()
		},
	}
}

/** The tag's own dictionary, for what pdfkit has no option for. */
function dictionaryOf(tag: Tag): Record<string, unknown> {
	return (tag as Tag & { dictionary: { data: Record<string, unknown> } }).dictionary.data
}
