import { isLatin } from '../latin.ts'
import { type Kind, mistake, read, typed } from '../question.ts'
import { tekst } from './tekst.ts'

const LONGEST = 60

/** A number or mark by which an office knows a matter: figures, letters or both, as on its letter. */
export function kenmerk(): Kind<string> {
	const line = tekst()
	const accept: Kind<string>['accept'] = (json) => {
		if (typeof json !== 'string' || json.trim() === '') return mistake('kenmerk.leeg')
		const value = json.trim()
		if (!isLatin(value)) return mistake('kenmerk.andereLetters')
		if (!/[\p{L}\p{N}]/u.test(value)) return mistake('kenmerk.leeg')
		return value.length > LONGEST ? mistake('kenmerk.teLang') : read(value)
	}
	return {
		...line,
		parse: (raw, at) => accept(typed(raw), at),
		accept,
		schema: { type: 'string', minLength: 1, maxLength: LONGEST },
	}
}
