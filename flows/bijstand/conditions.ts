import { amountText } from '../engine/amount-text.ts'
import type { Condition } from '../engine/decision.ts'
import { formatCents } from '../engine/money.ts'
import { periodOn } from '../engine/parameter.ts'
import type { Source } from '../engine/source.ts'
import { type TextValues, text } from '../engine/text.ts'
import type { Truth } from '../engine/truth.ts'
import { assetLimitOf, normsOf, withinAssetLimit } from '../shared/bijstand/household.ts'
import { parameters } from '../shared/bijstand/parameters.ts'
import { bijstandSources } from '../shared/bijstand/sources.ts'
import {
	hasLowEquity,
	hasLowIncome,
	hasResidence,
	isFree,
	isNotAtSchool,
	isNotYoungInside,
	isOfAge,
	staysHere,
} from './rules.ts'
import type { Situation } from './situation.ts'

/** Answers that say who lives at home and how: the norm rests on all of them. */
const HOME = [
	'geboortedatum',
	'verblijf',
	'heeftKinderen',
	'kinderen',
	'getrouwd',
	'partnerOpAdres',
	'gescheidenLeven',
	'huisgenoot',
	'huisgenootBand',
	'huishoudenSamen',
	'geboortedatumPartner',
]
const NORM = [...HOME, 'heeftHuisgenoten', 'huisgenoten', 'oudersHelpen']
const INCOME = ['inkomstenBronnen', 'nettoInkomen', 'nettoVakantiegeld']

/** What the law asks of somebody who wants bijstand; then what only the gemeente can see. */
export function conditionsOf(situation: Situation): Array<Condition> {
	const { residence, study, peildatum, homeEquity } = situation
	const norms = normsOf(situation)
	const limit = periodOn(parameters.assetLimit, peildatum) ? assetLimitOf(situation) : null
	return [
		one('leeftijd', isOfAge(situation), ['geboortedatum'], bijstandSources.uitsluiting),
		one('vrij', isFree(situation), ['verblijf'], bijstandSources.uitsluiting),
		one('verblijfsrecht', hasResidence(situation), ['verblijfsrecht'], bijstandSources.recht, {
			change: residence === 'euPaspoort' ? 'euPaspoort' : 'verblijfsrecht',
		}),
		one(
			'buitenland',
			staysHere(situation),
			['wekenBuitenland', 'geboortedatum'],
			bijstandSources.uitsluiting,
		),
		one(
			'opleiding',
			isNotAtSchool(situation),
			['studie', 'schoolMogelijk', 'geboortedatum'],
			bijstandSources.uitsluiting,
			{
				change: study === 'nee' ? 'school' : 'opleiding',
			},
		),
		...(situation.home === 'inrichting'
			? [
					one(
						'inrichting',
						isNotYoungInside(situation),
						['verblijf', 'geboortedatum'],
						bijstandSources.uitsluiting,
					),
				]
			: []),
		one('inkomen', hasLowIncome(situation), [...INCOME, ...NORM], bijstandSources.inkomen, {
			key: norms ? 'inkomenOnder' : 'inkomen',
			values: norms ? { norm: amountText(norms) } : {},
		}),
		one(
			'vermogen',
			withinAssetLimit(situation),
			['vermogenNu', 'schuldenNu', ...HOME],
			bijstandSources.vermogen,
			{
				key: limit === null ? 'vermogen' : 'vermogenTot',
				values: limit === null ? {} : { grens: formatCents(limit) },
			},
		),
		...(homeEquity === null
			? []
			: [one('huis', hasLowEquity(situation), ['woning', 'overwaarde'], bijstandSources.vermogen)]),
		...['woonplaats', 'eerstAnders', 'commercieel', 'partnerVerblijf'].map((id) =>
			one(id, 'onbekend', [], bijstandSources.recht),
		),
	]
}

type More = { key?: string; values?: TextValues; change?: string }

function one(
	id: string,
	met: Truth,
	restsOn: Array<string>,
	source: Source,
	more: More = {},
): Condition {
	const { key = id, values, change = id } = more
	return {
		id,
		met,
		text: text(`bijstand:voorwaarden.${key}`, values),
		restsOn,
		source,
		...(met !== 'ja' && { change: text(`bijstand:verandert.${change}`) }),
	}
}
