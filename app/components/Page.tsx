import type { ReactNode } from 'react'
import { HelpBlock, type HelpBlockProps } from './HelpBlock.tsx'
import { LanguageMenu, type LanguageMenuProps } from './LanguageMenu.tsx'
import { Wordmark } from './Wordmark.tsx'

type Props = {
	/** "Naar de vraag". */
	skipLabel: ReactNode
	home: string
	languages: LanguageMenuProps
	/** `Banner`s: another date, another person, an unreviewed language. */
	banners?: ReactNode
	back?: ReactNode
	readAloud?: ReactNode
	progress?: ReactNode
	help: HelpBlockProps
	/** Beside the page on a desk, below it on a phone; above the help block. */
	aside?: ReactNode
	footer: { label: string; links: ReadonlyArray<{ href: string; label: ReactNode }> }
	children: ReactNode
}

/** What every page has around it, in the same order and place. */
export function Page(props: Props) {
	const { skipLabel, home, languages, banners, back, readAloud, progress, children } = props
	return (
		<>
			<a className="nl-link nl-skip-link" href="#inhoud">
				{skipLabel}
			</a>
			<header className="utrecht-page-header">
				<div className="rw-bar">
					<Wordmark href={home} />
					<LanguageMenu {...languages} />
				</div>
				{banners && <div className="rw-banners">{banners}</div>}
			</header>
			<div className="rw-layout">
				<main id="inhoud" tabIndex={-1}>
					{(back || readAloud || progress) && (
						<div className="rw-way">
							{back}
							{readAloud}
							{progress}
						</div>
					)}
					{children}
				</main>
				<aside className="rw-side">
					{props.aside}
					<HelpBlock {...props.help} />
				</aside>
			</div>
			<footer className="utrecht-page-footer">
				<nav className="rw-footer" aria-label={props.footer.label}>
					<ul>
						{props.footer.links.map(({ href, label }) => (
							<li key={href}>
								<a href={href}>{label}</a>
							</li>
						))}
					</ul>
				</nav>
			</footer>
		</>
	)
}
