import { type Text, text } from '../engine/text.ts'
import type { Kostensoort } from '../facts/bijzondere-kosten.ts'
import type { Situation } from './situation.ts'

/** What shows each kind of costs. */
const SHOWN_BY: Record<Kostensoort, string> = {
	babyuitzet: 'zwanger',
	kinderopvang: 'opvang',
	zorg: 'zorg',
	inrichting: 'prijzen',
	rechtsbijstand: 'rechtsbijstand',
	bewind: 'bewind',
	schulden: 'schulden',
	anders: 'prijzen',
}

/** What to bring, by what was said: one name each. */
export function papersFor({ costs, partner, assets, debtHelp }: Situation): Array<Text> {
	const shown = costs.flatMap(({ kind }) => (kind ? [SHOWN_BY[kind]] : []))
	const names = [
		'blad',
		'id',
		...(partner === 'nee' ? [] : ['idPartner']),
		'inkomen',
		'afschriften',
		...(assets.max === 0 ? [] : ['spaargeld']),
		...new Set(shown),
		...(costs.some(({ paid }) => paid === 'betaald') ? ['bon'] : []),
		...(costs.some(({ other }) => other === 'nee' || other === 'deel') ? ['afwijzing'] : []),
		...(debtHelp === 'ja' ? ['schuldhulp'] : []),
	]
	return names.map((name) => text(`bijzondere-bijstand:meenemen.${name}`))
}
