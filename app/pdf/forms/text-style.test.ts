import { PDFDocument, PDFName, PDFString } from 'pdf-lib'
import { expect, test } from 'vitest'
import { textStyleOf } from './text-style.ts'

test.each([
	['/Helv 12 Tf 0 g', { size: 12, colour: '0 g' }],
	['0.2 0.4 0.6 rg /F1 9.5 Tf', { size: 9.5, colour: '0.2 0.4 0.6 rg' }],
	['0 0 0 1 k/Cour 0 Tf', { size: 0, colour: '0 0 0 1 k' }],
	['/Helv -8 Tf', { size: 8, colour: '0 g' }],
	['', { size: 0, colour: '0 g' }],
	['Tf rg nonsense', { size: 0, colour: '0 g' }],
])('“%s” is read', async (appearance, style) => {
	const { context } = await PDFDocument.create()
	const dict = context.obj({})
	dict.set(PDFName.of('DA'), PDFString.of(appearance))
	expect(textStyleOf([dict], context.obj({}))).toEqual(style)
})
