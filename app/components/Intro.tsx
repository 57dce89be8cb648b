import type { ReactNode } from 'react'

/** The first thing a visitor sees: what this is, in the colours of the house, and where to begin. */
export function Intro({ title, children }: { title: ReactNode; children: ReactNode }) {
	return (
		<section className="rw-card rw-intro">
			<h1 data-read="">{title}</h1>
			{children}
		</section>
	)
}
