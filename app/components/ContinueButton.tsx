import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import { Icon } from './Icon.tsx'

/** On to the next question. Never disabled. */
export function ContinueButton({ children }: { children: ReactNode }) {
	return (
		<Button kind="primary">
			{children}
			<Icon name="forward" />
		</Button>
	)
}
