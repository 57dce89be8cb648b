import { amountText } from '../engine/amount-text.ts'
import { type Answers, known, type Unknown } from '../engine/answers.ts'
import { ageOn, formatBirthday, formatDate } from '../engine/date.ts'
import { formatHours } from '../engine/kinds/uren.ts'
import { type CentsRange, formatCents } from '../engine/money.ts'
import { literal } from '../engine/question.ts'
import type { Told } from '../engine/regeling.ts'
import { type Text, text } from '../engine/text.ts'
import type { Kind } from '../facts/kinderen.ts'
import { childOf, type Opvang } from '../facts/opvang.ts'
import type { Bezigheid } from '../facts/werk.ts'
import { householdOf } from '../shared/awir/household.ts'
import { childrenTexts, incomeTexts, partnerText } from '../shared/awir/read-back.ts'
import { accountText, inOne, schoolText, whoText } from '../shared/read-back.ts'
import { hoursSum, hoursToPayOf, hoursToPaySum } from './hours-of.ts'

const terug = (key: string, values?: Record<string, string | number | Text>) =>
	text(`kinderopvangtoeslag:terug.${key}`, values)

/** What was said, in derived facts, so that a person hears what it comes down to. */
export function readBack(told: Told): Array<Text> {
	const { answers } = told.journey
	const children = (answers.kinderen ?? []) as Array<Kind>
	const care = (answers.opvang ?? []) as Array<Opvang>
	const household = householdOf(answers, told.peildatum)
	return [
		...whoText(answers),
		...childrenTexts(children),
		...children.flatMap((child) => [childText(child, told.peildatum), ...schoolText(child)]),
		...partnerText(told, household),
		...workText(answers, ''),
		...workText(answers, 'Partner'),
		...pauseText(answers, ''),
		...pauseText(answers, 'Partner'),
		...contractsText(care),
		...care.flatMap((contract) => careTexts(contract, children)),
		...incomeTexts(told, household),
		...accountText(answers),
		...ownPart(told),
	]
}

function childText(child: Kind, peildatum: string): Text {
	const naam = child.voornaam
	const due = known(child.uitgerekendeDatum)
	if (child.geboren === 'nee') {
		return due
			? terug('verwacht', { naam, datum: formatDate(due) })
			: terug('verwachtOnbekend', { naam })
	}
	const born = known(child.geboortedatum)
	return born
		? terug('leeftijd', { naam, leeftijd: ageOn(born, peildatum), dag: formatBirthday(born) })
		: terug('leeftijdOnbekend', { naam })
}

/** Everything that a parent does, so that a thing that was left out is missed. */
function workText(answers: Answers, suffix: '' | 'Partner'): Array<Text> {
	const does = known(answers[`werk${suffix}`] as Array<Bezigheid> | Unknown | undefined)
	if (does === null || does.length === 0) return []
	return [
		terug(`werk${suffix}`, { wat: inOne(does.map((one) => text(`feiten:werk.opties.${one}`))) }),
	]
}

function pauseText(answers: Answers, suffix: '' | 'Partner'): Array<Text> {
	const begin = known(answers[`werkPauzeBegin${suffix}`] as string | Unknown | undefined)
	const again = known(answers[`werkPauzeEind${suffix}`] as string | Unknown | undefined)
	if (begin === null || again === null) return []
	return [terug(`pauze${suffix}`, { begin: formatDate(begin), eind: formatDate(again) })]
}

/** Every contract by the name of its provider, so that one that was forgotten is missed. */
function contractsText(care: Array<Opvang>): Array<Text> {
	const names = care.map(({ opvangNaam }) => known(opvangNaam)).filter((name) => name !== null)
	if (names.length < care.length || names.length === 0) return []
	return [terug('contracten', { namen: inOne(names.map((name) => literal(name))) })]
}

function careTexts(contract: Opvang, children: Array<Kind>): Array<Text> {
	const naam = childOf(contract.kind, children)?.voornaam ?? ''
	const [hours, price] = [hoursToPayOf(contract), known(contract.uurprijs)]
	const begin = known(contract.begin)
	const from = [
		...placeText(contract, naam),
		...(begin ? [terug('begin', { naam, datum: formatDate(begin) })] : []),
	]
	if (hours === null) return [...from, terug('urenOnbekend', { naam })]
	const sums = [hoursSum(contract), hoursToPaySum(contract)].filter((sum) => sum !== null)
	const uren = formatHours(hours)
	const told =
		price === null
			? terug('uren', { naam, uren })
			: terug('kosten', {
					naam,
					uren,
					bedrag: formatCents(Math.round((hours * price) / 10_000) * 100),
				})
	return [...from, ...sums, told]
}

/** The number of the place in groups of three, as nothing but the contract can prove it. */
function placeText({ opvangNaam, lrk }: Opvang, naam: string): Array<Text> {
	const [opvang, number] = [known(opvangNaam), known(lrk)]
	if (opvang === null || number === null) return []
	return [terug('plek', { naam, opvang, nummer: number.replace(/\d{3}(?=\d)/g, '$&\u00a0') })]
}

function ownPart({ decision }: Told): Array<Text> {
	const own = decision.breakdown.find(({ id }) => id === 'own')
	if (!decision.amount || !own) return []
	return [
		terug('toeslag', { bedrag: amountText(decision.amount) }),
		...(isOpen(own.amount) ? [] : [terug('eigen', { bedrag: amountText(own.amount) })]),
	]
}

/** From nothing to anything: that is nothing to read back. */
function isOpen({ min, max }: CentsRange): boolean {
	return min === 0 && max === null
}
