import { known } from '../../engine/answers.ts'
import type { Check } from '../../engine/check.ts'
import { addMonths, ageOn, formatDate, monthOf } from '../../engine/date.ts'
import type { At } from '../../engine/question.ts'
import { type Text, text } from '../../engine/text.ts'
import type { Kind } from '../../facts/kinderen.ts'
import { toeslagpartner } from '../../shared/awir/toeslagpartner.ts'
import { YOUNGEST_AT_VOORTGEZET } from '../rules-school.ts'
import { ownLimit } from './source.ts'

const awirArt3 = {
	title: 'Awir, art. 3',
	url: 'https://wetten.overheid.nl/BWBR0018472#Artikel3',
	confidence: 'V',
	checked: '2026-11-22',
} as const

const awirArt25 = {
	title: 'Awir, art. 25',
	url: 'https://wetten.overheid.nl/BWBR0018472#Artikel25',
	confidence: 'V',
	checked: '2026-11-22',
} as const

/** Younger than this a child at the voortgezet onderwijs is likely a mistake. */
const LIKELY_AT_VOORTGEZET = 10

const why = (check: string) => `kinderopvangtoeslag:checks.${check}`
const child = ({ answers }: At) => answers as unknown as Kind

/** What people get wrong about the household, its work and its account. */
export const gezinChecks: Array<Check> = [
	{
		id: 'geenKindMeer',
		question: 'geboortedatum',
		list: 'kinderen',
		severity: 'ask',
		source: ownLimit,
		finds: (at) => {
			const born = known(child(at).geboortedatum)
			return born && ageOn(born, at.peildatum) >= 13
				? text(why('geenKindMeer'), {
						naam: child(at).voornaam,
						leeftijd: ageOn(born, at.peildatum),
					})
				: null
		},
	},
	{
		id: 'uitgerekendVerWeg',
		question: 'uitgerekendeDatum',
		list: 'kinderen',
		severity: 'ask',
		source: ownLimit,
		finds: (at) => {
			const due = known(child(at).uitgerekendeDatum)
			return due && monthOf(due) > addMonths(monthOf(at.peildatum), 10)
				? text(why('uitgerekendVerWeg'), { datum: formatDate(due) })
				: null
		},
	},
	{
		id: 'schoolTeJong',
		question: 'school',
		list: 'kinderen',
		severity: 'ask',
		source: ownLimit,
		finds: (at) => {
			const born = known(child(at).geboortedatum)
			const isYoung =
				born &&
				((child(at).school === 'basisschool' && ageOn(born, at.peildatum) < 4) ||
					(child(at).school === 'voortgezet' && ageOn(born, at.peildatum) < LIKELY_AT_VOORTGEZET))
			return isYoung && !isTooYoung(at) ? youngForSchool(at, born) : null
		},
	},
	{
		id: 'schoolVeelTeJong',
		question: 'school',
		list: 'kinderen',
		severity: 'stop',
		source: ownLimit,
		finds: (at) => {
			const born = known(child(at).geboortedatum)
			return born && isTooYoung(at) ? youngForSchool(at, born) : null
		},
	},
	{
		id: 'zelfdeKind',
		question: 'kinderen',
		severity: 'ask',
		source: ownLimit,
		finds: ({ answers }) => {
			const children = (answers.kinderen ?? []) as Array<Kind>
			const twice = children.find((one, at) =>
				children.slice(at + 1).some((other) => sameChild(one, other)),
			)
			return twice ? text(why('zelfdeKind'), { naam: twice.voornaam }) : null
		},
	},
	...(['werk', 'werkPartner'] as const).map((question): Check => {
		const [begin, end] =
			question === 'werk' ? ['werkBegin', 'werkEind'] : ['werkBeginPartner', 'werkEindPartner']
		return {
			id: 'werkEindVoorBegin',
			question: end,
			severity: 'stop',
			source: ownLimit,
			finds: ({ answers }) => {
				const from = known(answers[begin] as string | undefined)
				const to = known(answers[end] as string | undefined)
				return from && to && to < from
					? text(why('eindVoorBegin'), { begin: formatDate(from) })
					: null
			},
		}
	}),
	...(['', 'Partner'] as const).map(
		(suffix): Check => ({
			id: 'pauzeEindVoorBegin',
			question: `werkPauzeEind${suffix}`,
			severity: 'stop',
			source: ownLimit,
			finds: ({ answers }) => {
				const from = known(answers[`werkPauzeBegin${suffix}`] as string | undefined)
				const again = known(answers[`werkPauzeEind${suffix}`] as string | undefined)
				return from && again && again <= from
					? text(why('pauzeEindVoorBegin'), { begin: formatDate(from) })
					: null
			},
		}),
	),
	{
		id: 'partnerVergeten',
		question: 'rekeningVan',
		severity: 'ask',
		source: awirArt3,
		finds: ({ answers }) =>
			answers.rekeningVan === 'samen' && toeslagpartner(answers) === 'nee'
				? text(why('partnerVergeten'))
				: null,
	},
	{
		id: 'rekeningVanAnder',
		question: 'rekeningVan',
		severity: 'ask',
		source: awirArt25,
		finds: ({ answers }) =>
			answers.rekeningVan === 'iemandAnders' ? text(why('rekeningVanAnder')) : null,
	},
]

/** No child is at the voortgezet onderwijs this young. */
function isTooYoung(at: At): boolean {
	const born = known(child(at).geboortedatum)
	const isVoortgezet = child(at).school === 'voortgezet'
	return isVoortgezet && born !== null && ageOn(born, at.peildatum) < YOUNGEST_AT_VOORTGEZET
}

function youngForSchool(at: At, born: string): Text {
	const leeftijd = ageOn(born, at.peildatum)
	return text(why('schoolTeJong'), { naam: child(at).voornaam, leeftijd })
}

function sameChild(one: Kind, other: Kind): boolean {
	const born = known(one.geboortedatum)
	return one.voornaam === other.voornaam && born !== null && born === known(other.geboortedatum)
}
