import type { Address } from '../flows/engine/check.ts'

/** Where a question is asked: `/nl/kinderopvangtoeslag/kinderen/k3f/geboortedatum`. */
export function questionUrl(base: string, { question, list, item }: Address): string {
	return list ? `${base}/${list}/${item}/${question}` : `${base}/${question}`
}

/** The address of a regeling in a language; everything of it lies below. */
export function regelingUrl(lang: string, regeling: string): string {
	return `/${lang}/${regeling}`
}
