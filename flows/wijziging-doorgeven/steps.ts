import { addDays, formatDate, formatMonth, type IsoDate } from '../engine/date.ts'
import type { NextStep } from '../engine/decision.ts'
import { periodOn } from '../engine/parameter.ts'
import { type Text, type TextValues, text } from '../engine/text.ts'
import type { Hebbing } from '../facts/regelingen.ts'
import { changeName, type Wat } from '../facts/wijziging.ts'
import { parameters } from '../shared/awir/parameters.ts'
import { lastMonthAfterWork } from '../shared/kinderopvang/after-work.ts'
import { parameters as afterWork } from '../shared/kinderopvang/parameters.ts'
import { type Change, isToeslag, type Situation, type Touched } from './situation.ts'
import { openedBy } from './touches.ts'

const besluit = (key: string, values?: TextValues) =>
	text(`wijziging-doorgeven-besluit:${key}`, values)

/** What to tell whom, in order: what cannot wait first. */
export function stepsOf(situation: Situation): Array<NextStep> {
	const { have, touches, touched } = situation
	const own = [...touched].sort((one, other) => urgency(other) - urgency(one))
	return [
		...(have === null ? [{ ...step('zoekOp'), place: mijnToeslagen }] : []),
		...(touches === 'nee' ? [step('niets')] : []),
		...own.map((one) => report(one, situation)),
		...carries(situation),
		...moved(situation),
		...mayFit(situation),
		...(own.length > 0 ? [step('bewijs')] : []),
		...debts(situation),
		...(own.length === 0 ? [{ ...step('vragen'), place: belastingtelefoon }] : []),
	]
}

const mijnToeslagen = text('toeslagen:plaatsen.mijnToeslagen')
const belastingtelefoon = text('toeslagen:plaatsen.belastingtelefoon')

function step(id: string, values?: TextValues): Pick<NextStep, 'id' | 'text' | 'more'> {
	return { id, text: besluit(`stappen.${id}`, values), more: besluit(`meer.${id}`, values) }
}

/** Bijstand is told at once; a toeslag has a term; of others it is to be asked. */
function urgency({ having }: Touched): number {
	if (having === 'bijstand') return 2
	return isToeslag(having) ? 1 : 0
}

/** What to tell of one thing somebody has; what is only to be asked about it. */
function report({ having, changes }: Touched, situation: Situation): NextStep {
	const told = changes.filter(({ how }) => how === 'meld').map(({ change }) => change)
	const asked = changes.filter(({ how }) => how === 'vraag').map(({ change }) => change)
	const regeling = nameOf(having)
	const wat = listed(told.length > 0 ? told : asked)
	const place = placeOf(having, situation)
	if (told.length === 0) {
		return { id: having, text: besluit('stappen.vraag', { regeling, wat }), place }
	}
	const more = moreOf(having, told, asked, situation)
	const when = whenOf(having, told, situation.peildatum)
	const action = having === 'bijstand' ? 'meldMeteen' : 'meld'
	return {
		id: having,
		text: besluit(`stappen.${action}`, { regeling, wat }),
		...(more && { more }),
		place,
		bring: bringFor(having, told),
		...(when && { when }),
	}
}

/** By when, what from which month, and what besides is to be asked. */
function moreOf(
	having: Hebbing,
	told: Array<Change>,
	asked: Array<Change>,
	{ peildatum }: Situation,
): Text | null {
	const lines = [
		...(isToeslag(having) ? [termText(told, peildatum)] : [besluit('meer.bijstand')]),
		...(having === 'bijstand' && told.some(({ wat }) => wat === 'langWeg')
			? [besluit('meer.langWeg')]
			: []),
		...(asked.length > 0 ? [besluit('meer.vraagOok', { wat: listed(asked) })] : []),
	]
	return joined(lines)
}

/** By when Dienst Toeslagen is to hear of it; past that, still as soon as can be. */
function termText(told: Array<Change>, peildatum: IsoDate): Text {
	const [first] = told
		.flatMap(({ from, lastDay }) => (from && lastDay ? { from, lastDay } : []))
		.toSorted((one, other) => one.lastDay.localeCompare(other.lastDay))
	const term = periodOn(parameters.weeksToReport, first?.from ?? peildatum)
	const isDayUnknown = told.every(({ from }) => from === null)
	if (!term || (!first && !isDayUnknown)) return besluit('termijn.nogOnbekend')
	const weken = term.value
	if (!first) return besluit('termijn.dag', { weken })
	const key = first.lastDay < peildatum ? 'voorbij' : 'tot'
	return besluit(`termijn.${key}`, { datum: formatDate(first.lastDay), weken })
}

function whenOf(having: Hebbing, told: Array<Change>, peildatum: IsoDate): IsoDate | null {
	if (having === 'bijstand') return peildatum
	const days = told.flatMap(({ lastDay }) => lastDay ?? []).filter((day) => day >= peildatum)
	return days.toSorted()[0] ?? null
}

const CARE: ReadonlyArray<Wat> = ['opvangUren', 'opvangPrijs', 'opvangAnders', 'kindNaarSchool']
const INCOME: ReadonlyArray<Wat> = [
	'werkBegint',
	'werkStopt',
	'meerInkomen',
	'minderInkomen',
	'uitkeringBegint',
	'uitkeringStopt',
	'uitkeringAnders',
]

function bringFor(having: Hebbing, told: Array<Change>): Array<Text> {
	const has = (all: ReadonlyArray<Wat>) => told.some(({ wat }) => all.includes(wat))
	return [
		besluit(having === 'bijstand' ? 'meenemen.brief' : 'meenemen.blad'),
		...(has(INCOME) ? [besluit('meenemen.inkomen')] : []),
		...(has(CARE) ? [besluit('meenemen.contract')] : []),
		...(has(['huurAnders', 'verhuizen']) ? [besluit('meenemen.huur')] : []),
	]
}

/** The right to kinderopvangtoeslag goes on a while when work stops. */
function carries({ touched, peildatum }: Situation): Array<NextStep> {
	const has = touched.find(({ having }) => having === 'kinderopvangtoeslag')
	const stopped = has?.changes.find(({ change }) => change.wat === 'werkStopt')?.change
	if (!stopped?.from || !periodOn(afterWork.monthsAfterWork, peildatum)) return []
	const last = addDays(stopped.from, -1)
	return [step('naWerk', { maand: formatMonth(lastMonthAfterWork(last, peildatum)) })]
}

/** A new address goes to the gemeente. */
function moved({ changes, place }: Situation): Array<NextStep> {
	if (!changes.some(({ wat }) => wat === 'verhuizen')) return []
	return [{ ...step('verhuizen'), place: gemeente(place) }]
}

/** What may fit now and is not had yet. */
function mayFit({ have, changes }: Situation): Array<NextStep> {
	if (have === null) return []
	const opened = [...new Set(changes.flatMap(({ wat }) => openedBy(wat)))]
	const others = opened.filter((one) => !have.includes(one))
	if (others.length === 0) return []
	return [step('pastMisschien', { welke: enumerated(others.map(nameOf)) })]
}

function debts({ payingBills, place }: Situation): Array<NextStep> {
	return payingBills === 'nee' ? [{ ...step('schulden'), place: gemeente(place) }] : []
}

function placeOf(having: Hebbing, { place }: Situation): Text {
	if (isToeslag(having)) return mijnToeslagen
	if (having === 'bijstand') return gemeente(place)
	return besluit(having === 'uitkering' ? 'plaatsen.uwv' : 'plaatsen.svb')
}

function gemeente(place: string | null): Text {
	return place
		? text('toeslagen:plaatsen.gemeente', { naam: place })
		: text('toeslagen:plaatsen.uwGemeente')
}

/** What something is called within a sentence. */
export function nameOf(having: Hebbing): Text {
	return besluit(`namen.${having}`)
}

/** Changes one after the other, by the name they have in the list. */
function listed(changes: Array<Change>): Text {
	return enumerated(changes.map(({ item }) => changeName(item)))
}

function enumerated([first, ...rest]: Array<Text>): Text {
	return rest.reduce((eerder, volgende) => text('common:en', { eerder, volgende }), first!)
}

function joined([first, ...rest]: Array<Text>): Text | null {
	if (!first) return null
	return rest.reduce((eerst, dan) => text('common:zinnen', { eerst, dan }), first)
}
