import { amountText } from '../engine/amount-text.ts'
import { type Condition, conditionOf } from '../engine/decision.ts'
import { formatCents } from '../engine/money.ts'
import { periodOn } from '../engine/parameter.ts'
import type { Source } from '../engine/source.ts'
import type { TextValues } from '../engine/text.ts'
import type { Truth } from '../engine/truth.ts'
import { assetLimitOf, normsOf, withinAssetLimit } from '../shared/bijstand/household.ts'
import { parameters } from '../shared/bijstand/parameters.ts'
import { AGES_AND_HOUSEMATES, HOUSEHOLD, INCOME } from '../shared/bijstand/rests-on.ts'
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

const HOME = ['geboortedatum', ...HOUSEHOLD, 'geboortedatumPartner']
const NORM = ['geboortedatum', ...HOUSEHOLD, ...AGES_AND_HOUSEMATES, 'oudersHelpen']

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

function one(id: string, met: Truth, restsOn: Array<string>, source: Source, more: More = {}) {
	return conditionOf('bijstand', id, met, { restsOn, source, ...more })
}
