import type { ReactNode } from 'react'

type Sides = {
	before: string
	after: string
	change: string
}

type Props = {
	rows: ReadonlyArray<Sides & { id: string; name: string }>
	/** All rows together, where there are several. */
	total: Sides | null
	words: {
		caption: ReactNode
		before: ReactNode
		after: ReactNode
		change: ReactNode
		total: ReactNode
	}
}

/** Amounts of two situations beside each other; each name above its own, so that it fits a phone. */
export function ComparisonTable({ rows, total, words }: Props) {
	return (
		<table className="rw-comparison">
			<caption>{words.caption}</caption>
			<thead>
				<tr>
					<th scope="col">{words.before}</th>
					<th scope="col">{words.after}</th>
					<th scope="col">{words.change}</th>
				</tr>
			</thead>
			{rows.map(({ id, name, ...sides }) => (
				<tbody key={id}>
					<Row name={name} {...sides} />
				</tbody>
			))}
			{total && (
				<tfoot>
					<Row name={words.total} {...total} />
				</tfoot>
			)}
		</table>
	)
}

function Row({ name, before, after, change }: Sides & { name: ReactNode }) {
	return (
		<>
			<tr>
				<th scope="rowgroup" colSpan={3}>
					{name}
				</th>
			</tr>
			<tr>
				<td>
					<bdi dir="ltr">{before}</bdi>
				</td>
				<td>
					<bdi dir="ltr">{after}</bdi>
				</td>
				<td className="rw-change">
					<bdi>{change}</bdi>
				</td>
			</tr>
		</>
	)
}
