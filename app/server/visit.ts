import type { IsoDate } from '../../flows/engine/date.ts'
import type { Keeping } from '../dossier/session.server.ts'

/** What the server tells the app with each request: Remix' load context. */
export type Visit = {
	/** The date for which everything is judged: today in the Netherlands, or the one previewed. */
	peildatum: IsoDate
	/** Whether the peildatum is not today but one somebody wants to preview. */
	preview: boolean
	/** Our own script for the pages. */
	pageScript: string
	/** Our own script that puts a BSN in a PDF; a page names it in `data-script`. */
	bsnScript?: string
	/** Our own script that takes a paper code out of the address; a page names it in `data-script`. */
	resumeScript?: string
	/** Our own script that keeps pages of one person away from the next; a page names it in `data-script`. */
	helperScript?: string
	/** Allows the page's script; absent on pages without one. */
	nonce?: string
	/** The HTTP status with which the server refuses this request; the app only makes its page. */
	refusal?: number
	/** Where and how this visitor's dossier is kept. */
	keeping: Keeping
	/** The visitor's address, as far as the proxies are trusted. Only to count wrong codes: never logged or kept. */
	ip: string
}
