import { known, type Unknown } from '../engine/answers.ts'
import { formatDate } from '../engine/date.ts'
import type { BedragPerPeriode } from '../engine/kinds/bedrag-per-periode.ts'
import { formatHours } from '../engine/kinds/uren.ts'
import { type Cents, formatCents } from '../engine/money.ts'
import { literal } from '../engine/question.ts'
import type { Told } from '../engine/regeling.ts'
import { type Text, type TextValues, text } from '../engine/text.ts'
import { HEBBINGEN } from '../facts/regelingen.ts'
import { changeName } from '../facts/wijziging.ts'
import { formatRange } from '../shared/awir/toetsingsinkomen.ts'
import { forWhomText } from '../shared/bijstand/read-back.ts'
import { inOne } from '../shared/read-back.ts'
import { yearIncomeOf } from './income.ts'
import { type Change, situationOf } from './situation.ts'
import { nameOf } from './steps.ts'

const terug = (key: string, values?: TextValues) => text(`wijziging-doorgeven:terug.${key}`, values)

/** What was said, in derived facts: what changes from which day, and what it is over the year. */
export function readBack(told: Told): Array<Text> {
	const { journey, peildatum } = told
	const { changes, have } = situationOf(journey.answers, peildatum)
	const lacks = have && HEBBINGEN.filter((having) => !have.includes(having)).map(nameOf)
	const rent = known(journey.answers.kaleHuur as Cents | Unknown | undefined)
	return [
		...forWhomText(told),
		...(have ?? []).map((having) => terug('hebt', { regeling: nameOf(having) })),
		...fewAtATime(lacks ?? []).map((few) => terug('hebtNiet', { regelingen: inOne(few) })),
		...(changes.length > 0 ? [terug('aantal', { aantal: changes.length })] : []),
		...changes.flatMap((change) => [changeLine(change, peildatum), ...detailTexts(change, rent)]),
		...changes.flatMap((change) => {
			const income = yearIncomeOf(change)
			if (!income || !change.from) return []
			const values = { bedrag: formatRange(income), jaar: change.from.slice(0, 4) }
			return [terug('jaar', { ...values, wat: changeName(change.item) })]
		}),
	]
}

/** A long list in one sentence nobody reads to its end. */
function fewAtATime(names: ReadonlyArray<Text>): Array<Array<Text>> {
	const few = 4
	return Array.from({ length: Math.ceil(names.length / few) }, (_, at) =>
		names.slice(at * few, (at + 1) * few),
	)
}

function changeLine({ item, from }: Change, peildatum: string): Text {
	const wat = changeName(item)
	if (from === null) return terug('dagOnbekend', { wat })
	return terug(from > peildatum ? 'straks' : 'al', { wat, datum: formatDate(from) })
}

/** What was and will be, and whose it is. */
function detailTexts({ item, wat: kind }: Change, rent: Cents | null): Array<Text> {
	const wat = changeName(item)
	const isHome = kind === 'huurAnders' || kind === 'verhuizen'
	const pairs: Array<[Text | null, Text | null]> = [
		[amountText(item.oudBedrag), amountText(item.nieuwBedrag)],
		[hoursText(item.oudeUren), hoursText(item.nieuweUren)],
		[centsText(item.oudePrijs), centsText(item.nieuwePrijs)],
		[isHome ? centsText(rent) : null, centsText(item.nieuweHuur)],
		[null, centsText(item.waarde)],
	]
	const who = known(item.wie)
	const back = known(item.tot)
	return [
		...(who ? [terug(`wie.${who}`, { wat })] : []),
		...pairs.flatMap(([oud, nieuw]) => {
			if (oud && nieuw) return [terug('eerstDan', { wat, oud, nieuw })]
			const bedrag = oud ?? nieuw
			return bedrag ? [terug('alleen', { wat, bedrag })] : []
		}),
		...(back ? [terug('terug', { datum: formatDate(back) })] : []),
	]
}

function amountText(of: BedragPerPeriode | Unknown | undefined): Text | null {
	const amount = known(of)
	if (!amount) return null
	const bedrag = formatCents(amount.bedrag)
	return text(`feiten:bedragPerPeriode.${amount.soort}.${amount.per}`, { bedrag })
}

function hoursText(of: number | Unknown | undefined): Text | null {
	const hours = known(of)
	return hours ? text('feiten:uren', { uren: formatHours(hours) }) : null
}

function centsText(of: Cents | Unknown | null | undefined): Text | null {
	const cents = of === null ? null : known(of)
	return cents === null ? null : literal(formatCents(cents))
}
