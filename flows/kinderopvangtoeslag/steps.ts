import type { Month } from '../engine/date.ts'
import { formatDate, formatMonth, monthOf } from '../engine/date.ts'
import type { NextStep, Verdict } from '../engine/decision.ts'
import { valueOn } from '../engine/parameter.ts'
import type { Text, TextValues } from '../engine/text.ts'
import { text } from '../engine/text.ts'
import { parameters as awir } from '../shared/awir/parameters.ts'
import { isKnownOn, lastDayToRequest } from './rules-request.ts'
import { notAtVoortgezet } from './rules-school.ts'
import type { Child, Ground, Situation } from './situation.ts'

const dienstToeslagen = text('kinderopvangtoeslag-besluit:places.dienstToeslagen')
const mijnToeslagen = text('kinderopvangtoeslag-besluit:places.mijnToeslagen')
const belastingtelefoon = text('kinderopvangtoeslag-besluit:places.belastingtelefoon')

/**
 * What there is to do, in order; there is always something.
 *
 * @param earliest the first month that a request can still bring toeslag for
 */
export function stepsOf(
	verdict: Verdict,
	earliest: Month | null,
	situation: Situation,
): Array<NextStep> {
	if (!isKnownOn(situation.peildatum)) return [askDienstToeslagen]
	const isRequest = verdict !== 'unlikely' && earliest !== null
	const own = [...findCare(situation), ...(isRequest ? request(earliest, situation) : [])]
	// Where the toeslag does not help, who may help comes first.
	return isRequest
		? [...own, ...atGemeente(situation)]
		: [...own, ...atGemeente(situation), ...later(situation)]
}

const askDienstToeslagen: NextStep = {
	id: 'askDienstToeslagen',
	text: text('kinderopvangtoeslag-besluit:steps.askDienstToeslagen'),
	place: belastingtelefoon,
}

/** A step with what helps to do it. */
function step(id: string, values?: TextValues): Pick<NextStep, 'id' | 'text' | 'more'> {
	return {
		id,
		text: text(`kinderopvangtoeslag-besluit:steps.${id}`, values),
		more: text(`kinderopvangtoeslag-besluit:more.${id}`, values),
	}
}

function findCare({ care }: Situation): Array<NextStep> {
	if (!care) return []
	if (care.length === 0) {
		return [step('findCare')]
	}
	if (care.every(({ registered }) => registered === 'ja')) return []
	return [{ ...step('findNumber'), bring: [bring.contract] }]
}

const bring = {
	sheet: text('kinderopvangtoeslag-besluit:bring.sheet'),
	contract: text('kinderopvangtoeslag-besluit:bring.contract'),
	income: text('kinderopvangtoeslag-besluit:bring.income'),
	incomePartner: text('kinderopvangtoeslag-besluit:bring.incomePartner'),
	account: text('kinderopvangtoeslag-besluit:bring.account'),
	invoices: text('kinderopvangtoeslag-besluit:bring.invoices'),
	payments: text('kinderopvangtoeslag-besluit:bring.payments'),
	yearStatement: text('kinderopvangtoeslag-besluit:bring.yearStatement'),
	work: text('kinderopvangtoeslag-besluit:bring.work'),
}

function request(earliest: Month, situation: Situation): Array<NextStep> {
	const weken = valueOn(awir.weeksToReport, situation.peildatum)
	const deadline = lastDayToRequest(earliest, situation.peildatum)
	const income = situation.partner === 'ja' ? bring.incomePartner : bring.income
	const expected = situation.children.some(
		({ expected, id }) => expected && (situation.care ?? []).some(({ childId }) => childId === id),
	)
	const steps: Array<NextStep> = [
		{
			...step('request', { datum: formatDate(deadline), maand: formatMonth(earliest) }),
			place: mijnToeslagen,
			bring: [bring.sheet, bring.contract, income, bring.account],
			when: deadline,
		},
	]
	if (expected) {
		steps.unshift(step('afterBirth'))
	}
	return [
		...steps,
		...aboutPartner(situation),
		{
			id: 'paper',
			text: text('kinderopvangtoeslag-besluit:steps.paper'),
			place: belastingtelefoon,
		},
		{ ...step('report', { weken }), place: mijnToeslagen },
		{
			...step('keep'),
			bring: [bring.contract, bring.invoices, bring.payments, bring.yearStatement, bring.work],
		},
	]
}

/** A partner agrees too; who may have none, or fled from one, asks first. */
function aboutPartner({ partner, inShelter }: Situation): Array<NextStep> {
	if (partner === 'nee') return []
	if (inShelter) return [{ ...step('shelter'), place: belastingtelefoon }]
	if (partner === 'ja') return [{ ...step('partner'), place: mijnToeslagen }]
	return [{ ...step('maybePartner'), place: belastingtelefoon }]
}

/** Where the answer is no: what can change it, and who can say so for certain. */
function later(situation: Situation): Array<NextStep> {
	const grounds = situation.parents.flatMap((parent) => parent.grounds ?? [])
	const steps: Array<NextStep> = [
		{
			id: 'checkAgain',
			text: text('kinderopvangtoeslag-besluit:steps.checkAgain'),
			place: dienstToeslagen,
		},
		askDienstToeslagen,
	]
	if (areAllAtVoortgezet(situation)) return [{ ...step('stop'), place: mijnToeslagen }, ...steps]
	if (!grounds.includes('geen')) return steps
	const gemeente = gemeenteOf(situation)
	return [{ ...step('trajectory', { gemeente }), place: placeOf(situation) }, ...steps]
}

function areAllAtVoortgezet({ children, peildatum }: Situation): boolean {
	const now = monthOf(peildatum)
	const isLeft = (child: Child) => notAtVoortgezet(child, now, peildatum) === 'nee'
	return children.length > 0 && children.every(isLeft)
}

function atGemeente(situation: Situation): Array<NextStep> {
	const grounds = situation.parents.flatMap((parent) => parent.grounds ?? [])
	const has = (ground: Ground) => grounds.includes(ground)
	const gemeente = gemeenteOf(situation)
	const place = placeOf(situation)
	const steps: Array<NextStep> = []
	if (has('ziek')) {
		steps.push({ ...step('medical', { gemeente }), place })
	}
	if (has('bijstandTraject')) {
		const ask = text('kinderopvangtoeslag-besluit:steps.bijstand', { gemeente })
		steps.push({ id: 'bijstand', text: ask, place })
	}
	if (situation.payingBills === 'nee') {
		const ask = text('kinderopvangtoeslag-besluit:steps.debts', { gemeente })
		steps.push({ id: 'debts', text: ask, place })
	}
	return steps
}

function gemeenteOf({ gemeente }: Situation): Text {
	return gemeente
		? text('kinderopvangtoeslag-besluit:gemeente.named', { naam: gemeente })
		: text('kinderopvangtoeslag-besluit:gemeente.yours')
}

function placeOf({ gemeente }: Situation): Text {
	return gemeente
		? text('kinderopvangtoeslag-besluit:places.gemeente', { naam: gemeente })
		: text('kinderopvangtoeslag-besluit:places.yourGemeente')
}
