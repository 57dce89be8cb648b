import { type Household, type Paper, papersOf } from '../household.ts'
import { centsOf } from '../printed.ts'
import { birthday, childrenOf, euro, type Fields, option, several } from './fields.ts'
import { TIMES_A_YEAR } from './income.ts'

/** Where money comes from, in the order in which the form names it, and the paper that says so. */
const SOURCES: Record<string, string> = {
	loon: 'loonstrook',
	uitkering: 'uitkeringsbrief',
	pensioen: 'pensioenbrief',
	alimentatie: 'betaalbewijs',
	onderneming: 'jaarcijfers',
	verhuur: '',
	studiefinanciering: 'duoBericht',
	giften: '',
	vrijwilliger: 'vrijwilligersovereenkomst',
}

/** Net of today with its holiday pay, and what there is. */
export function money(household: Household): Fields {
	const isNow = ({ eind }: Paper) => !eind || eind >= household.peildatum
	const papers = papersOf(household, ...Object.values(SOURCES)).filter(isNow)
	const named = Object.keys(SOURCES).filter((source) => {
		if (source === 'giften') return household.knows.giften !== undefined
		return papers.some(({ paper, bron }) => (bron ? bron === source : paper === SOURCES[source]))
	})
	const net = papers.filter(({ paper }) => paper !== 'vrijwilligersovereenkomst')
	const limit = isFamily(household) ? 16_000_00 : 8_000_00
	const assets = papersOf(household, 'bankafschrift').reduce(
		(sum, { saldo }) => sum + centsOf(saldo!),
		0,
	)
	const debts = papersOf(household, 'schuldbrief').reduce(
		(sum, { openstaand }) => sum + centsOf(openstaand!),
		0,
	)
	return {
		inkomstenBronnen: several('inkomstenBronnen', named.length > 0 ? named : ['geen']),
		...netFields(net),
		vermogenNu: euro(assets),
		...(assets > limit && { schuldenNu: euro(debts) }),
	}
}

/** Spouses and single parents may have more (art. 34 lid 3). */
function isFamily(household: Household): boolean {
	const hasChild = childrenOf(household).some(
		({ paper, woontBijU = 'ja' }) => paper === 'geboorteakte' && woontBijU === 'ja',
	)
	return hasChild || birthday(household, 'partner') !== undefined
}

function netFields(papers: Array<Paper>): Fields {
	const [first] = papers
	if (!first) return { inkomenPerMaand: euro(0) }
	const perMonth = ({ netto, periode }: Paper) =>
		Math.round((centsOf(netto!) * TIMES_A_YEAR[periode!]!) / 12)
	const isSame = papers.every(({ periode }) => periode === first.periode)
	const sum = papers.reduce((total, { netto }) => total + centsOf(netto!), 0)
	const month = isSame
		? Math.round((sum * TIMES_A_YEAR[first.periode!]!) / 12)
		: papers.reduce((total, paper) => total + perMonth(paper), 0)
	const pay = papers.filter(({ paper }) => paper === 'loonstrook' || paper === 'uitkeringsbrief')
	const holiday = pay.some(({ vakantiegeld }) => vakantiegeld === 'apart')
		? 'apart'
		: (pay[0]?.vakantiegeld ?? 'zitErin')
	const per = isSame ? first.periode! : 'maand'
	// The bijstand has 4,8% holiday pay in it (art. 19 lid 3).
	const whole = pay.length > 0 && holiday === 'apart' ? Math.round((month * 1000) / 952) : month
	return {
		nettoInkomen: `@feiten:bedragPerPeriode.netto.${per}{bedrag=${euro(isSame ? sum : month)}}`,
		...(pay.length > 0 && { nettoVakantiegeld: option('nettoVakantiegeld', holiday) }),
		inkomenPerMaand: euro(whole),
	}
}
