import { amountText } from '../../flows/engine/amount-text.ts'
import type { CentsRange } from '../../flows/engine/money.ts'
import { isCertain, type Source } from '../../flows/engine/source.ts'
import type { Text, Translate } from '../../flows/engine/text.ts'

/** A text in the language of the request, with the key it has in every language. */
export type Said = { key: string; text: string }

/** Says a text. */
export function said(t: Translate, of: Text): Said {
	return { key: of.key, text: t(of) }
}

/** An amount in eurocents and as a Dutch letter prints it. */
export function saidAmount(t: Translate, amount: CentsRange | null) {
	return amount && { min: amount.min, max: amount.max, text: t(amountText(amount)) }
}

/** Where something stands, and whether it may be told as a fact. */
export function saidSource(source: Source) {
	const { title, url, checked } = source
	return { title, ...(url && { url }), checked, certain: isCertain(source) }
}
