import type { ReactNode } from 'react'

/** An amount, date, phone number or IBAN: from left to right in every language. */
export function Value({ children }: { children: ReactNode }) {
	return <bdi dir="ltr">{children}</bdi>
}
