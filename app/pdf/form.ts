import {
	PDFDict,
	type PDFDocument,
	type PDFFont,
	PDFHexString,
	PDFName,
	PDFRef,
	PDFString,
} from 'pdf-lib'

type Node = Map<string, Node | PDFRef>

/**
 * Makes the form of the fields that stand on the pages: a name with dots becomes a branch of the
 * field tree, and the font stands in the form's resources, where viewers look for it.
 */
export function addFields(pdf: PDFDocument, font: PDFFont): void {
	const { context } = pdf
	const tree: Node = new Map()
	for (const page of pdf.getPages()) {
		for (const ref of page.node.Annots()?.asArray() ?? []) {
			if (ref instanceof PDFRef) addTo(tree, nameOf(context.lookup(ref, PDFDict)).split('.'), ref)
		}
	}
	const form = pdf.getForm().acroForm.dict
	form.set(PDFName.of('Fields'), context.obj(kidsOf(tree)))
	form.set(PDFName.of('DR'), context.obj({ Font: { [font.name]: font.ref } }))
	form.set(PDFName.of('DA'), PDFString.of(`/${font.name} 12 Tf 0 g`))

	function kidsOf(node: Node, parent?: PDFRef): Array<PDFRef> {
		return [...node].map(([name, kid]) => {
			const ref = kid instanceof PDFRef ? kid : context.nextRef()
			const dict = kid instanceof PDFRef ? context.lookup(kid, PDFDict) : context.obj({})
			dict.set(PDFName.of('T'), PDFHexString.fromText(name))
			// pdfkit gives every annotation a colour, which means nothing on a field.
			dict.delete(PDFName.of('C'))
			if (parent) dict.set(PDFName.of('Parent'), parent)
			if (!(kid instanceof PDFRef)) {
				dict.set(PDFName.of('Kids'), context.obj(kidsOf(kid, ref)))
				context.assign(ref, dict)
			}
			return ref
		})
	}
}

function nameOf(widget: PDFDict): string {
	return widget.lookup(PDFName.of('T'), PDFString).decodeText()
}

function addTo(node: Node, [name = '', ...rest]: Array<string>, ref: PDFRef): void {
	if (rest.length === 0) {
		node.set(name, ref)
		return
	}
	const branch: Node | PDFRef = node.get(name) ?? new Map<string, Node | PDFRef>()
	if (branch instanceof PDFRef) throw new Error(`${name} is both a field and a branch`)
	node.set(name, branch)
	addTo(branch, rest, ref)
}
