import { known } from '../../engine/answers.ts'
import type { Check } from '../../engine/check.ts'
import { addMonths, ageOn, formatDate, monthOf } from '../../engine/date.ts'
import type { At } from '../../engine/question.ts'
import { text } from '../../engine/text.ts'
import type { Kind } from '../../facts/kinderen.ts'
import { toeslagpartner } from '../../shared/awir/toeslagpartner.ts'
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
					(child(at).school === 'voortgezet' && ageOn(born, at.peildatum) < 10))
			return isYoung
				? text(why('schoolTeJong'), {
						naam: child(at).voornaam,
						leeftijd: ageOn(born, at.peildatum),
					})
				: null
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

function sameChild(one: Kind, other: Kind): boolean {
	const born = known(one.geboortedatum)
	return one.voornaam === other.voornaam && born !== null && born === known(other.geboortedatum)
}
