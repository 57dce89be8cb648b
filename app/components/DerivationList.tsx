import type { ReactNode } from 'react'

/** A value that was worked out, and its sum. */
export type DerivationRow = {
	id: string
	label: ReactNode
	value: ReactNode
	lines: ReadonlyArray<{ id: string; text: ReactNode; value: ReactNode; paper?: ReactNode }>
	total?: { label: ReactNode; value: ReactNode } | null
	rule?: ReactNode
	source?: { title: ReactNode; url?: string } | null
}

/** Each value by itself; opened, it shows the sum it came from, line by line, and the law. */
export function DerivationList({ derivations }: { derivations: ReadonlyArray<DerivationRow> }) {
	return (
		<div className="rw-rows">
			{derivations.map((one) => (
				<details className="rw-sum" key={one.id}>
					<summary>
						{one.label}
						<strong>
							<bdi>{one.value}</bdi>
						</strong>
					</summary>
					<Sum {...one} />
				</details>
			))}
		</div>
	)
}

function Sum({ lines, total, rule, source }: DerivationRow) {
	return (
		<>
			<dl>
				{lines.map(({ id, text, value, paper }) => (
					<div className="rw-sum__line" key={id}>
						<dt>
							<bdi>{text}</bdi>
							{paper != null && <span className="rw-small">{paper}</span>}
						</dt>
						<dd>
							<bdi>{value}</bdi>
						</dd>
					</div>
				))}
				{total && (
					<div className="rw-sum__line rw-sum__total">
						<dt>{total.label}</dt>
						<dd>
							<bdi>{total.value}</bdi>
						</dd>
					</div>
				)}
			</dl>
			{rule != null && <p>{rule}</p>}
			{source && (
				<p className="rw-small">
					{source.url ? <a href={source.url}>{source.title}</a> : source.title}
				</p>
			)}
		</>
	)
}
