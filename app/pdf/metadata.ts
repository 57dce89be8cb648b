import { type PDFDocument, PDFName } from 'pdf-lib'

/** Writes the document's title and language as XMP; pdfkit's own does not escape the title. */
export function setMetadata(pdf: PDFDocument): void {
	const xmp = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(pdf.getTitle() ?? '')}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>nl-NL</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>Regelwijs</xmp:CreatorTool>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`
	const stream = pdf.context.stream(new TextEncoder().encode(xmp), {
		Type: 'Metadata',
		Subtype: 'XML',
	})
	pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(stream))
}

function escaped(text: string): string {
	return text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`)
}
