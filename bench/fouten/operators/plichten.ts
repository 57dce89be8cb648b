import type { Fact } from '../../../flows/engine/case.ts'
import type { Operator } from '../operator.ts'
import { centsOf, printed, word } from '../printed.ts'
import { type Boxes, dayAndMonth, otherOf } from '../slip-ways.ts'

const several = (fact: Fact | undefined) => (fact ?? []) as ReadonlyArray<string>

/** What goes wrong with papers about the duties of bijstand. */
export const operators: Array<Operator> = [
	...[
		'papierKeuze',
		'plichten',
		'ontheffingReden',
		'briefVan',
		'planActiviteiten',
		'planDagen',
	].map(
		(question): Operator => ({
			id: `${question}-een-vergeten`,
			what: `Of several choices only the first is made: ${question}.`,
			row: 32,
			class: 'R',
			on: question,
			mistake: ({ said }) => {
				const chosen = several(said[question])
				return chosen.length > 1 ? { [question]: chosen.slice(0, 1) } : null
			},
		}),
	),
	{
		id: 'andere-reden',
		what: 'Another reason is chosen than the one there is: health where it is care.',
		row: 31,
		class: 'R',
		on: 'ontheffingReden',
		mistake: ({ said }) =>
			several(said.ontheffingReden).includes('gezondheid')
				? null
				: { ontheffingReden: ['gezondheid'] },
	},
	{
		id: 'plicht-de-andere',
		what: 'The other duty is chosen.',
		row: 31,
		class: 'R',
		on: 'plichten',
		mistake: ({ said }) => {
			const [only, ...more] = several(said.plichten)
			return more.length > 0 ? null : { plichten: [otherOf(only, 'werk', 'tegenprestatie')] }
		},
	},
	{
		id: 'duurzaam-omgekeerd',
		what: 'Yes and no are reversed about what UWV wrote.',
		row: 31,
		class: 'R',
		on: 'duurzaamArbeidsongeschikt',
		mistake: ({ said }) => ({
			duurzaamArbeidsongeschikt: otherOf(said.duurzaamArbeidsongeschikt, 'ja', 'nee'),
		}),
	},
	{
		id: 'eerdere-ontheffing-omgekeerd',
		what: 'Yes and no are reversed about an earlier exemption.',
		row: 31,
		class: 'R',
		on: 'eerdereOntheffing',
		mistake: ({ said }) => ({ eerdereOntheffing: otherOf(said.eerdereOntheffing, 'ja', 'nee') }),
	},
	{
		id: 'andere-uitkering',
		what: 'Bijstand is told as another benefit.',
		row: 31,
		class: 'R',
		on: 'uitkeringSoort',
		mistake: ({ said, all }) =>
			said.uitkeringSoort === 'bijstand' && all.papierKeuze ? { uitkeringSoort: 'andere' } : null,
	},
	{
		id: 'zorguren-van-een-maand',
		what: 'The hours of care of a month are typed as those of a week.',
		row: 11,
		class: 'P',
		on: 'mantelzorgUren',
		mistake: ({ said }) => ({
			mantelzorgUren: printed(Math.round((centsOf(word(said.mantelzorgUren)) * 52) / 12)),
		}),
	},
	{
		id: 'zorguren-van-een-dag',
		what: 'The hours of care of a day are typed as those of a week.',
		row: 11,
		class: 'P',
		on: 'mantelzorgUren',
		mistake: ({ said }) => ({
			mantelzorgUren: printed(Math.round(centsOf(word(said.mantelzorgUren)) / 700) * 100),
		}),
	},
	{
		id: 'planuren-van-een-maand',
		what: 'The hours of a month are typed as those of a week.',
		row: 11,
		class: 'P',
		on: 'planUren',
		mistake: ({ said }) => ({
			planUren: printed(Math.round((centsOf(word(said.planUren)) * 52) / 12)),
		}),
	},
	{
		id: 'planbegin-dag-en-maand',
		what: 'Day and month of the first day of a plan are swapped.',
		row: 5,
		class: 'R',
		on: 'planBegin',
		mistake: ({ said }) => dayAndMonth(said, 'planBegin'),
	},
	{
		id: 'afspraak-dag-van-de-brief',
		what: 'The day of the letter is typed as the day of the talk.',
		row: 9,
		class: 'P',
		on: 'afspraakDatum',
		mistake: ({ household }) => {
			const paper = household.papers.find((one) => one.paper === 'oproep')
			const [jaar = '', maand = '', dag = ''] = (paper?.dagtekening ?? '').split('-')
			return jaar ? { afspraakDatum: { dag, maand, jaar } } : null
		},
	},
	{
		id: 'afspraak-dag-en-maand',
		what: 'Day and month of the talk are swapped.',
		row: 5,
		class: 'R',
		on: 'afspraakDatum',
		mistake: ({ said }) => dayAndMonth(said, 'afspraakDatum'),
	},
	{
		id: 'afspraak-vorige-maand',
		what: 'The month of the talk is one too early.',
		row: 9,
		class: 'R',
		on: 'afspraakDatum',
		mistake: ({ said }) => {
			const day = said.afspraakDatum as Boxes
			return { afspraakDatum: { ...day, maand: String(Number(day.maand) - 1 || 12) } }
		},
	},
]
