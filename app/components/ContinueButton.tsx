import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import { Icon } from './Icon.tsx'

type Props = { name?: string; value?: string; children: ReactNode }

/** On to the next question. Never disabled. */
export function ContinueButton({ children, ...sends }: Props) {
	return (
		<Button kind="primary" {...sends}>
			{children}
			<Icon name="forward" />
		</Button>
	)
}
