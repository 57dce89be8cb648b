import { known, type Unknown } from '../engine/answers.ts'
import type { Check } from '../engine/check.ts'
import { addMonths, formatDate, monthOf } from '../engine/date.ts'
import type { BedragPerPeriode } from '../engine/kinds/bedrag-per-periode.ts'
import { formatHours } from '../engine/kinds/uren.ts'
import { periodOn } from '../engine/parameter.ts'
import type { At } from '../engine/question.ts'
import { text } from '../engine/text.ts'
import type { Hebbing } from '../facts/regelingen.ts'
import { type Onderwerp, subjectOf, type Wijziging } from '../facts/wijziging.ts'
import { naamChecks } from '../shared/checks/naam.ts'
import { ownLimit } from '../shared/checks/own-limit.ts'
import { moneyChecks } from './money-checks.ts'
import { parameters } from './parameters.ts'
import { sources } from './sources.ts'

/** A change further away than this is likely a year mistaken. */
const MONTHS_AWAY = 12
/** New hours under this part of the old ones are likely those of a week. */
const LIKELY_PART = 3
/** How often an amount comes in a year, to compare two that come at other times. */
const TIMES = { week: 52, vierWeken: 13, maand: 12, jaar: 1 } as const

const why = (check: string) => `wijziging-doorgeven:checks.${check}`
const item = ({ answers }: At): Partial<Wijziging> => answers
const inList = (check: Omit<Check, 'list'>): Check => ({ ...check, list: 'wijzigingen' })

const perYear = (amount: BedragPerPeriode) => amount.bedrag * TIMES[amount.per]

/** Both amounts over a year, where both are known and both net or both gross. */
function amountsOf(at: At): { before: number; after: number } | null {
	const [before, after] = [known(item(at).oudBedrag), known(item(at).nieuwBedrag)]
	if (!before || !after || before.soort !== after.soort) return null
	return { before: perYear(before), after: perYear(after) }
}

/** Where something changes that only one regeling pays for, somebody likely has that one. */
const PAID_BY: Partial<Record<string, ReadonlyArray<Hebbing>>> = {
	opvangUren: ['kinderopvangtoeslag'],
	opvangPrijs: ['kinderopvangtoeslag'],
	uitkeringStopt: ['uitkering', 'bijstand'],
	uitkeringAnders: ['uitkering', 'bijstand'],
}

/** What people get wrong when they tell of a change. */
export const checks: Array<Check> = [
	...naamChecks,
	{
		id: 'wijzigingOntbreekt',
		question: 'wijzigingen',
		severity: 'ask',
		source: ownLimit,
		finds: ({ answers }) => {
			const told = ((answers.wijzigingen ?? []) as Array<Wijziging>).map((one) =>
				subjectOf(one, answers),
			)
			const left = ((answers.verandert ?? []) as Array<Onderwerp>).find(
				(one) => !told.includes(one),
			)
			return left
				? text(why('wijzigingOntbreekt'), { wat: text(`feiten:verandert.opties.${left}`) })
				: null
		},
	},
	inList({
		id: 'dagVerWeg',
		question: 'vanaf',
		severity: 'ask',
		source: ownLimit,
		finds: (at) => {
			const from = known(item(at).vanaf)
			if (!from) return null
			const [first, last] = [-MONTHS_AWAY, MONTHS_AWAY].map((months) =>
				addMonths(monthOf(at.peildatum), months),
			)
			const isFar = monthOf(from) < first! || monthOf(from) > last!
			return isFar ? text(why('dagVerWeg'), { datum: formatDate(from) }) : null
		},
	}),
	inList({
		id: 'terugVoorVertrek',
		question: 'tot',
		severity: 'stop',
		source: ownLimit,
		finds: (at) => {
			const [from, until] = [known(item(at).vanaf), known(item(at).tot)]
			return from && until && until <= from
				? text(why('terugVoorVertrek'), { datum: formatDate(from) })
				: null
		},
	}),
	inList({
		id: 'langWegMetBijstand',
		question: 'tot',
		severity: 'tell',
		source: sources.buitenland,
		finds: (at) => {
			const [from, until] = [known(item(at).vanaf), known(item(at).tot)]
			const have = at.outer.hebIkAl as ReadonlyArray<string> | Unknown | undefined
			const weken = periodOn(parameters.weeksAbroad, at.peildatum)?.value
			if (!from || !until || !weken || !known(have)?.includes('bijstand')) return null
			const days = (Date.parse(until) - Date.parse(from)) / 86_400_000
			return days > weken * 7 ? text(why('langWegMetBijstand'), { weken }) : null
		},
	}),
	inList({
		id: 'bedragGelijk',
		question: 'nieuwBedrag',
		severity: 'ask',
		source: ownLimit,
		finds: (at) => {
			const amounts = amountsOf(at)
			return amounts && amounts.before === amounts.after ? text(why('bedragGelijk')) : null
		},
	}),
	inList({
		id: 'andersom',
		question: 'nieuwBedrag',
		severity: 'ask',
		source: ownLimit,
		finds: (at) => {
			const amounts = amountsOf(at)
			if (!amounts) return null
			const { before, after } = amounts
			const { wat } = item(at)
			const isOther =
				(wat === 'meerInkomen' && after < before) || (wat === 'minderInkomen' && after > before)
			return isOther
				? text(why('andersom'), { wat: text(`feiten:wijzigingen.wat.opties.${wat}`) })
				: null
		},
	}),
	inList({
		id: 'urenVanWeek',
		question: 'nieuweUren',
		severity: 'ask',
		source: ownLimit,
		finds: (at) => {
			const [before, after] = [known(item(at).oudeUren), known(item(at).nieuweUren)]
			return before && after !== null && after * LIKELY_PART < before
				? text(why('urenVanWeek'), { oud: formatHours(before), nieuw: formatHours(after) })
				: null
		},
	}),
	{
		id: 'nietGenoemd',
		question: 'wijzigingen',
		severity: 'ask',
		source: ownLimit,
		about: () => ['hebIkAl'],
		finds: ({ answers }) => {
			const have = known(answers.hebIkAl as ReadonlyArray<string> | Unknown | undefined)
			if (!have || have.includes('geenVanDeze')) return null
			const lacks = ({ wat }: Wijziging) => {
				const payers = PAID_BY[wat]
				return payers && !payers.some((one) => have.includes(one)) ? payers : null
			}
			const found = ((answers.wijzigingen ?? []) as Array<Wijziging>).find(lacks)
			if (!found) return null
			const [payer] = lacks(found)!
			return text(why('nietGenoemd'), {
				wat: text(`feiten:wijzigingen.wat.opties.${found.wat}`),
				regeling: text(`feiten:hebIkAl.opties.${payer}`),
			})
		},
	},
	...moneyChecks,
]
