import type { ReactNode } from 'react'

type Props = { href: string; kind?: 'primary' | 'secondary' | 'subtle'; children: ReactNode }

/** A link that is the next thing to do on a page without a form. */
export function ButtonLink({ href, kind = 'primary', children }: Props) {
	return (
		<a className={`nl-button nl-button--${kind}`} href={href}>
			{children}
		</a>
	)
}
