import { countOf, isMade } from './figures.ts'
import type { Done, Result } from './run.ts'

/** Each fate with its colour: dark and light differ too, for who sees no colour. */
const FATES = [
	['prevented', 'Cannot be entered', '#0b5c3f'],
	['caught', 'Asked back', '#3f9b74'],
	['open', 'Left open', '#9db8c9'],
	['shown', 'Only in the read-back', '#f0c34a'],
	['silent', 'Silent', '#b3261e'],
] as const

const WIDTH = 760
const LABEL = 200
const ROW = 34
const TOP = 64

/** Bars of a hundred percent: what became of the mistakes, for each class and regeling. */
export function chartOf({ singles, pairs }: Result): string {
	const made = singles.filter(isMade)
	const classes = (['S', 'P', 'R'] as const).map(
		(letter) =>
			[`Class ${letter}`, made.filter((one) => one.operators[0]?.class === letter)] as const,
	)
	const regelingen = [...new Set(made.map(({ regeling }) => regeling))].map(
		(id) => [id, made.filter(({ regeling }) => regeling === id)] as const,
	)
	const rows = [
		['All single mistakes', made] as const,
		...classes,
		['Two at once', pairs.filter(isMade)] as const,
		...regelingen,
	].filter(([, done]) => done.length > 0)
	const height = TOP + rows.length * ROW + 12
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-family="sans-serif" font-size="14" role="img" aria-labelledby="title">
<title id="title">What became of mistakes in simulation, in percent of forms</title>
<rect width="100%" height="100%" fill="#fff"/>
<text x="16" y="24" font-weight="bold">What became of a mistake, in % of forms (in simulation, not with people)</text>
${legend()}
${rows.map(([label, done], at) => bar(label, done, TOP + at * ROW)).join('\n')}
</svg>
`
}

function legend(): string {
	return FATES.map(([, label, colour], at) => {
		const x = 16 + at * 146
		return `<rect x="${x}" y="36" width="14" height="14" fill="${colour}"/><text x="${x + 20}" y="48">${label}</text>`
	}).join('')
}

function bar(label: string, done: ReadonlyArray<Done>, y: number): string {
	const count = countOf(done)
	const full = WIDTH - LABEL - 16
	let x = LABEL
	const parts = FATES.map(([fate, , colour]) => {
		const part = count[fate] / done.length
		const [from, width] = [x, part * full]
		x += width
		const light = fate === 'shown' || fate === 'open' ? '#222' : '#fff'
		const number = part >= 0.04 ? text(from + width / 2, y + 20, percent(part), light) : ''
		return width > 0
			? `<rect x="${from.toFixed(1)}" y="${y + 4}" width="${width.toFixed(1)}" height="24" fill="${colour}"/>${number}`
			: ''
	})
	return `<text x="${LABEL - 8}" y="${y + 20}" text-anchor="end">${label} (${done.length})</text>${parts.join('')}`
}

function text(x: number, y: number, content: string, colour: string): string {
	return `<text x="${x.toFixed(1)}" y="${y}" text-anchor="middle" fill="${colour}">${content}</text>`
}

function percent(part: number): string {
	return String(Math.round(part * 100))
}
