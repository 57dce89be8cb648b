import type { IsoDate, Month } from '../engine/date.ts'
import {
	type BreakdownLine,
	type Condition,
	conditionOf,
	type Decision,
	type NextStep,
} from '../engine/decision.ts'
import type { Cents, CentsRange } from '../engine/money.ts'
import { periodOn, valueOn } from '../engine/parameter.ts'
import { type Text, text } from '../engine/text.ts'
import { every, not, some, type Truth, truth } from '../engine/truth.ts'
import {
	type Amounts,
	highestIncome,
	type MonthlyAmount,
	overIncomes,
	possibilities,
	widest,
} from '../shared/awir/amount.ts'
import {
	assetsCondition,
	decideYear,
	lawfulResidence,
	totalLines,
} from '../shared/awir/decision.ts'
import { parameters as awir } from '../shared/awir/parameters.ts'
import { awirSources } from '../shared/awir/sources.ts'
import { stepOf } from '../shared/awir/steps.ts'
import { parameters } from './parameters.ts'
import {
	hasChildAtHome,
	housematesWithinAssets,
	isYoungHousehold,
	type Residents,
	residentsIn,
} from './residents.ts'
import {
	correction,
	huurtoeslagPerMonth,
	huurtoeslagPerYear,
	isYounger,
	type Rent,
	rentParts,
} from './rules.ts'
import type { Situation } from './situation.ts'
import { sources } from './sources.ts'

/**
 * What a household may expect of the huurtoeslag when it asks for it on the peildatum.
 *
 * @see Wet op de huurtoeslag https://wetten.overheid.nl/BWBR0008659
 */
export function decide(situation: Situation): Decision {
	return decideYear(
		{
			isKnownOn: (peildatum) => periodOn(parameters.highestRent, peildatum) !== null,
			conditionsIn,
			amountIn,
			incomeLimitIn,
			breakdownOf,
			reasonFor: (condition) => text(`huurtoeslag:maanden.${condition}`),
			stepsOf: (of) => ({ before: [], after: agree(of) }),
			risksOf: () => [text('huurtoeslag:risico.huisgenoot'), text('huurtoeslag:risico.huur')],
			notKnownOf,
			checkedByOffice: [
				...['contract', 'ingeschreven'].map((id) =>
					conditionOf('huurtoeslag', id, 'onbekend', { restsOn: [], source: sources.woning }),
				),
				lawfulResidence,
			],
		},
		situation,
	)
}

function conditionsIn(month: Month, situation: Situation): Array<Condition> {
	const { rents, selfContained, since, born, housemates, peildatum } = situation
	const { adult } = valueOn(parameters.ages, peildatum)
	const of = (id: string, met: Truth, questions: Array<string>, source: Condition['source']) =>
		conditionOf('huurtoeslag', id, met, { restsOn: questions, source })
	return [
		of('huurt', rents, ['woning'], sources.woning),
		of('zelfstandig', selfContained, ['zelfstandigeWoning'], sources.woning),
		of(
			'begonnen',
			truth(since === null ? null : since <= `${month}-01`),
			['huurBegin'],
			awirSources.verandering,
		),
		of(
			'leeftijd',
			some([not(isYounger(born, adult, month)), hasChildAtHome(month, situation)]),
			['geboortedatum', 'heeftKinderen', 'kinderen'],
			sources.leeftijd,
		),
		of('huur', isRentHighEnough(month, situation), ['kaleHuur'], sources.huur),
		assetsCondition(situation, valueOn(parameters.assetLimit, peildatum), awirSources.vermogen),
		...(housemates === null || housemates.length > 0
			? [
					of(
						'vermogenHuisgenoten',
						housematesWithinAssets(situation),
						['huisgenoten'],
						awirSources.vermogen,
					),
				]
			: []),
	]
}

/** Every rent and household that may be in a month. */
function waysIn(month: Month, situation: Situation) {
	return residentsIn(month, situation).flatMap((residents) =>
		possibilities(isYoungHousehold(month, situation)).map((young) => ({ residents, young })),
	)
}

type Way = { residents: Residents; young: boolean }

/** Above any rent that counts. */
const ANY_RENT: Cents = 10_000_00

const rentOf = ({ residents, young }: Way, rent: Cents): Rent => ({
	rent,
	persons: residents.persons,
	young,
})

const highest = ({ max }: CentsRange) => max ?? ANY_RENT

function amountIn(month: Month, situation: Situation): MonthlyAmount {
	return {
		perMonth: amountsIn(month, situation, huurtoeslagPerMonth),
		perYear: amountsIn(month, situation, huurtoeslagPerYear),
	}
}

function amountsIn(
	month: Month,
	situation: Situation,
	amount: (of: Rent, income: Cents, peildatum: IsoDate) => Cents,
): Amounts {
	const { rent, peildatum } = situation
	return widest(
		waysIn(month, situation).map((way) => {
			const over = (cents: Cents) =>
				overIncomes(way.residents.income, (income) => amount(rentOf(way, cents), income, peildatum))
			return { min: over(rent.min).min, max: over(highest(rent)).max }
		}),
	)
}

/** Whether the rent brings anything to somebody without income. */
function isRentHighEnough(month: Month, situation: Situation): Truth {
	const { rent, peildatum } = situation
	const lowest = valueOn(awir.minimumPerYear, peildatum)
	const brings = (cents: Cents) =>
		waysIn(month, situation).map((way) =>
			truth(huurtoeslagPerYear(rentOf(way, cents), 0, peildatum) >= lowest),
		)
	if (every(brings(rent.min)) === 'ja') return 'ja'
	return some(brings(highest(rent))) === 'nee' ? 'nee' : 'onbekend'
}

function onlyWayIn(month: Month, situation: Situation): Way | null {
	const [way, ...others] = waysIn(month, situation)
	return way && others.length === 0 ? way : null
}

function incomeLimitIn(month: Month, situation: Situation): Cents | null {
	const { rent, peildatum } = situation
	const way = onlyWayIn(month, situation)
	if (!way || rent.min !== rent.max) return null
	return highestIncome(
		(income) => huurtoeslagPerYear(rentOf(way, rent.min), income, peildatum),
		valueOn(awir.minimumPerYear, peildatum),
	)
}

function breakdownOf(month: Month, situation: Situation): Array<BreakdownLine> {
	const { rent, peildatum } = situation
	const total = totalLines(month, amountIn(month, situation))
	const way = onlyWayIn(month, situation)
	if (!way || rent.min !== rent.max) return total
	const { persons, income } = way.residents
	if (income.max === null) return total
	const { counted, own, first, second, above } = rentParts(rentOf(way, rent.min), peildatum)
	const line = (id: string, min: Cents, max = min) => ({
		id,
		text: text(`huurtoeslag:berekening.${id}`),
		amount: { min, max },
	})
	const shares = valueOn(parameters.shares, peildatum)
	const shareOf = (part: Cents, share: number) => Math.round((part * share) / 100)
	return [
		line('huur', counted),
		line('basishuur', own),
		line('eerste', shareOf(first, shares.first)),
		...(second > 0 ? [line('tweede', shareOf(second, shares.second))] : []),
		...(above > 0 ? [line('boven', shareOf(above, shares.above))] : []),
		line(
			'inkomen',
			correction(persons, income.min, peildatum),
			correction(persons, income.max, peildatum),
		),
		...total,
	]
}

/** Everybody who counts agrees with the request. */
function agree({ housemates }: Situation): Array<NextStep> {
	const counts = (housemates ?? []).some((one) => one.counts !== 'nee')
	if (!counts) return []
	const place = text('toeslagen:plaatsen.mijnToeslagen')
	return [{ ...stepOf('huurtoeslag', 'medebewoners'), place }]
}

function notKnownOf(situation: Situation): Array<Text> {
	const { housemates, peildatum } = situation
	const month = `${peildatum.slice(0, 4)}-12`
	return [
		...(housemates?.some(({ counts }) => counts === 'onbekend')
			? [text('huurtoeslag:onbekend.huurder')]
			: []),
		...(isYoungHousehold(month, situation) === 'nee' ? [] : [text('huurtoeslag:onbekend.jong')]),
	]
}
