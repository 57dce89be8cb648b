import type { BreakdownLine, Decision, Verdict } from '../engine/decision.ts'
import { isAsked, verdictOf } from '../engine/decision.ts'
import { type CentsRange, formatCents } from '../engine/money.ts'
import { periodOn, valueOn } from '../engine/parameter.ts'
import { type Text, type TextValues, text } from '../engine/text.ts'
import { every } from '../engine/truth.ts'
import { normsOf, waysOf } from '../shared/bijstand/household.ts'
import { exemptPayOfParent } from '../shared/bijstand/income.ts'
import { parameters } from '../shared/bijstand/parameters.ts'
import { conditionsOf } from './conditions.ts'
import { bijstandPerMonth, exemptOf } from './rules.ts'
import type { Situation } from './situation.ts'
import { stepsOf } from './steps.ts'

/**
 * What somebody may expect who asks for bijstand on the peildatum. Where the law leaves it to the
 * gemeente, it is not known.
 *
 * @see Participatiewet https://wetten.overheid.nl/BWBR0015703
 */
export function decide(situation: Situation): Decision {
	const conditions = conditionsOf(situation)
	const verdict = verdictOf(every(conditions.filter(isAsked).map(({ met }) => met)))
	const amount = verdict === 'unlikely' ? null : bijstandPerMonth(situation)
	return {
		verdict,
		amount,
		breakdown: amount ? breakdownOf(situation, amount) : [],
		months: [],
		conditions,
		risks: ['doorgeven', 'huisgenoot', 'giften', 'buitenland'].map((risk) =>
			text(`bijstand:risico.${risk}`),
		),
		deadline: reportsToday(situation, verdict) ? situation.peildatum : null,
		steps: stepsOf(situation, verdict),
		notKnown: notKnownOf(situation),
	}
}

/** Each day without a report is a day without bijstand. */
function reportsToday({ belowAow, reported }: Situation, verdict: Verdict): boolean {
	return verdict !== 'unlikely' && belowAow !== 'nee' && reported !== 'ja'
}

/** Norm, who shares the costs, what comes in, what may stay out of it, and what is left. */
function breakdownOf(situation: Situation, amount: CentsRange): Array<BreakdownLine> {
	const { income, sharers } = situation
	const line = (id: string, of: CentsRange, values?: TextValues): BreakdownLine => ({
		id,
		text: text(`bijstand:berekening.${id}`, values),
		amount: of,
	})
	const exempt = exemptOf(situation)
	const isShared = sharers.most > 0 && waysOf(situation).some((way) => way.applicant !== 'young')
	const isInside = situation.home === 'inrichting'
	return [
		line(isInside ? 'normInrichting' : isShared ? 'normGedeeld' : 'norm', normsOf(situation)!, {
			...(isShared && !isInside && { aantal: countText(sharers) }),
		}),
		...(income.max === 0 ? [] : [line('inkomen', income)]),
		...(exempt > 0 && income.max !== null ? [line('vrij', { min: 0, max: exempt })] : []),
		line('bijstand', amount),
	]
}

function countText({ least, most }: Situation['sharers']): Text {
	const tekst = least === most ? String(most) : `${least} – ${most}`
	return text('common:letterlijk', { tekst })
}

const onbekend = (key: string, values?: TextValues) => text(`bijstand:onbekend.${key}`, values)

/** What the law or the gemeente leaves open for this household. */
function notKnownOf(situation: Situation): Array<Text> {
	const { peildatum, partner, sharers, home, sources, parentsCanPay, gifts, volunteerMoney } =
		situation
	const year = Number(peildatum.slice(0, 4))
	if (!periodOn(parameters.norms, peildatum)) return [onbekend('jaar', { jaar: String(year) })]
	const limits = {
		gifts: valueOn(parameters.gifts, peildatum),
		volunteer: valueOn(parameters.volunteer, peildatum),
	}
	const isAnyYoung = waysOf(situation).some(
		(way) => way.applicant === 'young' || way.partner === 'young',
	)
	return [
		...(partner === 'onbekend' ? [onbekend('partner')] : []),
		...(sharers.least < sharers.most ? [onbekend('kostendelers')] : []),
		...(home === 'opvang' || home === 'geenAdres' ? [onbekend('woonsituatie')] : []),
		...(isAnyYoung && parentsCanPay !== 'ja' ? [onbekend('ouders')] : []),
		...(sources?.includes('loon') ? [...exemptTexts(situation)] : []),
		...(sources?.includes('onderneming') ? [onbekend('onderneming')] : []),
		...(sources?.includes('verhuur') ? [onbekend('verhuur')] : []),
		...(gifts !== null && gifts > limits.gifts
			? [onbekend('giften', { grens: formatCents(limits.gifts) })]
			: []),
		...(volunteerMoney !== null && volunteerMoney > limits.volunteer.month
			? [
					onbekend('vrijwilliger', {
						maand: formatCents(limits.volunteer.month),
						jaar: formatCents(limits.volunteer.year),
					}),
				]
			: []),
		onbekend('jaar', { jaar: String(year + 1) }),
	]
}

/** What may stay out of pay, and what of that of a single parent afterwards. */
function exemptTexts(situation: Situation): Array<Text> {
	const { peildatum, income, partner, hasChild } = situation
	if (exemptOf(situation) === 0) return [onbekend('jongLoon')]
	const { months, most } = valueOn(parameters.workExempt, peildatum)
	const after = valueOn(parameters.parentExempt, peildatum)
	const part = exemptPayOfParent(income.max ?? 0, peildatum)
	return [
		onbekend('loon', { maanden: months, bedrag: formatCents(most) }),
		...(partner === 'nee' && hasChild === 'ja' && part > 0
			? [
					onbekend('loonOuder', {
						maanden: after.months,
						leeftijd: after.childUnder,
						bedrag: formatCents(part),
					}),
				]
			: []),
	]
}
