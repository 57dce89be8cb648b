import type { ReactNode } from 'react'

type Props = {
	title: ReactNode
	/** One thought per line. */
	text: string
}

/** A heading with a few short lines under it. */
export function TextSection({ title, text }: Props) {
	return (
		<>
			<h2 data-read="">{title}</h2>
			{text.split('\n').map((line) => (
				<p key={line} data-read="">
					{line}
				</p>
			))}
		</>
	)
}
