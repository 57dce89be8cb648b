import type { ReactNode } from 'react'

/** What belongs together, on paper of its own. */
export function Card({ children }: { children: ReactNode }) {
	return <section className="rw-card">{children}</section>
}
