import { i18nFor } from './i18n.server.ts'

/** The title of a page in the browser's tab: what it is about, and whose it is. */
export function pageTitle(lang: string, key: string): string {
	return `${i18nFor(lang).t(key)} – Regelwijs`
}

/** The same for a page that comes back to be put right. */
export function wrongTitle(lang: string, key: string): string {
	return `${i18nFor(lang).t('common:foutTitel.prefix')}${pageTitle(lang, key)}`
}
