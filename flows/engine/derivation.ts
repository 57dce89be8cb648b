import type { Address } from './check.ts'
import type { Journey } from './journey.ts'
import type { CentsRange } from './money.ts'
import type { Paper } from './question.ts'
import type { Told } from './regeling.ts'
import type { Source } from './source.ts'
import { type Text, text } from './text.ts'

/** What a derived value counts: money in eurocents, hours in hundredths, people one by one. */
export type Unit = 'bedrag' | 'bedragPerJaar' | 'bedragPerMaand' | 'urenPerMaand' | 'personen'

/** From at least to at most, in the unit of the derivation; `max: null` means no upper bound is known. */
export type Quantity = CentsRange

/** One line of a sum: what it adds (or, below nought, takes off), and what it came from. */
export type DerivationLine = {
	id: string
	text: Text
	value: Quantity
	/** The questions it came from, where somebody can change them. */
	restsOn: Array<Address>
	/** The paper it stands on, when it stands on one. */
	paper: Paper | null
}

/** A value that we worked out for somebody, with the sum that shows how. */
export type Derivation = {
	id: string
	/** What it is: "Uw toetsingsinkomen in 2026". */
	text: Text
	unit: Unit
	value: Quantity
	/** The value is the sum of the lines, or the highest of them. */
	takes: 'som' | 'hoogste'
	lines: Array<DerivationLine>
	/** A rule of the law that the lines do not show. */
	rule?: Text
	/** Where the rule stands; a plain sum of what was said needs none. */
	source?: Source
}

/** Id of the derivation of the income that a regeling counts with: each law has another. */
export const COUNTED_INCOME = 'inkomen'

/** What derivations look at: they follow from answers alone. */
export type Heard = Pick<Told, 'peildatum'> & { journey: Pick<Journey, 'answers'> }

/** Nothing is known of it. */
export const ANYTHING: Quantity = { min: 0, max: null }

/** A derivation by its lines: its value follows from them. */
export function derived(of: Omit<Derivation, 'value'>): Derivation {
	return { ...of, value: resultOf(of) }
}

/** What the lines come to. */
export function resultOf({ takes, lines }: Pick<Derivation, 'takes' | 'lines'>): Quantity {
	const values = lines.map(({ value }) => value)
	const isOpen = values.some(({ max }) => max === null)
	const of = (numbers: Array<number>) =>
		takes === 'som' ? numbers.reduce((sum, one) => sum + one, 0) : Math.max(0, ...numbers)
	return {
		min: of(values.map(({ min }) => min)),
		max: isOpen ? null : of(values.map(({ max }) => max!)),
	}
}

/** A paper as it is called, and the line on it: "Loonstrook: Netto loon". */
export function paperText({ kind, line }: Paper): Text {
	return text('common:vraagNa', {
		wat: text(`papieren:${kind}.naam`),
		hoe: text(`papieren:${kind}.regels.${line}`),
	})
}
