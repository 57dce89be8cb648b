import type { ReactNode } from 'react'

/** "Deel 2 van 4: Werk": the text says it, the bar draws it. */
export function Progress({
	part,
	of,
	children,
}: {
	part: number
	of: number
	children: ReactNode
}) {
	return (
		<div className="rw-progress">
			{children}
			<div className="rw-progress__bar" aria-hidden="true">
				{Array.from({ length: of }, (_, index) => index + 1).map((each) => (
					<i key={each} className={each <= part ? 'rw-done' : undefined} />
				))}
			</div>
		</div>
	)
}
