import type { ReactNode } from 'react'

/** One answer read back; no `href` where it cannot be changed. */
export type SummaryRow = {
	id: string
	question: ReactNode
	answer: ReactNode
	href?: string
	/** What is changed, for who hears only the link: "Wijzig **geboortedatum**". */
	name?: string
}

/** What was answered, each with a way to change it. */
export function SummaryList(props: { rows: ReadonlyArray<SummaryRow>; changeLabel: ReactNode }) {
	return (
		<dl className="rw-rows">
			{props.rows.map(({ id, question, answer, href, name }) => (
				<div className="rw-row" key={id}>
					<dt>{question}</dt>
					<dd>{answer}</dd>
					{href && (
						<dd>
							<a href={href}>
								{props.changeLabel} <span className="rw-unseen">{name}</span>
							</a>
						</dd>
					)}
				</div>
			))}
		</dl>
	)
}
