import type { Quantity, Unit } from './derivation.ts'
import { formatHours } from './kinds/uren.ts'
import { formatCents } from './money.ts'
import { type Text, text } from './text.ts'

const FORMAT: Record<Unit, (value: number) => string> = {
	bedrag: formatCents,
	bedragPerJaar: formatCents,
	bedragPerMaand: formatCents,
	urenPerMaand: formatHours,
	personen: String,
}

/** A quantity without its period: `€ 1.300`, `− 32`, `0 tot 2`. */
export function quantityText(unit: Unit, { min, max }: Quantity): Text {
	const format = (value: number) => signed(value, FORMAT[unit])
	if (max === null)
		return text(min === 0 ? 'afleiding:onbekend' : 'common:bedrag.vanaf', { van: format(min) })
	if (min === max) return text('common:letterlijk', { tekst: format(min) })
	return text('common:bedrag.tussen', { van: format(min), tot: format(max) })
}

/** A quantity with its period: `€ 1.300 per maand`. */
export function measuredText(unit: Unit, value: Quantity): Text {
	const hoeveel = quantityText(unit, value)
	if (value.max === null && value.min === 0) return hoeveel
	return text(`afleiding:eenheid.${unit}`, { hoeveel })
}

/** What is taken off has a minus sign before its currency. */
function signed(value: number, format: (value: number) => string): string {
	return value < 0 ? `−\u00a0${format(-value)}` : format(value)
}
