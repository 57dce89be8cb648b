import { createContext } from 'react'

/** What every page has around its content, whatever its route: see `root.tsx`. */
export type Shell = {
	/** The date previewed, as people read it; absent when it is simply today. */
	previewDate?: string
	pageScript: string
	nonce?: string
}

export const ShellContext = createContext<Shell | undefined>(undefined)
