import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'

type Props = {
	verdict: 'likely' | 'unlikely' | 'unknown'
	/** "U kunt misschien kinderopvangtoeslag krijgen." */
	title: ReactNode
	/** "€ 1.202" or "€ 900 tot € 1.202"; absent when nothing can be said. */
	amount?: ReactNode
	/** "per maand, ongeveer". */
	per?: ReactNode
	/** Who decides: "De Dienst Toeslagen beslist." */
	decides: ReactNode
	children?: ReactNode
}

const looks = {
	likely: { kind: 'ok', icon: 'check' },
	unlikely: { kind: 'info', icon: 'info' },
	unknown: { kind: 'warning', icon: 'question' },
} as const

/** What we think will be decided, how much it may be, and that somebody else decides. */
export function OutcomeHeader({ verdict, title, amount, per, decides, children }: Props) {
	const { kind, icon } = looks[verdict]
	return (
		<div className={`utrecht-alert utrecht-alert--${kind} rw-outcome`}>
			<Icon name={icon} />
			<div>
				<h1 data-read="">{title}</h1>
				{amount != null && (
					<p>
						<span className="rw-amount">{amount}</span> {per}
					</p>
				)}
				<p>{decides}</p>
				{children}
			</div>
		</div>
	)
}
