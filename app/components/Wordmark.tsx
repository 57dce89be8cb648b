/** The name with its mark: a line of text, and a marker that found the one that counts. */
export function Wordmark({ href, name = 'Regelwijs' }: { href: string; name?: string }) {
	return (
		<a className="rw-wordmark" href={href} translate="no" lang="nl">
			<svg viewBox="0 0 32 32" aria-hidden="true">
				<path className="rw-marker" d="M2 12.5h28v10H2z" />
				<path
					d="M6 7h20M6 17.5h7l3 3.5 8-9M6 27h12"
					fill="none"
					stroke="currentColor"
					strokeWidth="3"
					strokeLinecap="round"
					strokeLinejoin="round"
				/>
			</svg>
			{name}
		</a>
	)
}
