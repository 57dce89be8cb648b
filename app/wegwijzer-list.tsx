import type { WegwijzerLink } from './wegwijzers.server.ts'

/** Wegwijzers to choose from: each with who it is for. */
export function WegwijzerList({ links }: { links: Array<WegwijzerLink> }) {
	return (
		<ul className="rw-links">
			{links.map(({ id, name, forWhom, href }) => (
				<li key={id}>
					<a href={href}>{name}</a>
					<span className="rw-small">{forWhom}</span>
				</li>
			))}
		</ul>
	)
}
