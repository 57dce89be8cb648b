import type { Source } from '../engine/source.ts'

const checked = '2026-11-22'
const participatiewet = 'https://wetten.overheid.nl/BWBR0015703'
const article = (number: string, lid = '') =>
	({
		title: `Participatiewet, art. ${number}${lid && ` lid ${lid}`}`,
		url: `${participatiewet}#Artikel${number}`,
		confidence: 'V',
		checked,
	}) as const

/** Where the duties of bijstand stand, and what exempts from them. */
export const sources = {
	plichten: article('9', '1'),
	dringend: article('9', '2'),
	kindTot12: article('9', '4'),
	duurzaam: article('9', '5'),
	tegenprestatie: article('9', '7'),
	kleinKind: article('9a'),
	rotterdam: {
		title: 'Verordening tegenprestatie Rotterdam (CVDR348721)',
		url: 'https://lokaleregelgeving.overheid.nl/CVDR348721',
		confidence: 'S',
		checked,
	},
	praktijk: {
		title: 'socialevraagstukken.nl, De retoriek van de dwang (over Rotterdam)',
		confidence: 'S',
		checked,
	},
} as const satisfies Record<string, Source>
