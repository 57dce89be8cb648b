/** Why a form cannot be filled, and what somebody can do about it. */
const wayOut = {
	tooLarge:
		'The file is larger than 25 MB. Ask for the form without its pictures, or fill it by hand.',
	notPdf: 'This is not a PDF. Download the form again, and take the PDF itself, not a web page.',
	broken:
		'The file is damaged. Download it again, or open it in a viewer and save it as a new PDF.',
	encrypted:
		'The file is protected with a password or with rights. Ask whoever made it for one without protection; a copy saved with a changed word would not open everywhere.',
	noForm: 'The PDF has no fields. Print it and write by hand, or ask for a version to fill in.',
	xfaOnly:
		'The form is an XFA form, that only Adobe programs show. Ask for an AcroForm version or a paper one.',
	signed: 'The form has been signed. Filling it would break that signature: take an empty copy.',
	ghosts:
		'None of the fields stands on a page: what is filled in would never be seen. Ask for a repaired form.',
	tooManyPages: 'The PDF has more than 300 pages. Take the pages of the form out of it first.',
	tooHeavy:
		'The file takes too much memory or time to read. Open it in a viewer and save it as a new PDF.',
} as const

/** The kinds of forms that are refused. */
export type RefusalReason = keyof typeof wayOut

/**
 * A form that cannot be filled as it is: known before anything is changed, with the reason and a
 * way out for whoever brought it.
 */
export class FormRefusal extends Error {
	override name = 'FormRefusal'
	readonly reason: RefusalReason
	readonly detail: string
	readonly wayOut: string

	constructor(reason: RefusalReason, detail = '', options?: ErrorOptions) {
		super(`${reason}: ${detail ? `${detail}. ` : ''}${wayOut[reason]}`, options)
		this.reason = reason
		this.detail = detail
		this.wayOut = wayOut[reason]
	}
}
