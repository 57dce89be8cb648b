/**
 * Draws every component on pages as a visitor sees them, on a phone, a desk and paper, and has axe
 * look at each. `node scripts/gallery.ts [folder] [example …]`
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { argv, exit } from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import { build } from 'esbuild'
import { chromium, type Page } from 'playwright-core'
import { renderToStaticMarkup } from 'react-dom/server'
import type * as Gallery from '../app/components/gallery/examples.ts'
import { bundledStyles } from './styles.ts'

type Example = Awaited<ReturnType<typeof loadExamples>>[number]

const [folder = join(tmpdir(), 'gallery'), ...only] = argv.slice(2)
mkdirSync(folder, { recursive: true })

const examples = (await loadExamples()).filter(({ id }) => only.length === 0 || only.includes(id))
const styles = bundledStyles('voorbeeldstad')
const browser = await chromium.launch({
	executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
	args: ['--no-sandbox'],
})
let faults = 0
for (const example of examples) {
	faults += await look(example, { width: 360, height: 640 }, 'phone')
	faults += await look(example, { width: 1280, height: 800 }, 'desk')
}
if (examples.some(({ id }) => id === 'uitkomst')) {
	const uitkomst = examples.find(({ id }) => id === 'uitkomst')!
	faults += await look(uitkomst, { width: 1280, height: 800 }, 'theme', 'voorbeeldstad-theme')
}
await browser.close()
console.log(`${examples.length} examples in ${folder}, ${faults} faults`)
exit(faults ? 1 : 0)

/** React is left outside the bundle, so that there is one. */
async function loadExamples() {
	const outfile = fileURLToPath(new URL('../node_modules/.cache/gallery.mjs', import.meta.url))
	await build({
		entryPoints: [fileURLToPath(new URL('../app/components/gallery/examples.ts', import.meta.url))],
		bundle: true,
		format: 'esm',
		jsx: 'automatic',
		packages: 'external',
		outfile,
	})
	const gallery = (await import(pathToFileURL(outfile).href)) as typeof Gallery
	return gallery.examples
}

async function look(
	example: Example,
	viewport: { width: number; height: number },
	name: string,
	theme = '',
) {
	const context = await browser.newContext({ viewport, reducedMotion: 'reduce' })
	const page = await context.newPage()
	await page.setContent(htmlOf(example, theme))
	const file = join(folder, `${example.id}-${name}`)
	writeFileSync(`${file}.html`, htmlOf(example, theme))
	await page.screenshot({ path: `${file}.png` })
	await page.screenshot({ path: `${file}-whole.png`, fullPage: true })
	const faults = [...(await axeFaults(page)), ...(await sizeFaults(page))]
	for (const fault of faults) console.log(`${example.id} ${name}: ${fault}`)
	if (name === 'desk') await page.pdf({ path: `${file}.pdf`, format: 'A4' })
	await context.close()
	return faults.length
}

function htmlOf({ lang, dir, body }: Example, theme: string): string {
	return `<!doctype html><html lang="${lang}" dir="${dir}" class="${theme}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Regelwijs</title><style>${styles}</style></head><body>${renderToStaticMarkup(body)}</body></html>`
}

async function axeFaults(page: Page): Promise<Array<string>> {
	const { violations } = await new AxeBuilder({ page })
		.options({ rules: { 'target-size': { enabled: true } } })
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
		.analyze()
	return violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`)
}

/** Nothing scrolls sideways, also on the narrowest phone; every target is 48 px high. */
async function sizeFaults(page: Page): Promise<Array<string>> {
	const small = await page.$$eval(
		'button, summary, a:not(.nl-skip-link, li p a, .rw-small a), input:not(label input), label:has(input)',
		(targets) =>
			targets
				.map((target) => ({ target, box: target.getBoundingClientRect() }))
				.filter(
					({ target, box }) =>
						box.height > 1 && box.height < 47.5 && target.className !== 'rw-unseen',
				)
				.map(({ target, box }) => `${Math.round(box.height)} px high: ${target.outerHTML}`),
	)
	await page.setViewportSize({ width: 320, height: 640 })
	const wide = await page.evaluate(() => document.documentElement.scrollWidth > 320)
	return wide ? [...small, 'scrolls sideways at 320 px'] : small
}
