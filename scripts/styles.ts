import { readFileSync } from 'node:fs'
import { argv, exit } from 'node:process'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { bundle, transform } from 'lightningcss'

/** What the stylesheet may weigh on the wire, in brotli bytes. */
export const STYLES_BUDGET = 6_500

const styles = fileURLToPath(new URL('../app/styles/', import.meta.url))

/** The stylesheet of the pages as one minified text, with a municipality's theme behind it. */
export function bundledStyles(theme?: string): string {
	const own = bundle({ filename: `${styles}regelwijs.css`, minify: true }).code
	if (!theme) return own.toString()
	const filename = `${styles}themes/${theme}.css`
	const tokens = transform({ filename, code: readFileSync(filename), minify: true }).code
	return own.toString() + tokens.toString()
}

/** How many bytes a text takes on the wire. */
export function brotliSize(text: string): number {
	return brotliCompressSync(text).length
}

if (argv[1] === fileURLToPath(import.meta.url)) {
	const css = bundledStyles()
	const size = brotliSize(css)
	console.log(`${css.length} characters, ${size} bytes in brotli, ${STYLES_BUDGET} allowed`)
	if (size > STYLES_BUDGET) exit(1)
}
