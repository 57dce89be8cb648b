import type { ReactNode } from 'react'

/** One thing to do, verb first; below it where, when, and what to bring. */
export type Step = { id: string; text: ReactNode; details?: ReadonlyArray<string> }

/** "Dit moet u doen", in order. */
export function StepList({ steps }: { steps: ReadonlyArray<Step> }) {
	return (
		<ol className="rw-steps">
			{steps.map(({ id, text, details = [] }, index) => (
				<li key={id}>
					<span className="nl-number-badge" aria-hidden="true">
						{index + 1}
					</span>
					<div>
						<strong>{text}</strong>
						{details.map((detail) => (
							<p key={detail}>{detail}</p>
						))}
					</div>
				</li>
			))}
		</ol>
	)
}
