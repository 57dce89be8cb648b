/** The name with its mark: a line of text, and a marker that found the one that counts. */
export function Wordmark({ href, name = 'Regelwijs' }: { href: string; name?: string }) {
	return (
		<a className="rw-wordmark" href={href} translate="no" lang="nl">
			<svg viewBox="0 0 32 32" aria-hidden="true">
				<path className="rw-marker" d="M2 10.5h28v12H2z" />
				<g fill="none" strokeWidth="3" strokeLinecap="round" strokeLinejoin="round">
					<path stroke="currentColor" d="M6 6h20M6 27h12" />
					<path className="rw-mark-ink" d="M7 16h6l3 3.5 8-8.5" />
				</g>
			</svg>
			{name}
		</a>
	)
}
