import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { createCanvas } from '@napi-rs/canvas'
import type { Resource } from 'i18next'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { formsIn } from '../app/gemeente-form/form-folder.ts'
import { prepareForm } from '../app/gemeente-form/prepare.ts'
import { createI18n, translatorOf } from '../app/i18n.ts'
import { fillForm, planForm } from '../app/pdf/forms/fill.ts'
import { exampleFacts } from '../flows/engine/example-facts.ts'
import { readFacts } from '../flows/engine/facts-in.ts'
import { replay } from '../flows/engine/journey.ts'
import type { Regeling, Told } from '../flows/engine/regeling.ts'
import { text } from '../flows/engine/text.ts'
import { questionsOf } from '../flows/engine/vocabulary.ts'
import { regelingOf } from '../flows/index.ts'

/**
 * Fills a gemeente's form for an example household of nobody, and draws its pages.
 *
 * @param path `<folder>/<gemeente>/<regeling>.pdf`, its map beside it
 * @returns what was written, and what a person should look at
 * @throws {Error} with every fault of the map
 */
export async function formPreview(path: string, out: string): Promise<Array<string>> {
	const id = basename(path, '.pdf')
	const { forms, faults } = await formsIn(dirname(path), basename(dirname(path)))
	const form = forms.find(({ regeling }) => regeling === id)
	const regeling = regelingOf(id)
	if (!form || !regeling) throw new Error(faults.join('\n') || `${path}: is no form`)
	const told = exampleOf(regeling)
	const own = regeling.documents(told).find((one) => one.id === form.paper)
	if (!own) throw new Error(`The example household gets no ${form.paper}`)

	const dutch = translatorOf(createI18n({ nl: texts() }, missing))
	const label = (key: string) => dutch(text(`papieren:pdf.${key}`))
	const appendix = { seeAppendix: label('zieBijlage'), appendix: label('bijlage') }
	const { work, unfit, byHand } = await prepareForm(form, own, told, {
		dutch,
		appendix,
		measure: (work) => planForm(work.form, work.values, work.options),
	})
	const filled = await fillForm(work.form, work.values, work.options)
	if (!filled.ok) throw new Error(JSON.stringify(filled.problems))

	mkdirSync(out, { recursive: true })
	const file = join(out, `${id}.pdf`)
	writeFileSync(file, filled.bytes)
	const pages = await drawn(filled.bytes, join(out, id))
	return [
		file,
		...pages,
		...(unfit.length > 0 ? [`too small for the example: ${unfit.join(', ')}`] : []),
		...(byHand.length > 0 ? [`by hand: ${byHand.join(', ')}`] : []),
	]
}

/** What follows for the example household, today. */
function exampleOf({ flow, decide }: Regeling): Told {
	const peildatum = new Date().toISOString().slice(0, 10)
	const around = { outer: {}, peildatum }
	const facts = readFacts(exampleFacts(flow, around), questionsOf(flow), peildatum)
	if (!facts.ok) throw new Error(JSON.stringify(facts.mistakes))
	const journey = replay(flow, facts.value, around)
	const decision = decide(journey.answers, peildatum)
	return { journey, decision, findings: [], confirmed: {}, peildatum }
}

function texts(): Resource[string] {
	const files = readdirSync('locales/nl')
	return Object.fromEntries(
		files.map((file) => [
			file.replace('.json', ''),
			JSON.parse(readFileSync(join('locales/nl', file), 'utf8')) as Record<string, string>,
		]),
	)
}

function missing(language: string, key: string): void {
	throw new Error(`${language} has no text ${key}`)
}

/** Draws each page to a picture. */
async function drawn(bytes: Uint8Array, base: string): Promise<Array<string>> {
	const task = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false })
	const pdf = await task.promise
	const files: Array<string> = []
	for (let number = 1; number <= pdf.numPages; number++) {
		const page = await pdf.getPage(number)
		const viewport = page.getViewport({ scale: 2 })
		const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
		await page.render({ canvas: canvas as never, viewport, background: 'white' }).promise
		const file = `${base}-${number}.png`
		writeFileSync(file, canvas.toBuffer('image/png'))
		files.push(file)
	}
	await task.destroy()
	return files
}
