import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const styles = join(import.meta.dirname, '../app/styles')
const own = tokensOf('tokens.css')
const themes = [
	['regelwijs', own] as const,
	...readdirSync(join(styles, 'themes')).map(
		(file) => [file.replace('.css', ''), { ...own, ...tokensOf(`themes/${file}`) }] as const,
	),
]

const page = '--utrecht-document-background-color'
const ink = '--utrecht-document-color'
const card = '--regelwijs-card-background-color'
const control = '--utrecht-form-control-background-color'
const primary = '--nl-button-primary-background-color'
const hovered = '--nl-button-secondary-hover-background-color'
const description = '--utrecht-form-field-description-color'
const error = '--utrecht-form-field-error-message-color'
const header = '--utrecht-page-header-background-color'
const marker = '--regelwijs-marker-color'
const alert = (kind: string) => `--utrecht-alert-${kind}-background-color`
const kinds = ['info', 'ok', 'warning', 'error']

/** Text on what it stands on: at least 4.5 to 1 (WCAG 1.4.3). */
const texts: Array<[text: string, ground: string]> = [
	...[page, card, hovered, ...kinds.map(alert)].map((ground): [string, string] => [ink, ground]),
	...[page, card, ...kinds.map(alert)].map((ground): [string, string] => [
		'--nl-link-color',
		ground,
	]),
	...[page, card, alert('info')].map((ground): [string, string] => [
		'--utrecht-heading-color',
		ground,
	]),
	...[page, card, control, hovered].map((ground): [string, string] => [description, ground]),
	['--nl-link-hover-color', card],
	['--utrecht-heading-color', alert('ok')],
	['--utrecht-heading-color', alert('warning')],
	['--utrecht-heading-color', alert('error')],
	[error, card],
	[error, alert('error')],
	['--utrecht-page-header-color', header],
	['--utrecht-page-footer-color', '--utrecht-page-footer-background-color'],
	['--nl-skip-link-color', '--nl-skip-link-background-color'],
	['--nl-button-primary-color', primary],
	['--nl-button-primary-color', '--nl-button-primary-hover-background-color'],
	['--nl-button-secondary-color', '--nl-button-secondary-background-color'],
	['--nl-button-secondary-color', hovered],
	['--utrecht-form-control-color', control],
	['--utrecht-form-control-color', hovered],
	['--nl-number-badge-color', '--nl-number-badge-background-color'],
	['--regelwijs-marker-text-color', marker],
	['--regelwijs-drawing-color', card],
]

/** Borders, drawings and rings against what is beside them: at least 3 to 1 (WCAG 1.4.11). */
const shapes: Array<[shape: string, beside: string]> = [
	['--utrecht-form-control-border-color', card],
	['--utrecht-form-control-border-color', control],
	['--utrecht-form-control-invalid-border-color', card],
	['--nl-button-secondary-border-color', card],
	[primary, card],
	[primary, page],
	[primary, marker],
	[primary, '--regelwijs-card-border-color'],
	...kinds.map((kind): [string, string] => [`--utrecht-alert-${kind}-border-color`, alert(kind)]),
	['--utrecht-alert-ok-border-color', card],
	['--utrecht-alert-warning-border-color', card],
	['--utrecht-alert-error-border-color', card],
	...[page, card, alert('info')].map((beside): [string, string] => [
		'--utrecht-focus-outline-color',
		beside,
	]),
	['--utrecht-focus-outline-color', '--utrecht-focus-inverse-outline-color'],
]

test.each(themes)('text of the theme %s can be read', (_, tokens) => {
	expect(tooWeak(tokens, texts, 4.5)).toEqual([])
})

test.each(themes)('shapes of the theme %s can be seen', (_, tokens) => {
	expect(tooWeak(tokens, shapes, 3)).toEqual([])
})

/** The ring is two: on dark grounds the light one has to stand out. */
test.each(themes)('a focus ring of the theme %s stands out in the header', (_, tokens) => {
	const rings = ['--utrecht-focus-outline-color', '--utrecht-focus-inverse-outline-color']
	for (const dark of [header, '--utrecht-page-footer-background-color'])
		expect(Math.max(...rings.map((ring) => contrast(tokens, ring, dark)))).toBeGreaterThan(3)
})

test.each(themes)('the theme %s sets only tokens that the pages know', (_, tokens) => {
	expect(Object.keys(tokens).filter((token) => !(token in own))).toEqual([])
})

function tooWeak(
	tokens: Record<string, string>,
	pairs: Array<[string, string]>,
	least: number,
): Array<string> {
	return pairs
		.map(([on, under]) => ({ on, under, ratio: contrast(tokens, on, under) }))
		.filter(({ ratio }) => !(ratio >= least))
		.map(({ on, under, ratio }) => `${on} on ${under}: ${ratio.toFixed(2)}`)
}

/** Contrast ratio of two tokens, as WCAG 2 defines it. */
function contrast(tokens: Record<string, string>, one: string, other: string): number {
	const [low, high] = [luminance(tokens[one]), luminance(tokens[other])].sort((a, b) => a - b)
	return (high! + 0.05) / (low! + 0.05)
}

function luminance(color: string | undefined): number {
	const hex = color?.match(/^#(?:[\da-f]{3}){1,2}$/i)?.[0].slice(1)
	if (!hex) throw new RangeError(`${color} is not a hex colour`)
	const size = hex.length / 3
	const [r, g, b] = [0, 1, 2].map((index) => {
		const digits = hex.slice(index * size, (index + 1) * size)
		const share = Number.parseInt(size === 1 ? digits + digits : digits, 16) / 255
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
	})
	return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}

function tokensOf(file: string): Record<string, string> {
	const css = readFileSync(join(styles, file), 'utf8')
	return Object.fromEntries(
		[...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, k, v]) => [k!, v!]),
	)
}
