import { isLanguage } from './i18n.server.ts'
import { sourceLanguage } from './i18n.ts'

/**
 * The language in the URL's `:lang`.
 *
 * @throws {Response} 404 when we do not have it
 */
export function languageOf(params: { lang?: string }): string {
	if (!isLanguage(params.lang)) throw new Response(null, { status: 404 })
	return params.lang
}

/** The language for a page at this URL that may not exist: error pages have a language too. */
export function pageLanguage(url: string): string {
	const [, first] = new URL(url).pathname.split('/')
	return isLanguage(first) ? first : sourceLanguage
}
