/**
 * A fault of ours in a document: loud, before any paper leaves. `name` tells which one,
 * also after the trip out of the worker.
 */
export class PdfFault extends Error {
	override name = 'PdfFault'
}

/** A text is empty, untranslated, or says "undefined". */
export class IncompleteDocumentError extends PdfFault {
	override name = 'IncompleteDocumentError'
}

/** Two fields want the same name in the form. */
export class DuplicateFieldError extends PdfFault {
	override name = 'DuplicateFieldError'
}

/** A value goes to a field that the template does not have. */
export class UnknownFieldError extends PdfFault {
	override name = 'UnknownFieldError'
}

/** A character that our font cannot draw: such input should have been refused earlier. */
export class MissingGlyphError extends PdfFault {
	override name = 'MissingGlyphError'
}

/** A piece of the document is taller than a page. */
export class TooTallError extends PdfFault {
	override name = 'TooTallError'
}

/** The worker crashed, took too long, or too many documents were waiting. */
export class PdfWorkerError extends PdfFault {
	override name = 'PdfWorkerError'
}

const faults = [
	IncompleteDocumentError,
	DuplicateFieldError,
	UnknownFieldError,
	MissingGlyphError,
	TooTallError,
	PdfWorkerError,
]

/** The fault again, after its name and message travelled between threads. */
export function faultOf({ name, message }: { name: string; message: string }): PdfFault {
	const Fault = faults.find((fault) => fault.name === name)
	return Fault ? new Fault(message) : new PdfWorkerError(`${name}: ${message}`)
}
