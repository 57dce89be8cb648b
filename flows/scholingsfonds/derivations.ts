import { type Derivation, derived, type Heard, type Quantity } from '../engine/derivation.ts'
import type { Cents } from '../engine/money.ts'
import { type Text, text } from '../engine/text.ts'
import { lastHighest } from './parameters.ts'
import { remainingOf } from './rules.ts'
import { situationOf } from './situation.ts'
import { sources } from './sources.ts'

const blad = (key: string) => text(`scholingsfonds:blad.${key}`)
const afleiding = (key: string) => text(`afleiding:scholing.${key}`)
const exactly = (cents: Cents): Quantity => ({ min: cents || 0, max: cents || 0 })

/** What is left of a year and what remains to be paid, by the rules that lapsed; only in the place. */
export function derivations({ journey, peildatum }: Heard): Array<Derivation> {
	const { inPlace, cost, granted } = situationOf(journey.answers, peildatum)
	if (inPlace === 'nee' || granted === null || !('eerderScholingsgeld' in journey.answers))
		return []
	const left = remainingOf(lastHighest, granted)
	const line = (id: string, of: Text, cents: Cents, question: string) => ({
		id,
		text: of,
		value: exactly(cents),
		restsOn: [{ question }],
		paper: null,
	})
	const rest = derived({
		id: 'restVanHetJaar',
		text: blad('restVanHetJaar'),
		unit: 'bedrag',
		takes: 'som',
		lines: [
			line('hoogste', afleiding('hoogste'), lastHighest, 'woonplaats'),
			line('gehad', blad('eerderScholingsbedrag'), left - lastHighest, 'eerderScholingsgeld'),
		],
		rule: afleiding('regel'),
		source: sources.bedrag,
	})
	if (cost === null) return [rest]
	return [
		rest,
		derived({
			id: 'eigenDeel',
			text: blad('eigenDeel'),
			unit: 'bedrag',
			takes: 'som',
			lines: [
				line('kosten', blad('opleidingKosten'), cost, 'opleidingKosten'),
				line('fonds', afleiding('fonds'), -Math.min(cost, left), 'eerderScholingsgeld'),
			],
			rule: afleiding('regel'),
			source: sources.bedrag,
		}),
	]
}
