import type { ReactNode } from 'react'

/** Something true of every page now: another date, another person, an unreviewed language. */
export function Banner({ children }: { children: ReactNode }) {
	return <p className="rw-banner">{children}</p>
}
