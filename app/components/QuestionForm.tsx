import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import { ContinueButton } from './ContinueButton.tsx'

type Props = {
	/** Where the answer goes; absent for the address of the page itself. */
	action?: string
	/** The one field of the page: its question is the heading. */
	children: ReactNode
	continueLabel: ReactNode
	/** "Weet ik niet": sends `weetIkNiet=ja` instead of an answer. */
	unknownLabel?: ReactNode
	/** Where on paper the answer stands: below the buttons on a phone, beside them on a desk. */
	picture?: ReactNode
}

/** One question. The continue button comes first, so that Enter never says "weet ik niet". */
export function QuestionForm({ action, children, continueLabel, unknownLabel, picture }: Props) {
	return (
		<form
			className={picture ? 'rw-card rw-question--pictured' : 'rw-card'}
			method="post"
			action={action}
			autoComplete="off"
			noValidate
			data-question=""
		>
			{children}
			<div className="utrecht-action-group">
				<ContinueButton>{continueLabel}</ContinueButton>
				{unknownLabel != null && (
					<Button name="weetIkNiet" value="ja">
						{unknownLabel}
					</Button>
				)}
			</div>
			{picture && <div className="rw-picture">{picture}</div>}
		</form>
	)
}
