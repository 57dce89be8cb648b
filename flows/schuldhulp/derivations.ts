import { known } from '../engine/answers.ts'
import {
	ANYTHING,
	type Derivation,
	type DerivationLine,
	derived,
	type Heard,
	type Quantity,
} from '../engine/derivation.ts'
import type { Cents } from '../engine/money.ts'
import { type Text, text } from '../engine/text.ts'
import { netIncomeDerivations } from '../shared/net-income.ts'
import { arrangedPerMonth, roomPerMonth, type Situation, situationOf } from './situation.ts'

/** The debts together, the income, and what is left of it in a month. */
export function derivations(heard: Heard): Array<Derivation> {
	const situation = situationOf(heard.journey.answers, heard.peildatum)
	return [
		...netIncomeDerivations(heard),
		...(roomPerMonth(situation) === null ? [] : [room(situation)]),
		...(situation.debts.length === 0 ? [] : [debts(situation)]),
	]
}

const kort = (question: string): Text => text(`feiten:${question}.kort`)

function line(question: string, value: Quantity): DerivationLine {
	return { id: question, text: kort(question), value, restsOn: [{ question }], paper: null }
}

/** Only said where every part of it is known: half a sum says nothing. */
function room(situation: Situation): Derivation {
	const { income, toeslagen, costs } = situation
	const arranged = arrangedPerMonth(situation)
	return derived({
		id: 'overPerMaand',
		text: text('afleiding:schulden.over'),
		unit: 'bedragPerMaand',
		takes: 'som',
		lines: [
			line('nettoInkomen', exactly(income!)),
			line('toeslagenPerMaand', exactly(toeslagen!)),
			...costs.map(({ name, cents }) => line(name, exactly(-cents!))),
			...(arranged.max === 0
				? []
				: [
						{
							...line('schuldeisers', exactly(-arranged.min)),
							text: text('afleiding:schulden.afspraken'),
						},
					]),
		],
	})
}

function debts({ debts }: Situation): Derivation {
	return derived({
		id: 'schulden',
		text: text('afleiding:schulden.samen'),
		unit: 'bedrag',
		takes: 'som',
		lines: debts.map(({ id, schuldeiser, openstaand }) => {
			const open = known(openstaand)
			return {
				id,
				text: text('common:letterlijk', { tekst: known(schuldeiser) ?? '…' }),
				value: open === null ? ANYTHING : exactly(open),
				restsOn: [{ question: 'openstaand', list: 'schuldeisers', item: id }],
				paper: null,
			}
		}),
	})
}

/** Nought has no minus sign. */
function exactly(cents: Cents): Quantity {
	return { min: cents || 0, max: cents || 0 }
}
