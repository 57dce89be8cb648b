import { known, type Unknown } from '../../engine/answers.ts'
import {
	ANYTHING,
	COUNTED_INCOME,
	type Derivation,
	type DerivationLine,
	derived,
	type Heard,
} from '../../engine/derivation.ts'
import type { BedragPerPeriode } from '../../engine/kinds/bedrag-per-periode.ts'
import { formatCents } from '../../engine/money.ts'
import { periodOn, valueOn } from '../../engine/parameter.ts'
import { type TextValues, text } from '../../engine/text.ts'
import { NETTO_LOON } from '../../facts/inkomen-netto.ts'
import { netSumText } from '../net-income.ts'
import {
	type BijstandHousehold,
	bijstandHouseholdOf,
	normsOf,
	type Sharer,
	sharersOf,
	waysOf,
} from './household.ts'
import { hasNetIncome, netIncomeParts } from './income.ts'
import { type NormHousehold, shareOf } from './norm.ts'
import { parameters } from './parameters.ts'
import { bijstandSources } from './sources.ts'

const afleiding = (key: string, values?: TextValues) => text(`afleiding:bijstand.${key}`, values)

/** The norm, who shares the costs, and the income that is taken off; of days with known norms. */
export function bijstandDerivations(heard: Heard): Array<Derivation> {
	const { journey, peildatum } = heard
	if (!periodOn(parameters.norms, peildatum)) return []
	const household = bijstandHouseholdOf(journey.answers, peildatum)
	// What comes in is asked after who lives there.
	if (!('inkomstenBronnen' in journey.answers)) return []
	return [...sharersDerivation(heard), normOfHousehold(household), ...netIncomeDerivation(heard)]
}

/** Who shares the costs: everybody on the list, with those who do not count. */
function sharersDerivation({ journey, peildatum }: Heard): Array<Derivation> {
	const { sharers, more } = sharersOf(journey.answers, peildatum)
	const lines = [
		...sharers.flatMap((one) => sharerLine(one)),
		...(more === 0
			? []
			: [
					{
						id: 'meer',
						text: afleiding('nietBekend'),
						value: { min: 0, max: more },
						restsOn: [{ question: 'heeftHuisgenoten' }],
						paper: null,
					},
				]),
	]
	if (lines.length === 0) return []
	return [
		derived({
			id: 'kostendelers',
			text: afleiding('kostendelers'),
			unit: 'personen',
			takes: 'som',
			lines,
			rule: afleiding('kostendelersRegel', {
				leeftijd: valueOn(parameters.ages, peildatum).shares,
			}),
			source: bijstandSources.kostendelers,
		}),
	]
}

function sharerLine({ housemate, shares }: Sharer): Array<DerivationLine> {
	const value = { min: shares === 'ja' ? 1 : 0, max: shares === 'nee' ? 0 : 1 }
	if (!housemate) {
		const restsOn = [{ question: 'huisgenoot' }]
		const id = 'huisgenoot'
		return shares === 'nee' ? [] : [{ id, text: afleiding(id), value, restsOn, paper: null }]
	}
	return [
		{
			id: housemate.id,
			text: text('common:letterlijk', { tekst: housemate.voornaam }),
			value,
			restsOn: [{ question: 'band', list: 'huisgenoten', item: housemate.id }],
			paper: null,
		},
	]
}

/** The norm: of the law as it is, or for each adult of the household a part where costs are shared. */
function normOfHousehold(household: BijstandHousehold): Derivation {
	return derived({
		id: 'norm',
		text: afleiding('norm'),
		unit: 'bedragPerMaand',
		takes: 'som',
		lines: normLines(household),
		source: bijstandSources.norm,
	})
}

function normLines(household: BijstandHousehold): Array<DerivationLine> {
	const [way, ...others] = waysOf(household)
	const restsOn = [{ question: 'geboortedatum' }, { question: 'verblijf' }]
	const parts = way && others.length === 0 ? sharedParts(way, household) : null
	if (!parts) {
		const id = others.length > 0 ? 'normMogelijk' : 'normWet'
		return [{ id, text: afleiding(id), value: normsOf(household)!, restsOn, paper: null }]
	}
	return parts.map(({ id, values, part }) => ({
		id,
		text: afleiding(id, values),
		value: { min: part, max: part },
		restsOn,
		paper: null,
	}))
}

/** `(40% + A × 30%) / A` of the norm of two, for each; `null` where the law takes another norm. */
function sharedParts(way: NormHousehold, { peildatum }: BijstandHousehold) {
	const { applicant, partner, sharers, institution } = way
	const isYoung = applicant === 'young' || partner === 'young'
	if (sharers === 0 || institution !== 'nobody' || isYoung) return null
	const norms = valueOn(parameters.norms, peildatum)
	const couple = applicant === 'aow' || partner === 'aow' ? norms.aowCouple : norms.couple
	const persons = sharers + (partner ? 2 : 1)
	const values = { deel: '40%', elk: '30%', personen: persons, norm: formatCents(couple) }
	const part = shareOf(persons, couple)
	const own = { id: 'normDeelU', values, part }
	return partner ? [own, { id: 'normDeelPartner', values, part }] : [own]
}

/** The net income of a month, and the holiday pay that the norm has in it too; nothing unasked. */
export function netIncomeDerivation({ journey, peildatum }: Heard): Array<Derivation> {
	const { answers } = journey
	if (!('inkomstenBronnen' in answers) || !periodOn(parameters.holidayShare, peildatum)) return []
	const { pay, holiday } = netIncomeParts(answers, peildatum)
	const amount = known(answers.nettoInkomen as BedragPerPeriode | Unknown | undefined)
	const isNone = hasNetIncome(answers) === false
	const words = amount ? netSumText(amount) : afleiding(isNone ? 'geenInkomen' : 'nietBekend')
	return [
		derived({
			id: COUNTED_INCOME,
			text: afleiding('inkomen'),
			unit: 'bedragPerMaand',
			takes: 'som',
			lines: [
				{
					id: 'netto',
					text: amount?.soort === 'bruto' ? afleiding('bruto') : words,
					value: pay.max === null ? ANYTHING : pay,
					restsOn: [{ question: isNone ? 'inkomstenBronnen' : 'nettoInkomen' }],
					paper: isNone ? null : NETTO_LOON,
				},
				...(holiday.max === 0 ? [] : [holidayLine(holiday, peildatum)]),
			],
			source: bijstandSources.inkomen,
		}),
	]
}

function holidayLine(value: DerivationLine['value'], peildatum: string): DerivationLine {
	const deel = `${String(valueOn(parameters.holidayShare, peildatum) / 10).replace('.', ',')}%`
	return {
		id: 'vakantiegeld',
		text: afleiding('vakantiegeld', { deel }),
		value,
		restsOn: [{ question: 'nettoVakantiegeld' }],
		paper: null,
	}
}
