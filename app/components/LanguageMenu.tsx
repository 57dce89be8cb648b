import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'

/** A language under its own name, with the address of this same page in it. */
export type Language = { code: string; name: string; href: string; dir?: 'ltr' | 'rtl' }

export type LanguageMenuProps = {
	/** Heard before the list: "Taal". */
	label: string
	/** Seen on the closed menu, in words that strangers to this language know: "Taal · Language". */
	summary: ReactNode
	current: string
	languages: ReadonlyArray<Language>
	/** All names in sight, where choosing a language is still the first thing to do. */
	open?: boolean | undefined
}

/** The languages by their own names. No flags. */
export function LanguageMenu({ label, summary, current, languages, open }: LanguageMenuProps) {
	const list = (
		<ul>
			{languages.map(({ code, name, href, dir }) => (
				<li key={code}>
					<a
						href={href}
						lang={code}
						hrefLang={code}
						dir={dir}
						aria-current={code === current ? 'true' : undefined}
					>
						{name}
					</a>
				</li>
			))}
		</ul>
	)
	return (
		<nav className="rw-languages" aria-label={label}>
			{open ? (
				list
			) : (
				<details>
					<summary>
						<Icon name="language" />
						{summary}
					</summary>
					{list}
				</details>
			)}
		</nav>
	)
}
