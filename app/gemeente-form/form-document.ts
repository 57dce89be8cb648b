import type { Block, Document } from '../../flows/engine/document.ts'
import { type Text, text } from '../../flows/engine/text.ts'
import type { PreparedForm } from './prepare.ts'

const words = (key: string, values?: Text['values']): Text =>
	values ? text(`papieren:formulier.${key}`, values) : text(`papieren:formulier.${key}`)
const asIs = (tekst: string): Text => text('common:letterlijk', { tekst })
const heading = (key: string): Block => ({ kind: 'heading', level: 2, text: words(key) })

/** A filled form as a page to read: what stands on it, what is on the sheet, what is left. */
export function formDocument({ form, fields, sheet, byHand }: PreparedForm): Document {
	const { gemeente, title, paper, places } = form
	return {
		id: paper,
		title: asIs(title),
		blocks: [
			{ kind: 'paragraph', text: words('uitleg', { gemeente }) },
			heading('ingevuld'),
			{ kind: 'fields', fields },
			...(sheet.length > 0
				? [
						heading('blad.kop'),
						{ kind: 'paragraph', text: words('blad.plek') } as const,
						{ kind: 'fields', fields: sheet } as const,
					]
				: []),
			...(byHand.length > 0
				? [heading('zelf'), { kind: 'list', style: 'check', items: byHand.map(asIs) } as const]
				: []),
			...places.flatMap(({ isBsn, name, label }) =>
				isBsn ? [{ kind: 'bsn', name, label: asIs(label) } as const] : [],
			),
		],
	}
}
