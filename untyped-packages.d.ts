/** Packages that bring no types of their own; only what we use of them. */

declare module 'eslint-plugin-jsx-a11y' {
	import type { Linter } from 'eslint'

	const plugin: { flatConfigs: { strict: Linter.Config } }
	export default plugin
}

declare module 'subset-font' {
	export default function subsetFont(
		font: Buffer,
		text: string,
		options?: {
			targetFormat?: 'sfnt' | 'woff' | 'woff2'
			keepFeatures?: Array<string>
			noHinting?: boolean
			preserveNameIds?: Array<number>
		},
	): Promise<Buffer>
}
