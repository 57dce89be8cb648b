import { type Answers, isUnknown, known, type Unknown } from '../engine/answers.ts'
import type { IsoDate } from '../engine/date.ts'
import type { CentsRange } from '../engine/money.ts'
import { not, type Truth, truth } from '../engine/truth.ts'
import type { Kind } from '../facts/kinderen.ts'
import type { Huisgenoot } from '../facts/wonen.ts'
import { householdOf } from '../shared/awir/household.ts'
import { otherAdult, partnerAtHome } from './partner.ts'
import type { Child, Housemate, Situation } from './situation.ts'

type Given<V> = V | Unknown | undefined

/** Answers → the household as the Wet op de huurtoeslag sees it on the day of the request. */
export function situationOf(answers: Answers, peildatum: IsoDate): Situation {
	const home = known(answers.woning as Given<'huur' | 'koop' | 'anders'>)
	const own = known(answers.zelfstandigeWoning as Given<'ja' | 'nee'>)
	const day = (question: string) => known(answers[question] as Given<IsoDate>)
	return {
		...householdOf(answers, peildatum, partnerAtHome(answers)),
		rents: truth(home === null ? null : home === 'huur'),
		selfContained: truth(own === null ? null : own === 'ja'),
		since: day('huurBegin'),
		rent: amountOf(answers.kaleHuur as Given<number>),
		born: day('geboortedatum'),
		bornOther: day('geboortedatumPartner'),
		otherAdult: otherAdult(answers),
		children: childrenIn(answers).map(childFrom),
		housemates: isUnknown(answers.heeftHuisgenoten)
			? null
			: ((answers.huisgenoten ?? []) as Array<Huisgenoot>).map(housemateFrom),
	}
}

function childrenIn({ heeftKinderen, kinderen = [] }: Answers): Array<Kind> {
	return heeftKinderen === 'nee' ? [] : (kinderen as Array<Kind>)
}

function amountOf(answer: Given<number>): CentsRange {
	const amount = known(answer)
	return amount === null ? { min: 0, max: null } : { min: amount, max: amount }
}

function childFrom({
	id,
	voornaam,
	geboren,
	geboortedatum,
	uitgerekendeDatum,
	woontBijU,
}: Kind): Child {
	const expected = geboren === 'nee'
	const isSaid = woontBijU === 'ja' || woontBijU === 'nee'
	return {
		id,
		name: voornaam,
		born: known(expected ? uitgerekendeDatum : geboortedatum),
		expected,
		atHome: expected ? 'ja' : truth(isSaid ? woontBijU === 'ja' : null),
	}
}

function housemateFrom(one: Huisgenoot): Housemate {
	const bond = known(one.band)
	const is = (band: Huisgenoot['band']): Truth => truth(bond === null ? null : bond === band)
	return {
		id: one.id,
		name: one.voornaam,
		born: known(one.geboortedatum),
		counts: not(is('huurderMetContract')),
		isChild: is('kind'),
		income: amountOf(one.jaarinkomen),
		assets: amountOf(one.vermogen),
	}
}
