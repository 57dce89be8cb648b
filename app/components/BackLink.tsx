import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'

/** To the question before this one; what was answered is kept. */
export function BackLink({ href, children }: { href: string; children: ReactNode }) {
	return (
		<a className="rw-back" href={href}>
			<Icon name="back" />
			{children}
		</a>
	)
}
