import { type CentsRange, formatCents } from './money.ts'
import { type Text, text } from './text.ts'

/** An amount as text; or from one to another, or with an open end, where it is not fully known. */
export function amountText({ min, max }: CentsRange): Text {
	if (max === min) return text('common:letterlijk', { tekst: formatCents(min) })
	if (max === null) return text('common:bedrag.vanaf', { van: formatCents(min) })
	return text('common:bedrag.tussen', { van: formatCents(min), tot: formatCents(max) })
}
