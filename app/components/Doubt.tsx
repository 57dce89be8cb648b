import type { ReactNode } from 'react'

/** What usually is the matter, the answers to change, and who to ask. */
export type DoubtView = {
	causes: ReadonlyArray<{ id: string; text: ReactNode }>
	change: ReadonlyArray<{ id: string; text: ReactNode; href: string }>
	ask: ReactNode
}

type Props = DoubtView & {
	/** "Klopt dit niet?" */
	title: ReactNode
	/** "Verander uw antwoord:" */
	changeTitle: ReactNode
}

/** For who thinks that a condition is judged wrongly; opens in place. */
export function Doubt({ title, changeTitle, causes, change, ask }: Props) {
	return (
		<details className="rw-why">
			<summary>{title}</summary>
			<ul>
				{causes.map(({ id, text }) => (
					<li key={id}>{text}</li>
				))}
			</ul>
			{change.length > 0 && (
				<>
					<p>{changeTitle}</p>
					<ul className="rw-links">
						{change.map(({ id, text, href }) => (
							<li key={id}>
								<a href={href}>{text}</a>
							</li>
						))}
					</ul>
				</>
			)}
			<p>{ask}</p>
		</details>
	)
}
