import type { ReactNode } from 'react'

type Props = {
	title: ReactNode
	/** In the order of the fields, in the words that stand there too. */
	errors: ReadonlyArray<{ field: string; message: ReactNode }>
	/** Other answers that may be the wrong ones. */
	about?: ReactNode
}

/** What to put right, above everything; a script gives it the focus, so that it alone is read out. */
export function ErrorSummary({ title, errors, about }: Props) {
	if (errors.length === 0) return null
	return (
		<section
			className="rw-error-summary"
			data-error-summary=""
			tabIndex={-1}
			aria-labelledby="error-summary"
		>
			<h2 id="error-summary">{title}</h2>
			<ul>
				{errors.map(({ field, message }) => (
					<li key={field}>
						<a href={`#${field}`}>{message}</a>
					</li>
				))}
			</ul>
			{about}
		</section>
	)
}
