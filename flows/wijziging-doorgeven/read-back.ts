import { formatDate } from '../engine/date.ts'
import type { Told } from '../engine/regeling.ts'
import { type Text, type TextValues, text } from '../engine/text.ts'
import { changeName } from '../facts/wijziging.ts'
import { formatRange } from '../shared/awir/toetsingsinkomen.ts'
import { yearIncomeOf } from './income.ts'
import { type Change, situationOf } from './situation.ts'
import { nameOf } from './steps.ts'

const terug = (key: string, values?: TextValues) => text(`wijziging-doorgeven:terug.${key}`, values)

/** What was said, in derived facts: what changes from which day, and what it is over the year. */
export function readBack({ journey, peildatum }: Told): Array<Text> {
	const { changes, have } = situationOf(journey.answers, peildatum)
	return [
		...(have ?? []).map((having) => terug('hebt', { regeling: nameOf(having) })),
		...changes.map((change) => changeLine(change, peildatum)),
		...changes.flatMap((change) => {
			const income = yearIncomeOf(change)
			if (!income || !change.from) return []
			const values = { bedrag: formatRange(income), jaar: change.from.slice(0, 4) }
			return [terug('jaar', { ...values, wat: changeName(change.item) })]
		}),
	]
}

function changeLine({ item, from }: Change, peildatum: string): Text {
	const wat = changeName(item)
	if (from === null) return terug('dagOnbekend', { wat })
	return terug(from > peildatum ? 'straks' : 'al', { wat, datum: formatDate(from) })
}
