import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'

/** Whether a month still brings money: it can, it is too late to ask, or it brings none. */
export type MonthState = 'kan' | 'teLaat' | 'niet'

type Props = {
	caption: ReactNode
	/** The twelve in order, by their short names; `now` on the one we are in. */
	months: ReadonlyArray<{ name: string; state: MonthState; now?: boolean }>
	/** Each state in words, for the key and for who cannot see it. */
	words: Record<MonthState, string>
	/** "Nu". */
	nowWord: string
}

const icons = { kan: 'check', teLaat: 'cross', niet: null } as const

/** A year at a glance: what is lost, what can still be asked for, where we are. */
export function MonthsDrawing({ caption, months, words, nowWord }: Props) {
	const states = (Object.keys(icons) as Array<MonthState>).filter((state) =>
		months.some((month) => month.state === state),
	)
	return (
		<figure className="rw-drawing">
			<figcaption>{caption}</figcaption>
			<ol className="rw-months">
				{months.map(({ name, state, now }) => (
					<li className={`rw-month--${state}`} key={name} aria-current={now ? 'date' : undefined}>
						{name}
						{icons[state] && <Icon name={icons[state]} />}
						<span className="rw-unseen">{words[state]}</span>
						{now && <small>{nowWord}</small>}
					</li>
				))}
			</ol>
			<p className="rw-months-key" aria-hidden="true">
				{states.map((state) => (
					<span key={state}>
						<i className={`rw-month--${state}`}>{icons[state] && <Icon name={icons[state]} />}</i>
						{words[state]}
					</span>
				))}
			</p>
		</figure>
	)
}
