import { isLanguage } from '../i18n.server.ts'
import { sourceLanguage } from '../i18n.ts'

/**
 * The language to answer in: what `?lang=` names, else the first of `Accept-Language` that we have,
 * else Dutch. `null` when `?lang=` names a language that we do not have.
 */
export function languageAsked(request: Request): string | null {
	const named = new URL(request.url).searchParams.get('lang')
	if (named !== null) return isLanguage(named) ? named : null
	return accepted(request.headers.get('Accept-Language') ?? '').find(isLanguage) ?? sourceLanguage
}

/** Languages by preference, without their regions: `nl-BE` is `nl`. */
function accepted(header: string): Array<string> {
	return header
		.split(',')
		.map((entry) => {
			const [range = '', quality = 'q=1'] = entry.split(';').map((part) => part.trim())
			return {
				language: range.toLowerCase().split('-')[0]!,
				quality: Number(quality.replace('q=', '')),
			}
		})
		.filter(({ quality }) => quality > 0)
		.toSorted((one, other) => other.quality - one.quality)
		.map(({ language }) => language)
}
