import type { ReactNode } from 'react'

/** The papers people have on the table, and the lines we ask for, from top to bottom. */
export const papers = {
	contract: ['naam', 'lrk', 'soort', 'begin', 'eind', 'uren', 'weken', 'uurprijs'],
	loonstrook: ['periode', 'brutoLoon', 'vakantiegeld', 'nettoLoon'],
	jaaropgave: ['jaar', 'loon', 'loonheffing'],
	factuur: ['periode', 'lrk', 'uren', 'uurprijs', 'totaal'],
	brief: ['datum', 'kenmerk', 'bedrag'],
	bankpas: ['iban', 'naam'],
} as const

export type PaperKind = keyof typeof papers

type Props = {
	kind: PaperKind
	/** The line where the answer stands; an unknown one is simply not marked. */
	line: string
	/** The paper's name as printed on it, in Dutch: "Loonstrook". */
	title: string
	/** What stands at that line, in Dutch: "Bruto loon". */
	term: string
	/** Says what the drawing shows: "Hier staat het bruto loon." */
	caption: ReactNode
}

/** A sketch of a paper, with the marker over the line to look for. */
export function PaperDrawing({ kind, line, title, term, caption }: Props) {
	const lines: ReadonlyArray<string> = papers[kind]
	const top = kind === 'bankpas' ? 62 : 60
	const height = kind === 'bankpas' ? 90 : Math.max(150, top + lines.length * 16 + 8)
	return (
		<figure className="rw-drawing rw-paper-drawing">
			<figcaption>{caption}</figcaption>
			<svg viewBox={`0 0 140 ${height}`} aria-hidden="true" lang="nl" direction="ltr">
				<rect className="rw-sheet" x="1" y="1" width="138" height={height - 2} rx="6" />
				<text x="12" y="22" fontWeight="700">
					{title}
				</text>
				{kind === 'bankpas' ? (
					<rect className="rw-stub" x="12" y="32" width="20" height="16" rx="3" />
				) : (
					<path className="rw-stub" d="M12 32h44v3H12zM12 39h30v3H12zM108 12h20v20h-20z" />
				)}
				{lines.map((each, index) => {
					const y = top + index * 16
					if (each !== line)
						return (
							<path className="rw-stub" key={each} d={`M12 ${y}h40v3H12zM100 ${y}h28v3h-28z`} />
						)
					return (
						<g key={each}>
							<rect className="rw-marker" x="6" y={y - 8} width="128" height="18" rx="3" />
							<text x="12" y={y + 5}>
								{term}
							</text>
							{term.length < 17 && <path className="rw-ink" d={`M104 ${y - 1}h24v5h-24z`} />}
						</g>
					)
				})}
			</svg>
		</figure>
	)
}
