import type { ReactNode } from 'react'
import { Button } from './Button.tsx'

type Props = {
	/** Name of the check: what `kloptToch` says. */
	check: string
	/** "Klopt dit?" */
	question: ReactNode
	why: ReactNode
	/** What the person said, read back. */
	said: ReactNode
	yesLabel: ReactNode
	/** "Nee, ik verander het": above the fields. */
	noTitle: ReactNode
	continueLabel: ReactNode
	/** Other answers that may be the wrong ones. */
	about?: ReactNode
	action?: string
	/** The field, with what was typed, and `heading={false}`. */
	children: ReactNode
}

/** An unusual answer, asked back without blame: keep it or change it. */
export function CheckQuestion({ check, question, why, said, children, ...props }: Props) {
	return (
		<form
			className="rw-card"
			method="post"
			action={props.action}
			autoComplete="off"
			noValidate
			data-question=""
		>
			{/* What Enter in the field presses: a changed answer, never "dit klopt". */}
			<button className="rw-unseen" type="submit" tabIndex={-1} aria-hidden="true" />
			<h1 data-read="">{question}</h1>
			<p className="rw-said">{said}</p>
			<p>{why}</p>
			<div className="utrecht-action-group">
				<Button name="kloptToch" value={check}>
					{props.yesLabel}
				</Button>
			</div>
			<section className="rw-or">
				<h2>{props.noTitle}</h2>
				{children}
				<div className="utrecht-action-group">
					<Button>{props.continueLabel}</Button>
				</div>
				{props.about}
			</section>
		</form>
	)
}
