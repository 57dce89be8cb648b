import type { ReactNode } from 'react'

/** What one pays of the whole; `share` is 0 to 1, its amount is said in `amount`. */
export type CostPart = {
	who: 'toeslag' | 'eigen'
	share: number
	label: ReactNode
	amount: ReactNode
}

type Props = { caption: ReactNode; total: ReactNode; parts: ReadonlyArray<CostPart> }

/** What the care costs, what the toeslag pays of it and what is left: one bar, said in words below. */
export function CostDrawing({ caption, total, parts }: Props) {
	const starts = parts.map((_, index) => parts.slice(0, index).reduce((sum, p) => sum + p.share, 0))
	return (
		<figure className="rw-drawing">
			<figcaption>
				{caption} <strong>{total}</strong>
			</figcaption>
			<svg className="rw-mirror" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
				{parts.map(({ who, share }, index) => (
					<rect
						className={who === 'toeslag' ? 'rw-ink' : 'rw-marker'}
						key={who}
						x={starts[index]! * 100}
						width={share * 100}
						height="10"
					/>
				))}
			</svg>
			<dl>
				{parts.map(({ who, label, amount }) => (
					<div key={who}>
						<dt className={`rw-key rw-key--${who}`}>{label}</dt>
						<dd>{amount}</dd>
					</div>
				))}
			</dl>
		</figure>
	)
}
