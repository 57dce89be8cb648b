import { known } from '../engine/answers.ts'
import {
	ANYTHING,
	type Derivation,
	type DerivationLine,
	derived,
	type Heard,
} from '../engine/derivation.ts'
import { formatHours } from '../engine/kinds/uren.ts'
import { type Text, type TextValues, text } from '../engine/text.ts'
import type { Kind } from '../facts/kinderen.ts'
import { CONTRACT, childOf, type Opvang, opvang, UREN } from '../facts/opvang.ts'
import { incomeDerivations } from '../shared/awir/derivations.ts'
import { firstChildDerivation } from './derivations-first-child.ts'
import { hoursPerMonthOf } from './hours-of.ts'
import { sources } from './rules-sources.ts'
import { situationOf } from './situation-of.ts'

const afleiding = (key: string, values?: TextValues) => text(`afleiding:uren.${key}`, values)

/** The hours of each contract without those of the gemeente, the first child, and the income. */
export function derivations(heard: Heard): Array<Derivation> {
	const { answers } = heard.journey
	const situation = situationOf(answers, heard.peildatum)
	const children = (answers.kinderen ?? []) as Array<Kind>
	const contracts = (answers.opvang ?? []) as Array<Opvang>
	return [
		...contracts.map((care) => hoursOf(care, childOf(care.kind, children)?.voornaam ?? '')),
		...firstChildDerivation(situation),
		...incomeDerivations(heard, situation),
	]
}

function hoursOf(care: Opvang, naam: string): Derivation {
	const total = hoursPerMonthOf(care)
	const contract: DerivationLine = {
		id: 'contract',
		text: sumOf(care),
		value: total === null ? ANYTHING : { min: total, max: total },
		restsOn: addressesOf(care, UREN),
		paper: CONTRACT.uren,
	}
	return derived({
		id: `uren.${care.id}`,
		text: afleiding('van', { naam, opvang: known(care.opvangNaam) ?? '…' }),
		unit: 'urenPerMaand',
		takes: 'som',
		lines: [contract, ...paidByGemeente(care, total)],
		source: sources.uren,
	})
}

/** What the gemeente pays is taken off, and never more than there is. */
function paidByGemeente(care: Opvang, total: number | null): Array<DerivationLine> {
	if (care.gemeenteBetaalt === 'nee' || total === null) return []
	const paid = known(care.urenGemeente)
	const value =
		paid === null
			? { min: -total, max: 0 }
			: { min: -Math.min(paid, total), max: -Math.min(paid, total) }
	return [
		{
			id: 'gemeente',
			text: afleiding('gemeente'),
			value: { min: value.min || 0, max: value.max || 0 },
			restsOn: addressesOf(care, ['gemeenteBetaalt', 'urenGemeente']),
			paper: paid === null ? null : CONTRACT.uren,
		},
	]
}

function addressesOf(care: Opvang, questions: ReadonlyArray<keyof Opvang>) {
	return questions
		.filter((question) => question in care)
		.map((question) => ({ question, list: opvang.name, item: care.id }))
}

function sumOf(care: Opvang): Text {
	const form = known(care.urenVorm)
	if (hoursPerMonthOf(care) === null || form === null) return afleiding('onbekend')
	return afleiding(form, {
		perWeek: formatHours(known(care.urenPerWeek) ?? 0),
		weken: known(care.wekenPerJaar) ?? 0,
		school: formatHours(known(care.urenSchoolweek) ?? 0),
		schoolweken: known(care.schoolweken) ?? 0,
		vakantie: formatHours(known(care.urenVakantieweek) ?? 0),
		vakantieweken: known(care.vakantieweken) ?? 0,
		perJaar: formatHours(known(care.urenPerJaar) ?? 0),
	})
}
