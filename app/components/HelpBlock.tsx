import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import { Value } from './Value.tsx'

export type HelpBlockProps = {
	title: ReactNode
	/** Where to go, when they are there: a few short lines. */
	lines: ReadonlyArray<string>
	phone?: { label: ReactNode; number: string } | undefined
}

/** Help from a person, at the same place on every page. */
export function HelpBlock({ title, lines, phone }: HelpBlockProps) {
	return (
		<section className="rw-help" aria-labelledby="help">
			<h2 id="help">{title}</h2>
			{lines.map((line) => (
				<p key={line}>{line}</p>
			))}
			{phone && (
				<a className="rw-help__phone" href={`tel:${phone.number.replace(/[^+\d]/g, '')}`}>
					<Icon name="phone" />
					<span>
						{phone.label} <Value>{phone.number}</Value>
					</span>
				</a>
			)}
		</section>
	)
}
