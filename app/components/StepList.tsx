import type { ReactNode } from 'react'

/** One thing to do, verb first; below it where and when, and what to have at hand. */
export type Step = {
	id: string
	text: ReactNode
	details?: ReadonlyArray<string>
	bring?: { title: ReactNode; items: ReadonlyArray<string> } | null
}

/** "Dit moet u doen", in order. */
export function StepList({ steps }: { steps: ReadonlyArray<Step> }) {
	return (
		<ol className="rw-steps">
			{steps.map(({ id, text, details = [], bring }, index) => (
				<li key={id}>
					<span className="nl-number-badge" aria-hidden="true">
						{index + 1}
					</span>
					<div>
						<strong>{text}</strong>
						{details.map((detail) => (
							<p key={detail}>{detail}</p>
						))}
						{bring && (
							<>
								<p>{bring.title}</p>
								<ul>
									{bring.items.map((item) => (
										<li key={item}>{item}</li>
									))}
								</ul>
							</>
						)}
					</div>
				</li>
			))}
		</ol>
	)
}
