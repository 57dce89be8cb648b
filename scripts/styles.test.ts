import { globSync, readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { examples } from '../app/components/gallery/examples.ts'
import { brotliSize, bundledStyles, STYLES_BUDGET } from './styles.ts'

const css = bundledStyles()
const html = examples.map(({ body }) => renderToStaticMarkup(body)).join('')
const names = (text: string, pattern: RegExp) =>
	new Set([...text.matchAll(pattern)].flatMap(([, found]) => found!.split(' ')))

test('the stylesheet stays within its budget', () => {
	expect(brotliSize(css)).toBeLessThanOrEqual(STYLES_BUDGET)
})

/** Pages beside the components: their classes as written, `rw-verdict--${verdict}` as a beginning. */
const pages = globSync('app/{*,routes/*}.tsx')
	.map((file) => readFileSync(file, 'utf8'))
	.join('')
const written = names(pages, /className=[{"`]+([^"`]+)["`]/g)

test('every class in the stylesheet is on some page', () => {
	const drawn = names(html, / class="([^"]+)"/g)
	const begun = [...written].flatMap((name) => /^(.+)\$\{/.exec(name)?.[1] ?? [])
	const isUsed = (name: string) =>
		drawn.has(name) || written.has(name) || begun.some((start) => name.startsWith(start))
	const styled = names(css.replace(/\{[^{}]*\}/g, '{}'), /\.([a-z][\w-]*)/g)
	expect([...styled].filter((name) => !isUsed(name))).toEqual([])
})

test('every token in use is set', () => {
	const set = names(css, /[{;](--[\w-]+):/g)
	expect([...names(css, /var\((--[\w-]+)/g)].filter((token) => !set.has(token))).toEqual([])
})

test('every token that is set is in use', () => {
	const used = names(css, /var\((--[\w-]+)/g)
	expect([...names(css, /[{;](--[\w-]+):/g)].filter((token) => !used.has(token))).toEqual([])
})

test('the page can be turned around: no left, right, width or height', () => {
	expect(css).not.toMatch(/[{;](?:margin|padding|border|inset)?-?(?:left|right|top|bottom)[:-]/)
	expect(css).not.toMatch(/[{;](?:min-|max-)?(?:width|height):/)
})
