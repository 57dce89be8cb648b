import type { Fact, Facts } from '../../flows/engine/case.ts'
import { type Household, type Paper, papersOf } from './household.ts'
import { centsOf, printed } from './printed.ts'

/** Where the money of a paper comes from; a line `bron` says it otherwise. */
const SOURCE: Record<string, string> = {
	loonstrook: 'loon',
	jaaropgave: 'loon',
	uitkeringsbrief: 'uitkering',
	pensioenbrief: 'pensioen',
	jaarcijfers: 'onderneming',
	betaalbewijs: 'alimentatie',
	duoBericht: 'studiefinanciering',
	vrijwilligersovereenkomst: 'vrijwilliger',
}

/** Papers of which the net amount comes in each month. */
const NET = Object.keys(SOURCE).filter((paper) => paper !== 'vrijwilligersovereenkomst')

/** How many of each period make a year. */
const TIMES: Record<string, number> = { maand: 12, vierWeken: 13, week: 52, jaar: 1 }

/** A day as somebody types it in three boxes. */
export function boxes(day: string): Fact {
	const [jaar, maand, dag] = day.split('-') as [string, string, string]
	return { dag: String(Number(dag)), maand: String(Number(maand)), jaar }
}

/** Reads the papers that a gemeente asks for: what comes in and goes out now, debts, and letters. */
export function readForGemeente(household: Household): Facts {
	return {
		...incomeNow(household),
		...assetsNow(household),
		...monthlyCosts(household),
		...announcements(household),
		...report(household),
		...letters(household),
	}
}

/** What comes in today: no income that has ended. */
function incomeNow(household: Household): Facts {
	const isNow = ({ eind }: Paper) => !eind || eind >= household.peildatum
	const papers = papersOf(household, ...Object.keys(SOURCE)).filter(isNow)
	const sources = papers.map(({ paper, bron }) => bron ?? SOURCE[paper]!)
	const gifts = household.knows.giften === undefined ? [] : ['giften']
	const pay = papers.filter(({ paper }) => paper === 'loonstrook' || paper === 'uitkeringsbrief')
	const [volunteer] = papers.filter(({ paper }) => paper === 'vrijwilligersovereenkomst')
	return {
		inkomstenBronnen:
			sources.length + gifts.length > 0 ? [...new Set([...sources, ...gifts])] : ['geen'],
		...netIncome(papers.filter(({ paper }) => NET.includes(paper))),
		...(pay.length > 0 && {
			nettoVakantiegeld: pay.some(({ vakantiegeld }) => vakantiegeld === 'apart')
				? 'apart'
				: (pay[0]!.vakantiegeld ?? 'zitErin'),
		}),
		...(volunteer && { vrijwilligersgeld: volunteer.perMaand! }),
	}
}

/** Net of all papers together; over a month where they come at different times. */
function netIncome(papers: Array<Paper>): Facts {
	const [first] = papers
	if (!first || papers.some(({ netto }) => !netto)) return {}
	const isSame = papers.every(({ periode }) => periode === first.periode)
	const sum = papers.reduce((total, { netto, periode }) => {
		const cents = centsOf(netto!)
		return total + (isSame ? cents : Math.round((cents * TIMES[periode!]!) / 12))
	}, 0)
	const per = isSame ? first.periode! : 'maand'
	return { nettoInkomen: { bedrag: printed(sum), soort: 'netto', per } }
}

/** What is on all accounts today, and what is owed. */
function assetsNow(household: Household): Facts {
	const sum = (papers: Array<Paper>, line: string) =>
		printed(papers.reduce((total, paper) => total + centsOf(paper[line]!), 0))
	const accounts = papersOf(household, 'bankafschrift')
	const debts = papersOf(household, 'schuldbrief')
	return {
		...(accounts.length > 0 && { vermogenNu: sum(accounts, 'saldo') }),
		schuldenNu: sum(debts, 'openstaand'),
		heeftSchulden: debts.length > 0 ? 'ja' : 'nee',
	}
}

/** Each bill names what it is for: `energiekosten`. */
function monthlyCosts(household: Household): Facts {
	const bills = papersOf(household, 'maandrekening')
	const [rent] = papersOf(household, 'huurcontract')
	const toeslagen = papersOf(household, 'toeslagbeschikking')
	const perMonth = toeslagen.reduce((sum, paper) => sum + centsOf(paper.perMaand!), 0)
	return {
		...(rent && { servicekosten: rent.servicekosten ?? '0' }),
		...Object.fromEntries(bills.map(({ post, bedrag }) => [post!, bedrag!])),
		toeslagenPerMaand: printed(perMonth),
	}
}

/** The day of an eviction, or on which gas, light or water goes off. */
function announcements(household: Household): Facts {
	const days = papersOf(household, 'aanzegging').map(({ soort, datum }) => [
		`${soort}Datum`,
		boxes(datum!),
	])
	return Object.fromEntries(days) as Facts
}

/** What was sent for bijstand, by the letters that confirm it. */
function report(household: Household): Facts {
	const day = (what: string) =>
		papersOf(household, 'ontvangstbevestiging').find(({ wat }) => wat === what)?.datum
	const [reported, applied] = [day('melding'), day('aanvraag')]
	return {
		melding: reported ? 'ja' : 'nee',
		...(reported && { meldingDatum: boxes(reported) }),
		aanvraagGedaan: applied ? 'ja' : 'nee',
		...(applied && { aanvraagDatum: boxes(applied) }),
	}
}

/** Whose letters there are about work, and the letter that calls for a talk. */
function letters(household: Household): Facts {
	const reports = papersOf(household, 'verklaring')
	const [call] = papersOf(household, 'oproep')
	const lasting = reports.find(({ duurzaam }) => duurzaam)?.duurzaam
	return {
		briefVan: reports.length > 0 ? reports.map(({ afzender }) => afzender!) : ['geen'],
		...(lasting && { duurzaamArbeidsongeschikt: lasting }),
		...(call && { afspraakDatum: boxes(call.datum!) }),
	}
}

/** One letter of a creditor, with what somebody wrote on it in pencil: which letter they want. */
export function debt(paper: Paper): Facts {
	const { afspraakBedrag, deurwaarderNaam, brief = 'geen', voorstelBedrag } = paper
	return {
		schuldeiser: paper.schuldeiser!,
		openstaand: paper.openstaand!,
		soort: paper.soort!,
		kenmerk: paper.kenmerk!,
		sinds: boxes(paper.sinds!),
		afspraak: afspraakBedrag ? 'ja' : 'nee',
		...(afspraakBedrag && { afspraakBedrag }),
		deurwaarder: deurwaarderNaam ? 'ja' : 'nee',
		...(deurwaarderNaam && { deurwaarderNaam }),
		brief,
		...(voorstelBedrag && { voorstelBedrag }),
		...(paper.adres && { adresSchuldeiser: paper.adres }),
	}
}

/** One quotation or bill for what is not for every day. */
export function specialCost(paper: Paper): Facts {
	const { omschrijving, betaaldOp } = paper
	return {
		kostensoort: paper.kostensoort!,
		...(omschrijving && { omschrijving }),
		anderGeld: paper.anderGeld ?? 'nee',
		eigenKosten: paper.eigenKosten!,
		betaald: betaaldOp ? 'betaald' : (paper.betaald ?? 'nee'),
		...(betaaldOp && { betaaldOp: boxes(betaaldOp) }),
	}
}

/** Lines of a letter about a change that are an answer as they stand. */
const LINES = ['waarover', 'wat', 'wie', 'overWie', 'nieuweHuur', 'waarde']
const CARE_LINES = ['oudeUren', 'nieuweUren', 'oudePrijs', 'nieuwePrijs']

/** One letter that tells of a change. */
export function change(paper: Paper): Facts {
	const amount = (bedrag: string | undefined, per: string | undefined) =>
		bedrag && { bedrag, soort: 'bruto', per: per ?? 'maand' }
	const before = amount(paper.oudBruto, paper.oudePeriode ?? paper.periode)
	const after = amount(paper.nieuwBruto, paper.periode)
	const lines = [...LINES, ...CARE_LINES].filter((line) => line in paper)
	return {
		...Object.fromEntries(lines.map((line) => [line, paper[line]!])),
		vanaf: boxes(paper.vanaf!),
		...(paper.tot && { tot: boxes(paper.tot) }),
		...(before && { oudBedrag: before }),
		...(after && { nieuwBedrag: after }),
	}
}
