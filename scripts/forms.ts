import { createHash } from 'node:crypto'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, extname, relative } from 'node:path'
import { argv, exit } from 'node:process'
import type { FormMap } from '../app/pdf/forms/form-map.ts'
import { fillGuarded, inspectGuarded } from '../app/pdf/forms/guarded.ts'
import { assertSmallEnough } from '../app/pdf/forms/limits.ts'
import { mapForm } from '../app/pdf/forms/map.ts'
import { FormRefusal } from '../app/pdf/forms/refusal.ts'
import type { FieldValue } from '../app/pdf/forms/value.ts'
import { vocabularyOf } from '../app/pdf/forms/vocabulary.ts'
import { regelingOf } from '../flows/index.ts'

/**
 * Brings an official form of somebody else (`docs/forms.md`):
 *
 * npm run forms -- inspect form.pdf
 * npm run forms -- map form.pdf [map.json|map.ts]
 * npm run forms -- fill form.pdf values.json filled.pdf
 *
 * Ends with 1 when values do not fit (said per field), with 2 when the form is refused.
 */
const [task, path, ...rest] = argv.slice(2)
try {
	if (task === 'inspect' && path) print(await inspectGuarded(read(path)))
	else if (task === 'map' && path) await map(path, rest[0])
	else if (task === 'fill' && path && rest[0] && rest[1]) await fill(path, rest[0], rest[1])
	else
		throw new RangeError(
			'inspect form.pdf | map form.pdf [out] | fill form.pdf values.json out.pdf',
		)
} catch (error) {
	if (!(error instanceof Error)) throw error
	console.error(`${error.name}: ${error.message}`)
	exit(error instanceof FormRefusal ? 2 : 1)
}

async function map(path: string, out: string | undefined): Promise<void> {
	const bytes = read(path)
	const feiten = JSON.parse(readFileSync('locales/nl/feiten.json', 'utf8')) as object
	const inspection = await inspectGuarded(bytes)
	const regeling = regelingOf(basename(path, '.pdf'))
	const asked = Object.entries(feiten).filter(([name]) => !regeling || name in regeling.flow.pages)
	const proposal: FormMap = {
		// Beside the data file of a gemeente: the form takes the place of a paper of this regeling.
		...(regeling && { title: '', paper: regeling.papers.find((id) => id !== 'voorblad') ?? '' }),
		sha256: createHash('sha256').update(bytes).digest('hex'),
		fields: mapForm(inspection, vocabularyOf(Object.fromEntries(asked))),
	}
	if (!out) return print(proposal)
	writeFileSync(
		out,
		extname(out) === '.ts' ? asTypeScript(proposal) : asJson(proposal, dirname(out)),
	)
	const statuses = Object.values(proposal.fields).map(({ status }) => status)
	for (const status of new Set(statuses))
		console.info(`${status}: ${statuses.filter((one) => one === status).length}`)
}

async function fill(path: string, values: string, out: string): Promise<void> {
	const given = JSON.parse(readFileSync(values, 'utf8')) as Record<string, FieldValue>
	const result = await fillGuarded(read(path), given, {
		appendix: { seeAppendix: 'zie bijlage {nummer}', appendix: 'Bijlage {nummer}' },
	})
	if (!result.ok) {
		print(result.problems)
		exit(1)
	}
	writeFileSync(out, result.bytes)
	print(result.report)
}

/** Asks how large a file is before reading it. */
function read(path: string): Uint8Array {
	assertSmallEnough(statSync(path).size)
	return readFileSync(path)
}

function asJson(map: FormMap, folder: string): string {
	const $schema = relative(folder, 'app/pdf/forms/form-map.schema.json')
	return `${JSON.stringify({ $schema, ...map }, null, '\t')}\n`
}

function asTypeScript(map: FormMap): string {
	const type = "import type { FormMap } from '../../app/pdf/forms/form-map.ts'"
	return `${type}\n\n/** A proposal: set \`checked\` on each field that you have compared with the form. */\nexport const map = ${JSON.stringify(map, null, '\t')} satisfies FormMap\n`
}

function print(value: unknown): void {
	console.info(JSON.stringify(value, null, 2))
}
