import { formatDate } from '../flows/engine/date.ts'
import type { Condition } from '../flows/engine/decision.ts'
import { isCertain } from '../flows/engine/source.ts'
import { type Text, type Translate, text } from '../flows/engine/text.ts'

/** A condition as a row to show; of what is not certain it says where to ask. */
export function conditionRow(
	{ id, met, text: label, change, source }: Condition,
	office: Text,
	t: Translate,
) {
	return {
		id,
		met,
		text: isCertain(source)
			? t(label)
			: `${t(label)} ${t(text('uitkomst:vraagDitNa', { dienst: office }))}`,
		source: { title: source.title, ...(source.url && { url: source.url }) },
		checked: t(text('uitkomst:nagekeken', { datum: formatDate(source.checked) })),
		...(change && met !== 'ja' && { change: t(change) }),
	}
}
