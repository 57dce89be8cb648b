/**
 * Cuts Noto Sans down to the Latin script for the PDFs: `node scripts/fonts.ts`.
 * Run by hand when the font package changes; the result is committed in `app/pdf/fonts`.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import subsetFont from 'subset-font'

const source = 'node_modules/@expo-google-fonts/noto-sans'
const target = 'app/pdf/fonts'

/** Every Latin letter there is in Unicode's composed blocks, and the signs that texts use. */
const ranges: Array<[from: number, to: number]> = [
	[0x0020, 0x007e], // Basic Latin
	[0x00a0, 0x024f], // Latin-1, Extended-A, Extended-B
	[0x0250, 0x02af], // ə ɔ ɛ ɓ ɗ ɣ: Azerbaijani, Akan, Hausa, Berber
	[0x02b0, 0x02ff], // modifier letters, such as ʻ and ʼ
	[0x0300, 0x036f], // combining marks that have no composed letter
	[0x1e00, 0x1eff], // Extended Additional: Vietnamese, Yoruba
	[0x2010, 0x2027], // dashes, quotes, ellipsis
	[0x202f, 0x203a], // narrow space, per mille, primes, angle quotes
	[0x20a0, 0x20bf], // currency
	[0x2070, 0x209c], // superscripts, subscripts
	[0x2100, 0x2122], // №, ™
	[0x2150, 0x215f], // fractions
	[0x2190, 0x2193], // arrows
	[0x2212, 0x2265], // −, ≈, ≤, ≥
]

const text = ranges
	.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i))
	.map((codePoint) => String.fromCodePoint(codePoint))
	.join('')

await mkdir(target, { recursive: true })
for (const weight of ['400Regular', '600SemiBold']) {
	const font = await readFile(`${source}/${weight}/NotoSans_${weight}.ttf`)
	const subset = await subsetFont(font, text, {
		targetFormat: 'sfnt',
		keepFeatures: ['kern', 'mark'],
		noHinting: true,
		preserveNameIds: [0, 13, 14],
	})
	const name = `NotoSans-${weight.slice(3)}.ttf`
	await writeFile(`${target}/${name}`, subset)
	console.info(`${name}: ${Math.round(subset.length / 1024)} kB`)
}
await copyFile(`${source}/LICENSE_FONT`, `${target}/OFL.txt`)
