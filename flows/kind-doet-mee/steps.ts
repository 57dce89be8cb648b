import { formatDate } from '../engine/date.ts'
import type { NextStep } from '../engine/decision.ts'
import { periodOn } from '../engine/parameter.ts'
import { type Text, type TextValues, text } from '../engine/text.ts'
import { isAvailableOn, isConfirmed, type Scheme } from '../gemeenten/index.ts'
import { parameters } from './parameters.ts'
import { dayForBirthday, firstScheme, isBeforeStart, lastDayFor } from './rules.ts'
import type { Situation, Wish } from './situation.ts'

const besluit = (key: string, values?: TextValues) => text(`kind-doet-mee-besluit:${key}`, values)

/** What there is to do, in order: school, fund by fund, club, and what comes after. */
export function stepsOf(situation: Situation): Array<NextStep> {
	return [
		...atSchool(situation),
		...applications(situation),
		...atClub(situation),
		...afterwards(situation),
		...atGemeente(situation),
	]
}

/** A school that teaches to swim is asked before a fund is. */
function atSchool({ wishes }: Situation): Array<NextStep> {
	return wishes
		.filter(({ schoolSwims }) => schoolSwims !== 'nee')
		.map(({ number, schoolSwims, child }) => ({
			id: `school.${number}`,
			text: besluit(`steps.school.${schoolSwims}`, { kind: child?.voornaam ?? '' }),
			more: besluit('more.school'),
			place: besluit('places.school'),
		}))
}

/** One step for each fund, with everything it is asked for; what has begun waits for its next time. */
function applications(situation: Situation): Array<NextStep> {
	const { wishes, peildatum } = situation
	const begun = wishes.filter((wish) => isBeforeStart(wish, peildatum) === 'nee')
	const open = wishes.filter((wish) => !begun.includes(wish))
	const schemes = [...new Set(open.flatMap((wish) => firstScheme(wish, peildatum) ?? []))]
	return [
		...schemes.map((scheme) =>
			application(
				scheme,
				open.filter((wish) => firstScheme(wish, peildatum) === scheme),
				situation,
			),
		),
		...begun.map(({ number, name, begin }) => ({
			id: `nextTime.${number}`,
			text: besluit('steps.nextTime', { wat: name }),
			more: besluit('more.nextTime', { datum: formatDate(begin!) }),
		})),
	]
}

function application(scheme: Scheme, wishes: Array<Wish>, situation: Situation): NextStep {
	const { applicant, name: naam, website, id } = scheme
	const isOpen = isAvailableOn(scheme, situation.peildatum)
	const last = wishes.flatMap((wish) => lastDayFor(wish, situation.peildatum) ?? []).sort()[0]
	const values = { naam, wat: namesOf(wishes), wie: whoAsks(situation) }
	return {
		id: `apply.${id}`,
		text: besluit(`steps.apply.${applicant}`, values),
		more: besluit(isOpen ? 'more.apply.open' : `more.apply.${applicant}`, { naam }),
		place: website
			? besluit('places.website', { naam, website })
			: besluit('places.fund', { naam }),
		bring: bringTo(scheme, situation),
		...(last && { when: last }),
	}
}

function bringTo({ applicant }: Scheme, { together, payingBills }: Situation): Array<Text> {
	const own = besluit('bring.parentPart')
	if (applicant === 'intermediary') return [besluit('bring.intermediaryPart'), own]
	return [
		own,
		...(applicant === 'either' ? [besluit('bring.intermediaryPart')] : []),
		besluit('bring.payslips'),
		...(together === 'nee' ? [] : [besluit('bring.partner')]),
		...(payingBills === 'nee' ? [besluit('bring.debts')] : []),
	]
}

/** Who of those who know the family is named; else where one can be found. */
function whoAsks({ knownTo }: Situation): Text {
	const known = (knownTo ?? []).filter((who) => who !== 'niemand')
	const [first, ...rest] = known.map((who) => besluit(`who.${who}`))
	if (!first) return besluit('who.niemand')
	return rest.reduce(
		(eerder, volgende) => text('kind-doet-mee-besluit:of', { eerder, volgende }),
		first,
	)
}

function namesOf(wishes: Array<Wish>): Text {
	const [first, ...rest] = wishes.map(({ name }) => name)
	return rest.reduce<Text>(
		(eerder, volgende) => text('common:en', { eerder, volgende }),
		first ?? besluit('wishes'),
	)
}

function atClub({ wishes, peildatum }: Situation): Array<NextStep> {
	const coming = wishes.filter((wish) => wish.lessons && isBeforeStart(wish, peildatum) !== 'nee')
	if (coming.length === 0) return []
	return [
		{
			id: 'club',
			text: besluit('steps.club'),
			more: besluit('more.club'),
			bring: [besluit('bring.clubPart')],
		},
		{ id: 'wait', text: besluit('steps.wait'), more: besluit('more.wait') },
	]
}

function afterwards({ wishes, peildatum }: Situation): Array<NextStep> {
	const schemes = [...new Set(wishes.flatMap((wish) => firstScheme(wish, peildatum) ?? []))]
	const weeks = schemes.flatMap((scheme) =>
		scheme.weeksToDecide && isConfirmed(scheme, peildatum)
			? [
					{
						id: `answer.${scheme.id}`,
						text: besluit('steps.answer', {
							naam: scheme.name,
							van: scheme.weeksToDecide.from,
							tot: scheme.weeksToDecide.through,
						}),
					},
				]
			: [],
	)
	const birthdays = wishes.flatMap((wish) => {
		const day = dayForBirthday(wish, peildatum)
		const key = day && day < peildatum ? 'birthdayNear' : 'birthday'
		return day
			? [
					{
						id: `birthday.${wish.number}`,
						text: besluit(`steps.${key}`, {
							kind: wish.child?.voornaam ?? '',
							datum: formatDate(day),
						}),
					},
				]
			: []
	})
	const maanden = periodOn(parameters.monthsOfHelp, peildatum)?.value
	const renew: NextStep = {
		id: 'renew',
		text: besluit('steps.renew'),
		...(maanden && { more: besluit('more.renew', { maanden }) }),
	}
	return [...birthdays, ...weeks, renew]
}

function atGemeente({ place, payingBills }: Situation): Array<NextStep> {
	const where = place ? besluit('places.gemeente', { naam: place }) : besluit('places.yourGemeente')
	return [
		{ id: 'gemeente', text: besluit('steps.gemeente'), place: where },
		...(payingBills === 'nee' ? [{ id: 'debts', text: besluit('steps.debts'), place: where }] : []),
	]
}
