import { expect, test } from 'vitest'
import { translator } from '../../app/i18n.server.ts'
import { amountText } from './amount-text.ts'
import { ANYTHING, derived, paperText, type Quantity, resultOf, type Unit } from './derivation.ts'
import { measuredText, quantityText } from './quantity-text.ts'
import { text } from './text.ts'

const dutch = translator('nl')
/** With plain spaces, to read more easily. */
const plain = (sentence: string) => sentence.replace(/\s/g, ' ')

test.each<[Quantity, string]>([
	[{ min: 1_300_00, max: 1_300_00 }, '€ 1.300'],
	[{ min: 0, max: 0 }, '€ 0'],
	[{ min: 1_300_00, max: null }, '€ 1.300'],
	[{ min: 1_00, max: 1_300_00 }, '€ 1'],
])('an amount %j is said with %s', (amount, said) => {
	expect(plain(dutch(amountText(amount)))).toContain(said)
})

test('an amount that is known is said by itself; from or between is said too', () => {
	const said = (amount: Quantity) => plain(dutch(amountText(amount)))
	expect(said({ min: 1_00, max: 1_00 })).toBe('€ 1')
	expect(said({ min: 1_00, max: null })).toBe('€ 1 of hoger')
	expect(said({ min: 1_00, max: 2_00 })).toMatch(/€ 1 .+ € 2$/)
})

test.each<[Unit, Quantity, RegExp]>([
	['bedrag', { min: 1_300_00, max: 1_300_00 }, /^€ 1\.300$/],
	['bedrag', { min: -32_00, max: -32_00 }, /^− € 32$/],
	['bedragPerJaar', { min: 0, max: 0 }, /^€ 0$/],
	['bedragPerMaand', { min: 1_00, max: 2_00 }, /^€ 1 .+ € 2$/],
	['bedragPerMaand', { min: 1_00, max: null }, /^€ 1 of hoger$/],
	['urenPerMaand', { min: 122_50, max: 122_50 }, /^122,5$/],
	['personen', { min: 0, max: 2 }, /^0 .+ 2$/],
])('of %s, %j reads %s', (unit, value, expected) => {
	expect(plain(dutch(quantityText(unit, value)))).toMatch(expected)
})

test('a quantity of which nothing is known has no unit, any other has one', () => {
	expect(quantityText('personen', ANYTHING).key).toBe('afleiding:onbekend')
	expect(measuredText('personen', ANYTHING).key).toBe('afleiding:onbekend')
	expect(plain(dutch(measuredText('bedragPerMaand', { min: 1_00, max: 1_00 })))).toMatch(/^€ 1 .+/)
	expect(measuredText('bedrag', { min: 1_00, max: null }).key).toBe('afleiding:eenheid.bedrag')
	expect(measuredText('personen', { min: 0, max: 1 }).key).toBe('afleiding:eenheid.personen')
})

test('a sum, or the highest of its lines; open where one line is', () => {
	const line = (min: number, max: number | null) => ({
		id: 'x',
		text: text('x'),
		value: { min, max },
		restsOn: [],
		paper: null,
	})
	const lines = [line(1, 2), line(10, 20)]
	expect(resultOf({ takes: 'som', lines })).toEqual({ min: 11, max: 22 })
	expect(resultOf({ takes: 'hoogste', lines })).toEqual({ min: 10, max: 20 })
	expect(resultOf({ takes: 'som', lines: [...lines, line(0, null)] })).toEqual({
		min: 11,
		max: null,
	})
	expect(resultOf({ takes: 'hoogste', lines: [line(-1, -1)] })).toEqual({ min: 0, max: 0 })
	expect(resultOf({ takes: 'som', lines: [line(-1, -1)] })).toEqual({ min: -1, max: -1 })
	const all = derived({ id: 'd', text: text('x'), unit: 'personen', takes: 'som', lines })
	expect(all).toMatchObject({ id: 'd', lines, value: { min: 11, max: 22 } })
})

test('a paper is called by its name and its line', () => {
	expect(paperText({ kind: 'loonstrook', line: 'netto' } as never)).toEqual(
		text('common:vraagNa', {
			wat: text('papieren:loonstrook.naam'),
			hoe: text('papieren:loonstrook.regels.netto'),
		}),
	)
})
