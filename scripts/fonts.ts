/**
 * Cuts Noto Sans down for the PDFs, to the Latin script for papers and the Arabic one for cards:
 * `node scripts/fonts.ts`. Run by hand when a font package changes; the result is committed in
 * `app/pdf/fonts`.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import subsetFont from 'subset-font'

const source = 'node_modules/@expo-google-fonts'
const target = 'app/pdf/fonts'

type Range = [from: number, to: number]

/** Every Latin letter there is in Unicode's composed blocks, and the signs that texts use. */
const latin: Array<Range> = [
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

/** Every letter of Arabic, Persian and Urdu as it is typed; how it joins stands in the features. */
const arabic: Array<Range> = [
	[0x0020, 0x003a], // space and signs
	[0x00a0, 0x00bb], // hard space, angle quotes
	[0x0600, 0x06ff], // Arabic
	[0x0750, 0x077f], // Arabic Supplement
]

await mkdir(target, { recursive: true })
for (const weight of ['400Regular', '600SemiBold']) {
	await cut('noto-sans', 'NotoSans', weight, latin, ['kern', 'mark'])
	await cut('noto-sans-arabic', 'NotoSansArabic', weight, arabic)
}
await copyFile(`${source}/noto-sans/LICENSE_FONT`, `${target}/OFL.txt`)
await copyFile(`${source}/noto-sans-arabic/LICENSE_FONT`, `${target}/OFL-arabic.txt`)

async function cut(
	folder: string,
	family: string,
	weight: string,
	ranges: Array<Range>,
	keepFeatures?: Array<string>,
): Promise<void> {
	const font = await readFile(`${source}/${folder}/${weight}/${family}_${weight}.ttf`)
	const subset = await subsetFont(font, textOf(ranges), {
		targetFormat: 'sfnt',
		...(keepFeatures && { keepFeatures }),
		noHinting: true,
		preserveNameIds: [0, 13, 14],
	})
	const name = `${family}-${weight.slice(3)}.ttf`
	await writeFile(`${target}/${name}`, subset)
	console.info(`${name}: ${Math.round(subset.length / 1024)} kB`)
}

function textOf(ranges: Array<Range>): string {
	return ranges
		.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i))
		.map((codePoint) => String.fromCodePoint(codePoint))
		.join('')
}
