import { i18nFor } from './i18n.server.ts'

/** The title of a page in the browser's tab: what it is about, and whose it is. */
export function pageTitle(lang: string, key: string): string {
	return `${i18nFor(lang).t(key)} – Regelwijs`
}
