import { createContext } from 'react'
import type { Regeling } from '../flows/engine/regeling.ts'

/** What every page has around its content, whatever its route: see `root.tsx`. */
export type Shell = {
	/** The date previewed, as people read it; absent when it is simply today. */
	previewDate?: string
	/** In the place of the route's own title: that of a page whose answer was refused. */
	title?: string
	pageScript: string
	/** Draws a BSN in a PDF; fetched only where that can be done. */
	bsnScript?: string
	/** Takes a paper code out of the address; fetched only where one is typed. */
	resumeScript?: string
	/** Keeps pages of one person away from the next; fetched only where a helper sits. */
	helperScript?: string
	/** Every language there is, for the menu. */
	languages: ReadonlyArray<{ code: string; name: string; dir: 'ltr' | 'rtl' }>
	nonce?: string
	/** Who answers questions by telephone about what this page is on. */
	helpline?: Regeling['helpline']
}

export const ShellContext = createContext<Shell | undefined>(undefined)
