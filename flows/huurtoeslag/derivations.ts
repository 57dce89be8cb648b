import { monthOf } from '../engine/date.ts'
import {
	ANYTHING,
	type Derivation,
	type DerivationLine,
	derived,
	type Heard,
} from '../engine/derivation.ts'
import { periodOn } from '../engine/parameter.ts'
import { type Text, type TextValues, text } from '../engine/text.ts'
import { incomeDerivations, maybe } from '../shared/awir/derivations.ts'
import { parameters } from './parameters.ts'
import { type Other, othersIn } from './residents.ts'
import type { Situation } from './situation.ts'
import { situationOf } from './situation-of.ts'
import { sources } from './sources.ts'

const afleiding = (key: string, values?: TextValues) => text(`afleiding:huis.${key}`, values)

/** Who counts for the rent, and the income of all of them together. */
export function derivations(heard: Heard): Array<Derivation> {
	const { journey, peildatum } = heard
	const situation = situationOf(journey.answers, peildatum)
	if (!periodOn(parameters.childIncome, peildatum)) return []
	// Who lives there is asked before what they earn.
	if (!('heeftInkomen' in journey.answers)) return []
	const others = othersIn(monthOf(peildatum), situation).filter(({ counts }) => counts !== 'nee')
	const partner = others.find(({ who }) => 'question' in who)?.counts ?? 'nee'
	const more = [
		...others.flatMap((one) => incomeLine(one)),
		...unknownHousemates(situation, 'inkomenHuisgenoten'),
	]
	return [personsOf(others, situation), ...incomeDerivations(heard, { partner }, more)]
}

/** Each person the law counts; nobody knows whether somebody who may count does. */
function personsOf(others: Array<Other>, situation: Situation): Derivation {
	return derived({
		id: 'personen',
		text: afleiding('personen'),
		unit: 'personen',
		takes: 'som',
		lines: [
			{
				id: 'u',
				text: afleiding('u'),
				value: { min: 1, max: 1 },
				restsOn: [{ question: 'woning' }],
				paper: null,
			},
			...others.map((one) => maybe(personLine(one), one.counts === 'ja')),
			...unknownHousemates(situation, 'huisgenoten'),
		],
		rule: afleiding('regel'),
		source: sources.bewoners,
	})
}

function personLine({ who }: Other): DerivationLine {
	return { ...whoOf(who), value: { min: 1, max: 1 }, paper: null }
}

/** What somebody on the list of housemates earns; children up to 18 have none that counts. */
function incomeLine({ who, counts, income }: Other): Array<DerivationLine> {
	if ('question' in who || who.list === 'kinderen') return []
	const { id, restsOn } = whoOf(who, 'jaarinkomen')
	const line = { id, text: afleiding('inkomen', { naam: who.name }), restsOn, paper: null }
	return [maybe({ ...line, value: income }, counts === 'ja')]
}

function whoOf(
	who: Other['who'],
	question = 'band',
): { id: string; text: Text; restsOn: DerivationLine['restsOn'] } {
	if ('question' in who) return { id: 'partner', text: afleiding('partner'), restsOn: [who] }
	const { list, item, name } = who
	const asked = list === 'kinderen' ? 'woontBijU' : question
	return {
		id: `${list}.${item}`,
		text: text('common:letterlijk', { tekst: name }),
		restsOn: [{ question: asked, list, item }],
	}
}

function unknownHousemates({ housemates }: Situation, key: string): Array<DerivationLine> {
	if (housemates) return []
	const restsOn = [{ question: 'heeftHuisgenoten' }]
	return [{ id: key, text: afleiding(key), value: ANYTHING, restsOn, paper: null }]
}
