import type { ReactNode } from 'react'

type Props = {
	kind?: 'primary' | 'secondary' | 'subtle'
	name?: string
	value?: string
	children: ReactNode
}

/** A button that sends its form; with a name it also says what was chosen. */
export function Button({ kind = 'secondary', name, value, children }: Props) {
	return (
		<button className={`nl-button nl-button--${kind}`} type="submit" name={name} value={value}>
			{children}
		</button>
	)
}
