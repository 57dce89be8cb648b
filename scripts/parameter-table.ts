import type { Parameter, Period } from '../flows/engine/parameter.ts'
import type { Confidence } from '../flows/engine/source.ts'
import type { LocalFact } from '../flows/gemeenten/gemeente.ts'
import type { Gemeente } from '../flows/gemeenten/index.ts'

/** The parameters of one folder of `flows/`. */
export type ParameterFile = { folder: string; parameters: Record<string, Parameter<unknown>> }

const statuses: Record<Confidence, string> = {
	V: 'official',
	V2: 'official, in two transcriptions',
	S: 'one source: shown as "vraag dit na"',
	D: 'computed from published numbers',
}

const head = '| what | value | period | source | status | checked |\n|---|---|---|---|---|---|'

/** Every number of the law and of the gemeenten, as tables to hold against their sources. */
export function parameterTables(
	files: ReadonlyArray<ParameterFile>,
	gemeenten: ReadonlyArray<Gemeente>,
): string {
	return `# Parameters

Every number the rules use: its value, the days it holds for, where it stands and who may rely on it. Made by \`npm run parameters\` from \`flows/**/parameters.ts\` and the data files of the gemeenten; a test holds it equal to them.

${[...files.map(lawTable), ...gemeenten.map(localTable)].join('\n\n')}
`
}

function lawTable({ folder, parameters }: ParameterFile): string {
	const rows = Object.entries(parameters).flatMap(([name, { description, unit, values }]) =>
		values.map((period) =>
			row(`\`${name}\`: ${description}`, `${shown(period.value)} ${unit}`, period),
		),
	)
	return `## ${folder}\n\n${head}\n${rows.join('\n')}`
}

function row(what: string, value: string, { from, through, source }: Period<unknown>): string {
	const { title, url, confidence, checked } = source
	return cells([
		what,
		value,
		`${from} – ${through}`,
		url ? `[${title}](${url})` : title,
		statuses[confidence],
		checked,
	])
}

function localTable({ name, schemes }: Gemeente): string {
	const rows = schemes.flatMap((scheme) => [
		...scheme.limits.map((limit) =>
			localRow(`${scheme.name}: limit`, shown(withoutSource(limit)), limit),
		),
		...scheme.amounts.map((amount) =>
			localRow(`${scheme.name}: amount`, shown(withoutSource(amount)), amount),
		),
	])
	return `## Gemeente ${name}\n\n${rows.length > 0 ? `${head}\n${rows.join('\n')}` : 'No local number is known.'}`
}

function localRow(what: string, value: string, { from, through, ...fact }: LocalFact): string {
	const { title, url } = fact.source
	const period = from || through ? `${from ?? '…'} – ${through ?? '…'}` : 'not stated'
	const source = url ? `[${title}](${url})` : title
	return cells([what, value, period, source, statuses[fact.confidence], fact.checked])
}

const aboutSource = ['source', 'confidence', 'checked', 'from', 'through']

function withoutSource(fact: LocalFact): object {
	return Object.fromEntries(Object.entries(fact).filter(([name]) => !aboutSource.includes(name)))
}

/** Long tables stand in the code, next to their source. */
function shown(value: unknown): string {
	if (Array.isArray(value) && value.length > 12) return `${value.length} rows`
	if (typeof value !== 'object' || value === null) return String(value)
	if (Array.isArray(value)) return value.map(shown).join(', ')
	return Object.entries(value)
		.map(([name, each]) => `${name} ${shown(each)}`)
		.join('; ')
}

function cells(of: ReadonlyArray<string>): string {
	return `| ${of.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}
