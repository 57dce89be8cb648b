import { type Answers, isUnknown, known, UNKNOWN, type Unknown } from '../engine/answers.ts'
import type { IsoDate } from '../engine/date.ts'
import type { CentsRange } from '../engine/money.ts'
import { not, type Truth, truth } from '../engine/truth.ts'
import type { Inkomensbron } from '../facts/inkomen.ts'
import type { Kind } from '../facts/kinderen.ts'
import { childOf, type Opvang } from '../facts/opvang.ts'
import type { Bezigheid, WerkPeriode } from '../facts/werk.ts'
import { isInShelter, isOnlyFamily, toeslagpartner } from '../shared/awir/toeslagpartner.ts'
import { addRanges, incomeOfPerson, incomeOfSource } from '../shared/awir/toetsingsinkomen.ts'
import { hoursPerMonthOf } from './hours-of.ts'
import type { Care, Child, Day, Parent, Situation } from './situation.ts'

/** Answers → the household as the Wet kinderopvang sees it on the day of the request. */
export function situationOf(answers: Answers, peildatum: IsoDate): Situation {
	const partner = toeslagpartner(answers)
	const children = (answers.kinderen ?? []) as Array<Kind>
	return {
		peildatum,
		children: children.map(childFrom),
		partner,
		partnerIsFamily: isOnlyFamily(answers),
		inShelter: isInShelter(answers),
		parents: [
			...('werk' in answers ? [parentFrom(answers, 'aanvrager', '')] : []),
			...(partner !== 'nee' && 'werkPartner' in answers
				? [parentFrom(answers, 'partner', 'Partner')]
				: []),
		],
		income: incomeOf(answers, peildatum, partner),
		incomeVaries: incomeVaries(answers),
		care:
			'opvang' in answers
				? (answers.opvang as Array<Opvang>).map((care) => careFrom(care, children))
				: null,
		payingBills: payingBills(answers.rekeningenBetalen),
		gemeente: known(answers.woonplaats as string | Unknown | undefined),
	}
}

/**
 * Expected toetsingsinkomen of both together. Where nobody knows whether there is a toeslagpartner,
 * it runs from without to with the partner's income.
 */
export function incomeOf(answers: Answers, peildatum: IsoDate, partner: Truth): CentsRange {
	const own = incomeOfParent(answers, '', peildatum)
	if (partner === 'nee') return own
	const both = addRanges(own, incomeOfParent(answers, 'Partner', peildatum))
	return partner === 'ja' ? both : { min: own.min, max: both.max }
}

/** Expected toetsingsinkomen of one parent; anything when it is not known whether there is any. */
export function incomeOfParent(
	answers: Answers,
	suffix: '' | 'Partner',
	peildatum: IsoDate,
): CentsRange {
	if (answers[`heeftInkomen${suffix}`] === 'nee') return { min: 0, max: 0 }
	const sources = answers[`inkomen${suffix}`] as Array<Inkomensbron> | undefined
	if (!sources) return { min: 0, max: null }
	const year = Number(peildatum.slice(0, 4))
	return incomeOfPerson(sources.map((source) => incomeOfSource(source, year)))
}

function incomeVaries(answers: Answers): boolean {
	const sources = [answers.inkomen, answers.inkomenPartner].flatMap(
		(list) => (list ?? []) as Array<Inkomensbron>,
	)
	return sources.some(({ wisselt }) => wisselt === 'ja')
}

function childFrom(child: Kind): Child {
	const expected = child.geboren === 'nee'
	return {
		id: child.id,
		name: child.voornaam,
		born: known(expected ? child.uitgerekendeDatum : child.geboortedatum),
		expected,
		// Not asked of a child too young for school.
		school: child.school === undefined ? 'geen' : known(child.school),
		livesWithParent: livesWithParent(child.woontBijU, expected),
	}
}

function livesWithParent(answer: Kind['woontBijU'], expected: boolean): Truth {
	if (expected) return 'ja'
	return answer === 'ja' || answer === 'nee' ? truth(answer === 'ja') : 'onbekend'
}

function parentFrom(answers: Answers, who: Parent['who'], suffix: '' | 'Partner'): Parent {
	const does = answers[`werk${suffix}`] as Array<Bezigheid> | Unknown | undefined
	const period = answers[`werkPeriode${suffix}`] as WerkPeriode | Unknown | undefined
	const day = (question: string) => (answers[`${question}${suffix}`] ?? UNKNOWN) as Day
	const began = period === 'begonnen' || period === 'begonnenEnGestopt'
	const stopped = period === 'gestopt' || period === 'begonnenEnGestopt'
	const dayWhen = (applies: boolean, question: string): Day | null => {
		if (isUnknown(period)) return UNKNOWN
		return applies ? day(question) : null
	}
	return {
		who,
		grounds: known(does),
		from: dayWhen(began, 'werkBegin'),
		until: dayWhen(stopped, 'werkEind'),
		pause:
			period === 'metPauze' ? { from: day('werkPauzeBegin'), until: day('werkPauzeEind') } : null,
	}
}

function careFrom(care: Opvang, children: Array<Kind>): Care {
	return {
		id: care.id,
		childId: childOf(care.kind, children)?.id ?? null,
		kind: known(care.soort),
		registered: isUnknown(care.lrk) ? 'onbekend' : 'ja',
		begin: known(care.begin),
		end: care.stopt === 'ja' ? known(care.eind) : null,
		endUnknown: isUnknown(care.stopt) || (care.stopt === 'ja' && isUnknown(care.eind)),
		hourlyPrice: known(care.uurprijs),
		hoursPerMonth: hoursPerMonthOf(care),
		hoursPaidByGemeente: care.gemeenteBetaalt === 'nee' ? 0 : known(care.urenGemeente),
	}
}

function payingBills(answer: unknown): Truth {
	if (answer === 'ja') return 'ja'
	return answer === 'nee' || answer === 'somsNiet' ? not('ja') : 'onbekend'
}
