import { type AnswerSheet, type Household, type Paper, papersOf } from '../household.ts'
import { centsOf, hundredthsOf, printedDay, printedHours, word } from '../printed.ts'
import { euro, type Fields, merged, nameAndBsn, option } from './fields.ts'
import { perYear } from './income.ts'

/** What is written by hand, by what changes. */
const BY_HAND: Record<string, ReadonlyArray<string>> = {
	verhuizen: ['nieuwAdres'],
	opvangAnders: ['nieuweOpvang', 'nieuwLrk'],
	kindNaarSchool: ['nieuweOpvang', 'nieuwLrk'],
}

/**
 * The papers of a change: what to copy, and a letter where there is bijstand. Which regeling hears
 * of what stands in `tabel` by hand, and by `brief` those that the letter is about.
 */
export function wijziging(household: Household, byHand: AnswerSheet[string]): AnswerSheet[string] {
	const changes = papersOf(household, 'wijzigingsbericht')
	const fields = changes.map((change, at) => changeFields(household, change, at + 1))
	const { wijzigingsblad = {}, wijzigingsbrief } = byHand
	const inLetter = Object.keys(wijzigingsbrief ?? {}).map((name) => name.split('.')[1])
	return {
		wijzigingsblad: {
			...nameAndBsn(household),
			...merged(...fields),
			...Object.fromEntries(
				Object.entries(wijzigingsblad).filter(([name]) => /^tabel\./.test(name)),
			),
		},
		...(wijzigingsbrief && {
			wijzigingsbrief: {
				...nameAndBsn(household),
				woonplaats: word(household.knows.woonplaats),
				adres: '',
				klantnummer: '',
				...merged(...fields.filter((_, at) => inLetter.includes(String(at + 1)))),
			},
		}),
	}
}

function changeFields(household: Household, change: Paper, number: number): Fields {
	const of = `wijzigingen.${number}`
	const [rent] = papersOf(household, 'huurcontract')
	const money = (name: string) => change[name] && { [`${of}.${name}`]: euro(centsOf(change[name])) }
	const hours = (name: string) =>
		change[name] && {
			[`${of}.${name}`]: `@feiten:uren{uren=${printedHours(hundredthsOf(change[name]))}}`,
		}
	const pay = (name: string, line: string, per: string | undefined) =>
		change[line] && {
			[`${of}.${name}`]: `@feiten:bedragPerPeriode.bruto.${per}{bedrag=${euro(centsOf(change[line]))}}`,
		}
	const isHome = ['huurAnders', 'verhuizen'].includes(change.wat!)
	return {
		...(change.wie && { [`${of}.wie`]: option('wijzigingen.wie', change.wie) }),
		...(change.overWie && { [`${of}.overWie`]: change.overWie }),
		[`${of}.vanaf`]: printedDay(change.vanaf!),
		...(change.tot && { [`${of}.tot`]: printedDay(change.tot) }),
		...pay('oudBedrag', 'oudBruto', change.oudePeriode ?? change.periode),
		...pay('nieuwBedrag', 'nieuwBruto', change.periode),
		...hours('oudeUren'),
		...hours('nieuweUren'),
		...money('oudePrijs'),
		...money('nieuwePrijs'),
		...(isHome && { [`${of}.kaleHuur`]: euro(centsOf(rent!.kaleHuur!)) }),
		...money('nieuweHuur'),
		...money('waarde'),
		...yearOf(change, `${of}.jaarinkomen`),
		...Object.fromEntries((BY_HAND[change.wat!] ?? []).map((name) => [`${of}.${name}`, ''])),
	}
}

/** The old amount until the day before, the new one from the day: gross, without holiday pay. */
function yearOf(
	{ oudBruto, nieuwBruto, periode, oudePeriode, vanaf }: Paper,
	name: string,
): Fields {
	if (!oudBruto && !nieuwBruto) return {}
	const year = Number(vanaf!.slice(0, 4))
	const before = new Date(Date.parse(vanaf!) - 86_400_000).toISOString().slice(0, 10)
	const parts: Array<Paper> = [
		...(oudBruto
			? [{ paper: 'oud', bruto: oudBruto, periode: oudePeriode ?? periode!, eind: before }]
			: []),
		...(nieuwBruto
			? [{ paper: 'nieuw', bruto: nieuwBruto, periode: periode!, begin: vanaf! }]
			: []),
	]
	return { [name]: euro(parts.reduce((sum, part) => sum + perYear(part, year), 0)) }
}
