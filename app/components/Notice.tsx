import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'

type Props = { kind?: 'info' | 'ok' | 'warning' | 'error'; title?: ReactNode; children: ReactNode }

const icons = { info: 'info', ok: 'check', warning: 'warning', error: 'cross' } as const

/** A remark that must not be missed. */
export function Notice({ kind = 'info', title, children }: Props) {
	return (
		<div className={`utrecht-alert utrecht-alert--${kind}`}>
			<Icon name={icons[kind]} />
			<div>
				{title != null && (
					<p>
						<strong>{title}</strong>
					</p>
				)}
				{typeof children === 'string' ? <p>{children}</p> : children}
			</div>
		</div>
	)
}
