import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import { ContinueButton } from './ContinueButton.tsx'

/** One child, job or contract, by its own id; `details` is what was said of it so far. */
export type ListItem = { id: string; name: string; details?: ReactNode }

type Props = {
	question: ReactNode
	hint?: ReactNode
	/** Shown at the top of the list: "Voeg eerst een kind toe." */
	error?: ReactNode
	items: ReadonlyArray<ListItem>
	changeLabel: ReactNode
	removeLabel: ReactNode
	addLabel: ReactNode
	/** Absent while there is nothing to go on with. */
	doneLabel?: ReactNode
	/** Id of the item that "toevoegen" makes: a double tap then makes one. */
	next: string
	/** Between what is on the list and the buttons. */
	children?: ReactNode
	action?: string
}

/**
 * What is on a list: change, remove, add, or go on. An error links to `#lijst`: the buttons that put
 * it right.
 */
export function ListPage({ question, hint, error, items, action, next, ...label }: Props) {
	return (
		<form
			className="rw-card"
			method="post"
			action={action}
			autoComplete="off"
			noValidate
			data-question=""
		>
			<h1 data-read="">{question}</h1>
			{hint != null && <p className="utrecht-form-field-description">{hint}</p>}
			{error}
			{items.length > 0 && (
				<ul className="rw-rows">
					{items.map(({ id, name, details }) => (
						<li key={id}>
							<strong>{name}</strong>
							{details != null && <div className="rw-small">{details}</div>}
							<div className="rw-row-actions">
								<Button kind="subtle" name="actie" value={`wijzig:${id}`}>
									{label.changeLabel} <span className="rw-unseen">{name}</span>
								</Button>
								<Button kind="subtle" name="actie" value={`verwijder:${id}`}>
									{label.removeLabel} <span className="rw-unseen">{name}</span>
								</Button>
							</div>
						</li>
					))}
				</ul>
			)}
			{label.children}
			<input type="hidden" name="nieuw" value={next} />
			<div className="utrecht-action-group" id="lijst" tabIndex={-1}>
				{label.doneLabel != null && (
					<ContinueButton name="actie" value="klaar">
						{label.doneLabel}
					</ContinueButton>
				)}
				<Button kind={items.length > 0 ? 'secondary' : 'primary'} name="actie" value="toevoegen">
					{label.addLabel}
				</Button>
			</div>
		</form>
	)
}
