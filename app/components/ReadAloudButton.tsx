import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'

/** Reads the fixed text of the page aloud; shown by the script that can do it. */
export function ReadAloudButton({ children }: { children: ReactNode }) {
	return (
		<button className="nl-button nl-button--subtle" type="button" data-read-aloud="" hidden>
			<Icon name="sound" />
			<span>{children}</span>
		</button>
	)
}
