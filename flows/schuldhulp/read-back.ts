import { amountText } from '../engine/amount-text.ts'
import { formatDate } from '../engine/date.ts'
import { formatCents } from '../engine/money.ts'
import type { Told } from '../engine/regeling.ts'
import { type Text, type TextValues, text } from '../engine/text.ts'
import { roomPerMonth, situationOf, totalDebt } from './situation.ts'

const terug = (key: string, values?: TextValues) => text(`schuldhulp:terug.${key}`, values)

/** What was said, in derived facts: days, what is left each month, and the debts together. */
export function readBack({ journey, peildatum }: Told): Array<Text> {
	const situation = situationOf(journey.answers, peildatum)
	const { evictionDay, cutOffDay, debts } = situation
	const room = roomPerMonth(situation)
	const left = room === null ? null : formatCents(Math.abs(room))
	return [
		...(evictionDay ? [terug('ontruiming', { datum: formatDate(evictionDay) })] : []),
		...(cutOffDay ? [terug('afsluiten', { datum: formatDate(cutOffDay) })] : []),
		...(left === null ? [] : [terug(room! < 0 ? 'tekort' : 'over', { bedrag: left })]),
		...(debts.length > 0
			? [terug('schulden', { bedrag: amountText(totalDebt(situation)), aantal: debts.length })]
			: []),
	]
}
