import type { ReactNode } from 'react'

/** An official term, in the language of the paper: never translated by a browser. */
export function Dutch({ children }: { children: ReactNode }) {
	return (
		<bdi lang="nl" translate="no">
			{children}
		</bdi>
	)
}
