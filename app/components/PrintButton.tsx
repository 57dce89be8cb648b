import type { ReactNode } from 'react'

/** Prints the page; shown by the script that can do it. */
export function PrintButton({ children }: { children: ReactNode }) {
	return (
		<button className="nl-button nl-button--secondary" type="button" data-print="" hidden>
			{children}
		</button>
	)
}
