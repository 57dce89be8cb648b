import type { Facts } from '../../../flows/engine/case.ts'
import type { Operator } from '../operator.ts'
import { centsOf, printed, word } from '../printed.ts'
import { type Boxes, dayAndMonth, otherOf } from '../slip-ways.ts'

type Amount = { bedrag: string; soort: string; per: string }

const net = (said: Facts) => said.nettoInkomen as Amount | undefined
const sources = (said: Facts) => (said.inkomstenBronnen ?? []) as ReadonlyArray<string>
const changed = (said: Facts, change: Partial<Amount>): Facts | null => {
	const amount = net(said)
	return amount ? { nettoInkomen: { ...amount, ...change } } : null
}

/** What goes wrong with a request to the gemeente: what comes in, what there is, who shares. */
export const operators: Array<Operator> = [
	{
		id: 'bruto-gezegd',
		what: 'The gross amount is typed as the income at home, and called gross.',
		row: 17,
		class: 'S',
		on: 'nettoInkomen',
		mistake: ({ said, household }) => {
			const paper = household.papers.find(({ netto, bruto, eind }) => netto && bruto && !eind)
			return paper ? changed(said, { bedrag: paper.bruto!, soort: 'bruto' }) : null
		},
	},
	{
		id: 'netto-week-als-maand',
		what: 'The net pay of a week is typed as that of a month.',
		row: 18,
		class: 'P',
		on: 'nettoInkomen',
		mistake: ({ said }) => (net(said)?.per === 'week' ? changed(said, { per: 'maand' }) : null),
	},
	{
		id: 'netto-maand-als-week',
		what: 'The net income of a month is typed as that of a week.',
		row: 16,
		class: 'P',
		on: 'nettoInkomen',
		mistake: ({ said }) => (net(said)?.per === 'maand' ? changed(said, { per: 'week' }) : null),
	},
	{
		id: 'netto-komma-weg',
		what: 'The decimal sign of the net income is left out: cents become euros.',
		row: 15,
		class: 'S',
		on: 'nettoInkomen',
		mistake: ({ said }) => {
			const { bedrag = '' } = net(said) ?? {}
			return bedrag.includes(',') ? changed(said, { bedrag: bedrag.replace(/[.,]/g, '') }) : null
		},
	},
	{
		id: 'netto-cijfers-verwisseld',
		what: 'The first two digits of the net income are swapped.',
		row: 15,
		class: 'P',
		on: 'nettoInkomen',
		mistake: ({ said }) => {
			const cents = String(centsOf(net(said)?.bedrag ?? '0'))
			return cents.length > 3
				? changed(said, { bedrag: printed(Number(cents[1]! + cents[0]! + cents.slice(2))) })
				: null
		},
	},
	{
		id: 'netto-van-een',
		what: 'Of several incomes at home only that of the first paper is told.',
		row: 20,
		class: 'R',
		on: 'nettoInkomen',
		mistake: ({ said, household }) => {
			const papers = household.papers.filter(({ netto, eind }) => netto && !eind)
			const [first] = papers
			if (papers.length < 2) return null
			return changed(said, { bedrag: first!.netto!, per: first!.periode! })
		},
	},
	{
		id: 'netto-vakantiegeld-erin',
		what: 'Holiday pay that is put by is taken to be in the net amount.',
		row: 19,
		class: 'P',
		on: 'nettoVakantiegeld',
		mistake: ({ said }) =>
			said.nettoVakantiegeld === 'apart' ? { nettoVakantiegeld: 'zitErin' } : null,
	},
	{
		id: 'netto-vakantiegeld-apart',
		what: 'Holiday pay that is in the net amount is told as apart.',
		row: 19,
		class: 'P',
		on: 'nettoVakantiegeld',
		mistake: ({ said }) =>
			said.nettoVakantiegeld === 'zitErin' ? { nettoVakantiegeld: 'apart' } : null,
	},
	{
		id: 'bron-niet-gekozen',
		what: 'Of several sources of money the last is not chosen.',
		row: 20,
		class: 'R',
		on: 'inkomstenBronnen',
		mistake: ({ said }) =>
			sources(said).length > 1 ? { inkomstenBronnen: sources(said).slice(0, -1) } : null,
	},
	{
		id: 'geen-bron-gezegd',
		what: '"Ik krijg geen geld" is chosen: a benefit is not felt to be income.',
		row: 31,
		class: 'R',
		on: 'inkomstenBronnen',
		mistake: ({ said }) => (sources(said).includes('geen') ? null : { inkomstenBronnen: ['geen'] }),
	},
	{
		id: 'geld-van-1-januari',
		what: 'What was on the account on the first of January is typed as what is there now.',
		row: 21,
		class: 'R',
		on: 'vermogenNu',
		mistake: ({ household }) => {
			const paper = household.papers.find((one) => one.paper === 'jaaroverzicht')
			return paper ? { vermogenNu: paper.saldo! } : null
		},
	},
	{
		id: 'spaarrekening-vergeten',
		what: 'Of several accounts only the first is told.',
		row: 20,
		class: 'R',
		on: 'vermogenNu',
		mistake: ({ household }) => {
			const papers = household.papers.filter((one) => one.paper === 'bankafschrift')
			return papers.length > 1 ? { vermogenNu: papers[0]!.saldo! } : null
		},
	},
	{
		id: 'geld-nu-komma-weg',
		what: 'The decimal sign of what is on the account is left out: cents become euros.',
		row: 15,
		class: 'P',
		on: 'vermogenNu',
		mistake: ({ said }) =>
			word(said.vermogenNu).includes(',')
				? { vermogenNu: word(said.vermogenNu).replace(/[.,]/g, '') }
				: null,
	},
	{
		id: 'schulden-niet-genoemd',
		what: 'Debts to family are not felt to be debts: none are told.',
		row: 20,
		class: 'R',
		on: 'schuldenNu',
		mistake: ({ said }) => (said.schuldenNu === '0' ? null : { schuldenNu: '0' }),
	},
	{
		id: 'verblijf-thuis',
		what: 'Somebody in an institution or shelter chooses a house: there they were before.',
		row: 31,
		class: 'R',
		on: 'verblijf',
		mistake: ({ said }) => (said.verblijf === 'huis' ? null : { verblijf: 'huis' }),
	},
	{
		id: 'partner-op-adres-omgekeerd',
		what: 'Yes and no are reversed about a spouse at the same address.',
		row: 22,
		class: 'R',
		on: 'partnerOpAdres',
		mistake: ({ said }) => ({ partnerOpAdres: said.partnerOpAdres === 'ja' ? 'nee' : 'ja' }),
	},
	{
		id: 'samen-in-plaats-van-apart',
		what: 'Two who live apart in one house say that they pay for food together: now and then they do.',
		row: 22,
		class: 'R',
		on: 'huishoudenSamen',
		mistake: () => ({ huishoudenSamen: ['samenKosten'] }),
	},
	{
		id: 'huisgenoot-ander-geboortejaar',
		what: 'The year of birth of a housemate is ten years too late.',
		row: 6,
		class: 'P',
		on: 'huisgenoten/geboortedatum',
		mistake: ({ said }) => {
			const { jaar, ...rest } = said.geboortedatum as Boxes
			return { geboortedatum: { ...rest, jaar: String(Number(jaar) + 10) } }
		},
	},
	{
		id: 'dag-en-maand-van-huisgenoot',
		what: 'Day and month of the birth of a housemate are swapped.',
		row: 5,
		class: 'R',
		on: 'huisgenoten/geboortedatum',
		mistake: ({ said }) => dayAndMonth(said, 'geboortedatum'),
	},
	{
		id: 'verkeerde-band',
		what: 'A housemate is told as a tenant by contract: there is an agreement by word of mouth.',
		row: 23,
		class: 'R',
		on: 'huisgenoten/band',
		mistake: () => ({ band: 'huurderMetContract' }),
	},
	{
		id: 'huisgenoot-studeert',
		what: 'Yes and no are reversed about the schooling of a housemate.',
		row: 31,
		class: 'R',
		on: 'huisgenoten/onderwijs',
		mistake: ({ said }) => ({ onderwijs: otherOf(said.onderwijs, 'ja', 'nee') }),
	},
	{
		id: 'melding-omgekeerd',
		what: 'Yes and no are reversed about the report at werk.nl.',
		row: 31,
		class: 'R',
		on: 'melding',
		mistake: ({ said }) => (said.melding === 'ja' ? { melding: 'nee' } : null),
	},
	{
		id: 'melding-dag-en-maand',
		what: 'Day and month of the report are swapped.',
		row: 5,
		class: 'R',
		on: 'meldingDatum',
		mistake: ({ said }) => dayAndMonth(said, 'meldingDatum'),
	},
	{
		id: 'aanvraag-als-melding',
		what: 'The day on which the form was sent is typed as the day of the report.',
		row: 9,
		class: 'P',
		on: 'meldingDatum',
		mistake: ({ said }) => (said.aanvraagDatum ? { meldingDatum: said.aanvraagDatum } : null),
	},
	{
		id: 'dagen-als-weken',
		what: 'Days abroad are typed where weeks are asked.',
		row: 11,
		class: 'P',
		on: 'wekenBuitenland',
		mistake: ({ said }) =>
			said.wekenBuitenland === '0'
				? null
				: { wekenBuitenland: String(Number(said.wekenBuitenland) * 7) },
	},
	{
		id: 'studie-omgekeerd',
		what: 'Somebody who does not study says that they do: a course of two mornings.',
		row: 31,
		class: 'R',
		on: 'studie',
		mistake: ({ said }) => (said.studie === 'nee' ? { studie: 'zonder' } : null),
	},
	{
		id: 'ouders-helpen-omgekeerd',
		what: 'Yes and no are reversed about parents who can pay.',
		row: 31,
		class: 'R',
		on: 'oudersHelpen',
		mistake: ({ said }) => ({ oudersHelpen: otherOf(said.oudersHelpen, 'ja', 'nee') }),
	},
	{
		id: 'toeslag-gehad-omgekeerd',
		what: 'Yes and no are reversed about the individuele inkomenstoeslag of last year.',
		row: 31,
		class: 'R',
		on: 'toeslagGehad',
		mistake: ({ said }) => ({ toeslagGehad: otherOf(said.toeslagGehad, 'ja', 'nee') }),
	},
	{
		id: 'meer-inkomen-omgekeerd',
		what: 'Yes and no are reversed about more income in sight.',
		row: 31,
		class: 'R',
		on: 'meerInkomen',
		mistake: ({ said }) => ({ meerInkomen: otherOf(said.meerInkomen, 'ja', 'nee') }),
	},
	{
		id: 'laag-inkomen-korter',
		what: 'A low income of many years is told as of a few: only this benefit is thought of.',
		row: 31,
		class: 'R',
		on: 'laagInkomenSinds',
		mistake: ({ said }) =>
			said.laagInkomenSinds === 'lang' ? { laagInkomenSinds: 'paarJaar' } : null,
	},
]
