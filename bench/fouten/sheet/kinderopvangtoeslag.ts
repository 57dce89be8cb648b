import { type Household, type Paper, papersOf } from '../household.ts'
import { centsOf, hundredthsOf, printedDay, printedHours } from '../printed.ts'
import {
	account,
	childFields,
	childrenOf,
	euro,
	type Fields,
	merged,
	nameAndBsn,
	option,
} from './fields.ts'
import { incomes } from './income.ts'
import type { Given } from './toeslagen.ts'

/** `overschrijfblad` of kinderopvangtoeslag. */
export function kinderopvangtoeslag(household: Household, { partner }: Given): Fields {
	const children = childrenOf(household)
	const contracts = papersOf(household, 'opvangcontract')
	const careFields = children.flatMap((child, at): Array<Fields> => {
		const own = contracts.filter((one) => children.length === 1 || one.kind === child.voornaam)
		if (own.length === 0) return []
		return [
			childFields(child, `kinderen.${at + 1}`, household.peildatum, true),
			...own.map((one) => contractFields(one, `opvang.${contracts.indexOf(one) + 1}`)),
		]
	})
	return {
		...nameAndBsn(household),
		...merged(...careFields),
		...work(household, ''),
		...(partner ? work(household, 'Partner') : {}),
		...incomes(household, partner),
		...account(household),
		...(partner ? { 'partner.bsn': '' } : {}),
	}
}

function contractFields(paper: Paper, at: string): Fields {
	return {
		[`${at}.begin`]: printedDay(paper.begin!),
		...(paper.eind && { [`${at}.eind`]: printedDay(paper.eind) }),
		[`${at}.lrk`]: paper.lrk!,
		[`${at}.opvangNaam`]: paper.naam!,
		[`${at}.soort`]: option('opvang.soort', paper.soort),
		[`${at}.uurprijs`]: euro(centsOf(paper.uurprijs!)),
		[`${at}.urenPerMaand`]: printedHours(hoursPerMonth(paper)),
	}
}

/** Contract hours of a year over twelve months, without what the gemeente pays. */
function hoursPerMonth(paper: Paper): number {
	const hours = (line: string) => hundredthsOf(paper[line] ?? '0')
	const weeks = (line: string) => Number(paper[line] ?? '0')
	const year = paper.urenPerMaand
		? hours('urenPerMaand') * 12
		: hours('urenPerWeek') * weeks('wekenPerJaar') +
			hours('urenSchoolweek') * weeks('schoolweken') +
			hours('urenVakantieweek') * weeks('vakantieweken') +
			hours('urenPerJaar')
	return Math.max(0, Math.round(year / 12) - hours('urenGemeente'))
}

function work(household: Household, suffix: string): Fields {
	const of = (name: string) => household.knows[`${name}${suffix}`]
	const does = of('werk') as ReadonlyArray<string>
	const period = of('werkPeriode')
	const days = ['werkBegin', 'werkEind', 'werkPauzeBegin', 'werkPauzeEind'].filter((name) =>
		of(name),
	)
	return {
		[`werk${suffix}`]: does.map((one) => option('werk', one)).join(' + '),
		...(period !== undefined && { [`werkPeriode${suffix}`]: option('werkPeriode', period) }),
		...Object.fromEntries(
			days.map((name) => {
				const { dag, maand, jaar } = of(name) as Record<string, string>
				const iso = [jaar, maand!.padStart(2, '0'), dag!.padStart(2, '0')].join('-')
				return [`${name}${suffix}`, printedDay(iso)]
			}),
		),
	}
}
