import { type PDFDict, PDFName, type PDFRef } from 'pdf-lib'
import type { Box } from './box.ts'
import type { FormFont } from './form-font.ts'
import type { Layout } from './layout.ts'

/** The operators that set a layout's texts. */
export function textOperators(
	{ size, runs }: Layout,
	colour: string,
	{ key, font }: FormFont,
): string {
	let [fromX, fromY] = [0, 0]
	const set = runs.map(({ text, x, y }) => {
		const move = `${round(x - fromX)} ${round(y - fromY)} Td`
		;[fromX, fromY] = [fromX + round(x - fromX), fromY + round(y - fromY)]
		return `${move} ${String(font.encodeText(text))} Tj`
	})
	return `BT ${colour} /${key} ${size} Tf\n${set.join('\n')}\nET`
}

/** The look of a value: the frame of the box, and the value marked as such for viewers. */
export function valueLook(box: Box, operators: string): string {
	return `${box.frame}\n/Tx BMC q\n${operators}\nQ EMC`
}

/** Makes a look of operators, turned as its box is. */
export function registerLook(
	{ context }: PDFDict,
	{ width, height, matrix }: Box,
	operators: string,
	resources?: PDFRef,
): PDFRef {
	return context.register(
		context.flateStream(operators, {
			Type: 'XObject',
			Subtype: 'Form',
			BBox: [0, 0, width, height],
			Matrix: matrix,
			Resources: resources ?? {},
		}),
	)
}

/** Gives a widget one look, in place of all it had. */
export function setLook(widget: PDFDict, look: PDFRef): void {
	widget.set(PDFName.of('AP'), widget.context.obj({ N: look }))
}

function round(number: number): number {
	return Math.round(number * 1000) / 1000
}
