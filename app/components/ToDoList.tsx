import type { ReactNode } from 'react'

/** One thing still to find out; `where` is who knows it and where it stands. */
export type ToDoItem = { id: string; text: ReactNode; where?: ReactNode }

/** What is left to find out, each with a box to tick on paper. */
export function ToDoList({ items }: { items: ReadonlyArray<ToDoItem> }) {
	return (
		<ul className="rw-steps">
			{items.map(({ id, text, where }) => (
				<li key={id}>
					<i className="rw-tick" aria-hidden="true" />
					<div>
						{text}
						{where != null && <p className="rw-small">{where}</p>}
					</div>
				</li>
			))}
		</ul>
	)
}
