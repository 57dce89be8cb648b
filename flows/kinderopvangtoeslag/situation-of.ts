import { type Answers, isUnknown, known, UNKNOWN, type Unknown } from '../engine/answers.ts'
import type { IsoDate } from '../engine/date.ts'
import { type Truth, truth } from '../engine/truth.ts'
import type { Kind } from '../facts/kinderen.ts'
import { childOf, type Opvang } from '../facts/opvang.ts'
import type { Bezigheid, WerkPeriode } from '../facts/werk.ts'
import { householdOf, incomeOfHousehold } from '../shared/awir/household.ts'
import { isOnlyFamily } from '../shared/awir/toeslagpartner.ts'
import { hoursPerMonthOf } from './hours-of.ts'
import type { Care, Child, Day, Parent, Situation } from './situation.ts'

/** Answers → the household as the Wet kinderopvang sees it on the day of the request. */
export function situationOf(answers: Answers, peildatum: IsoDate): Situation {
	const household = householdOf(answers, peildatum)
	const { partner, inShelter, incomeVaries, payingBills, gemeente } = household
	const children = (answers.kinderen ?? []) as Array<Kind>
	return {
		peildatum,
		children: children.map(childFrom),
		partner,
		partnerIsFamily: isOnlyFamily(answers),
		inShelter,
		parents: [
			...('werk' in answers ? [parentFrom(answers, 'aanvrager', '')] : []),
			...(partner !== 'nee' && 'werkPartner' in answers
				? [parentFrom(answers, 'partner', 'Partner')]
				: []),
		],
		income: incomeOfHousehold(household),
		incomeVaries,
		care:
			'opvang' in answers
				? (answers.opvang as Array<Opvang>).map((care) => careFrom(care, children))
				: null,
		payingBills,
		gemeente,
	}
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
