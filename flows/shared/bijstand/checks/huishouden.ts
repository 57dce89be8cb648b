import { known } from '../../../engine/answers.ts'
import type { Check } from '../../../engine/check.ts'
import { ageOn } from '../../../engine/date.ts'
import { text } from '../../../engine/text.ts'
import type { Huisgenoot } from '../../../facts/wonen.ts'
import { ownLimit } from '../../checks/own-limit.ts'
import { bijstandPartner } from '../partner.ts'
import { bijstandSources } from '../sources.ts'

/** Younger than this somebody belongs among the children. */
const GROWN_UP = 18

const why = (check: string) => `participatiewet:checks.${check}`
const has = (list: unknown, one: string) => Array.isArray(list) && list.includes(one)

/** What people get wrong about who lives with them. */
export const huishoudenChecks: Array<Check> = [
	{
		id: 'contractEnSamen',
		question: 'huishoudenSamen',
		severity: 'ask',
		source: bijstandSources.partner,
		finds: ({ answers }) =>
			has(answers.huisgenootBand, 'huurtMetContract') &&
			(has(answers.huishoudenSamen, 'samenKosten') || has(answers.huishoudenSamen, 'samenZorgen'))
				? text(why('contractEnSamen'))
				: null,
	},
	{
		id: 'kindBijHuisgenoten',
		question: 'geboortedatum',
		list: 'huisgenoten',
		severity: 'ask',
		source: ownLimit,
		finds: ({ answers, peildatum }) => {
			const { geboortedatum, voornaam, band } = answers as Partial<Huisgenoot>
			const born = known(geboortedatum)
			const age = born === null ? null : ageOn(born, peildatum)
			return age !== null && age < GROWN_UP && band === 'kind'
				? text(why('kindBijHuisgenoten'), { naam: voornaam ?? '', leeftijd: age })
				: null
		},
	},
	{
		id: 'huurderVergeten',
		question: 'inkomstenBronnen',
		severity: 'ask',
		source: bijstandSources.inkomen,
		finds: ({ answers }) => {
			const isAlone = answers.huisgenoot === 'nee' || answers.heeftHuisgenoten === 'nee'
			return has(answers.inkomstenBronnen, 'verhuur') && isAlone && !('huisgenoten' in answers)
				? text(why('huurderVergeten'))
				: null
		},
	},
	{
		id: 'partnerVergeten',
		question: 'rekeningVan',
		severity: 'ask',
		source: bijstandSources.partner,
		finds: ({ answers }) =>
			answers.rekeningVan === 'samen' && bijstandPartner(answers) === 'nee'
				? text(why('partnerVergeten'))
				: null,
	},
	{
		id: 'rekeningVanAnder',
		question: 'rekeningVan',
		severity: 'ask',
		source: ownLimit,
		finds: ({ answers }) =>
			answers.rekeningVan === 'iemandAnders' ? text(why('rekeningVanAnder')) : null,
	},
]
