import type { PDFDict } from 'pdf-lib'
import { inherited } from './field.ts'
import { entry, textOf } from './object.ts'

/** How a form wants a field's text: `size` 0 lets the box decide; `colour` as an operator. */
export type TextStyle = { size: number; colour: string }

const colours: Record<string, number> = { g: 1, rg: 3, k: 4 }

/** Reads the default appearance, of the widget, of what it stands under, or of the whole form. */
export function textStyleOf(chain: ReadonlyArray<PDFDict>, acroForm: PDFDict): TextStyle {
	const appearance = textOf(inherited(chain, 'DA')) ?? textOf(entry(acroForm, 'DA')) ?? ''
	const style: TextStyle = { size: 0, colour: '0 g' }
	const operands: Array<string> = []
	for (const token of appearance.split(/\s+|(?=\/)/).filter(Boolean)) {
		const numbers = colours[token]
		if (token === 'Tf') style.size = Math.abs(Number(operands.at(-1))) || 0
		else if (numbers && operands.length >= numbers)
			style.colour = [...operands.slice(-numbers), token].join(' ')
		else {
			operands.push(token)
			continue
		}
		operands.length = 0
	}
	return style
}
