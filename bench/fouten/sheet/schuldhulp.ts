import { type AnswerSheet, type Household, type Paper, papersOf } from '../household.ts'
import { centsOf, printed, printedDay, word } from '../printed.ts'
import { birthday, euro, type Fields, fullName, merged, option, several } from './fields.ts'
import { TIMES_A_YEAR } from './income.ts'

/** Bills of a month, by the name of their field. */
const BILLS = ['hypotheek', 'woonkosten', 'energiekosten', 'waterkosten', 'zorgpremie']
const MORE_BILLS = ['verzekeringen', 'telefoonkosten', 'overigeKosten']

/** The papers of schuldhulp: the request, and a letter to each creditor that one is wanted for. */
export function schuldhulp(household: Household): AnswerSheet[string] {
	const letters = papersOf(household, 'schuldbrief').flatMap((debt, at) =>
		debt.brief ? [[`brief-${at + 1}`, letter(household, debt)] as const] : [],
	)
	return { aanvraag: request(household), ...Object.fromEntries(letters) }
}

function request(household: Household): Fields {
	const { knows } = household
	const debts = papersOf(household, 'schuldbrief')
	const costs = costsOf(household)
	const out = Object.values(costs).reduce((sum, cents) => sum + cents, 0)
	const arranged = sumOf(debts, 'afspraakBedrag')
	const income = incomeOf(household)
	const toeslagen = sumOf(papersOf(household, 'toeslagbeschikking'), 'perMaand')
	const left = monthly(household) + toeslagen - out - arranged
	const needs = knows.haast as ReadonlyArray<string>
	const asked = ['getrouwd', 'huisgenoot', 'schuldhulpNu'].filter((name) => name in knows)
	return {
		...(needs.includes('geenVanDeze') ? {} : { haast: several('haast', needs) }),
		...Object.fromEntries(
			papersOf(household, 'aanzegging').map(({ soort, datum }) => [
				`${soort}Datum`,
				printedDay(datum!),
			]),
		),
		...sender(household),
		geboortedatum: printedDay(birthday(household, 'ik')!),
		telefoon: '',
		...Object.fromEntries(asked.map((name) => [name, option(name, knows[name])])),
		heeftKinderen: option('heeftKinderen', hasChild(household) ? 'ja' : 'nee'),
		nettoInkomen: income,
		toeslagenPerMaand: euro(toeslagen),
		woning: option('woning', homeOf(household)),
		...Object.fromEntries(Object.entries(costs).map(([name, cents]) => [name, euro(cents)])),
		vasteLasten: euro(out),
		...merged(...debts.map((debt, at) => row(debt, `tabel.${at + 1}`))),
		...(debts.length > 0 && {
			aantalSchulden: String(debts.length),
			totaleSchuld: euro(sumOf(debts, 'openstaand')),
		}),
		rekeningenBetalen: option('rekeningenBetalen', knows.rekeningenBetalen),
		[left < 0 ? 'tekort' : 'ruimte']: euro(Math.abs(left)),
	}
}

function sender(household: Household): Fields {
	const { adres, woonplaats } = household.knows
	return { naam: fullName(household), adres: word(adres), woonplaats: word(woonplaats) }
}

function hasChild(household: Household): boolean {
	return papersOf(household, 'geboorteakte', 'zwangerschapskaart').length > 0
}

function homeOf(household: Household): unknown {
	return papersOf(household, 'huurcontract').length > 0 ? 'huur' : household.knows.woning
}

/** What goes out each month before any debt. */
function costsOf(household: Household): Record<string, number> {
	const [rent] = papersOf(household, 'huurcontract')
	const bills = papersOf(household, 'maandrekening')
	const of = (name: string) => bills.filter(({ post }) => post === name)
	const names = [...BILLS, ...MORE_BILLS].filter((name) => of(name).length > 0)
	return {
		...(rent && {
			kaleHuur: centsOf(rent.kaleHuur!),
			servicekosten: centsOf(rent.servicekosten ?? '0'),
		}),
		...Object.fromEntries(names.map((name) => [name, sumOf(of(name), 'bedrag')])),
	}
}

function sumOf(papers: ReadonlyArray<Paper>, line: string): number {
	return papers.reduce((sum, paper) => sum + centsOf(paper[line] ?? '0'), 0)
}

const paid = (household: Household) =>
	papersOf(household, 'loonstrook', 'uitkeringsbrief', 'pensioenbrief').filter(
		({ eind }) => !eind || eind >= household.peildatum,
	)

/** As it is told: in its own period, or over a month where there are several. */
function incomeOf(household: Household): string {
	const papers = paid(household)
	const [first] = papers
	const isSame = papers.every(({ periode }) => periode === first!.periode)
	const amount = isSame ? sumOf(papers, 'netto') : monthly(household)
	const per = isSame ? first!.periode : 'maand'
	return `@feiten:bedragPerPeriode.netto.${per}{bedrag=${euro(amount)}}`
}

/** Net over a month. */
function monthly(household: Household): number {
	const papers = paid(household)
	const isSame = papers.every(({ periode }) => periode === papers[0]!.periode)
	const over = (cents: number, periode: string) => Math.round((cents * TIMES_A_YEAR[periode]!) / 12)
	if (isSame) return over(sumOf(papers, 'netto'), papers[0]!.periode!)
	return papers.reduce((sum, { netto, periode }) => sum + over(centsOf(netto!), periode!), 0)
}

/** One debt in the table: who, what kind, how much, each month, since when, which bailiff. */
function row(debt: Paper, at: string): Fields {
	const { schuldeiser, kenmerk, soort, openstaand, afspraakBedrag, sinds, deurwaarderNaam } = debt
	const cells = [
		`@schuldhulp:blad.metKenmerk{naam=${schuldeiser};kenmerk=${kenmerk}}`,
		option('schuldeisers.soort', soort),
		euro(centsOf(openstaand!)),
		afspraakBedrag ? euro(centsOf(afspraakBedrag)) : option('schuldeisers.afspraak', 'nee'),
		printedDay(sinds!),
		deurwaarderNaam ?? option('schuldeisers.deurwaarder', 'nee'),
	]
	return Object.fromEntries(cells.map((cell, column) => [`${at}.${column + 1}`, cell]))
}

type Letter = 'uitstel' | 'regeling' | 'opgave'

/** A letter to one creditor, or to the bailiff who collects for it. */
function letter(household: Household, debt: Paper): Fields {
	const { deurwaarderNaam, schuldeiser } = debt
	const { naam, ...home } = sender(household)
	const lines = [
		...(deurwaarderNaam ? [line('bijDeurwaarder', { schuldeiser: schuldeiser! })] : []),
		...BODY[debt.brief as Letter](household, debt),
		line('antwoord'),
	]
	return {
		naam: naam!,
		...home,
		plaatsEnDatum: `${home.woonplaats}, ${printedDay(household.peildatum)}`,
		[deurwaarderNaam ? 'deurwaarderNaam' : 'schuldeiser']: deurwaarderNaam ?? schuldeiser!,
		adresSchuldeiser: debt.adres!,
		kenmerk: debt.kenmerk!,
		aanhef: line('aanhef'),
		...Object.fromEntries(lines.map((words, at) => [`alinea${at + 1}`, words])),
		groet: line('groet'),
		ondertekening: naam!,
	}
}

function line(key: string, values: Record<string, string> = {}): string {
	const given = Object.entries(values).map(([name, value]) => `${name}=${value}`)
	return `@schuldhulp-brief:${key}${given.length > 0 ? `{${given.join(';')}}` : ''}`
}

const amount = (of: string) => `€ ${printed(centsOf(of))}`

const BODY: Record<Letter, (household: Household, debt: Paper) => Array<string>> = {
	uitstel: ({ knows, peildatum }, { openstaand }) => [
		line('opening.bedrag', { bedrag: amount(openstaand!) }),
		line(`hulp.${knows.schuldhulpNu === 'nu' ? 'krijg' : 'vraag'}`, {
			plaats: word(knows.woonplaats),
		}),
		knows.schuldhulpNu === 'nu'
			? line('uitstel.vraag')
			: line('uitstel.tot', { datum: printedDay(firstTalkBy(peildatum, knows.haast)) }),
		line('uitstel.kosten'),
	],
	regeling: (_, { openstaand, voorstelBedrag }) => [
		line('opening.bedrag', { bedrag: amount(openstaand!) }),
		line('regeling.bedrag', { bedrag: amount(voorstelBedrag!) }),
		line('regeling.begin'),
		line('regeling.akkoord'),
	],
	opgave: () => ['vraag', 'bedrag', 'opbouw', 'stukken'].map((key) => line(`opgave.${key}`)),
}

const DAY = 86_400_000

/**
 * The last day for the first talk: four weeks after the request, or three working days where house,
 * energy or insurance is at stake. A request on a day off counts from the next working day. No
 * holiday is reckoned with: on the table lie none between 22 November and 21 December.
 */
function firstTalkBy(peildatum: string, haast: unknown): string {
	const isUrgent = ['huis', 'energie', 'zorg'].some((need) =>
		(haast as Array<string>).includes(need),
	)
	const isOff = (time: number) => [0, 6].includes(new Date(time).getUTCDay())
	let day = Date.parse(peildatum)
	while (isOff(day)) day += DAY
	if (!isUrgent) day += 28 * DAY
	for (let left = isUrgent ? 3 : 0; left > 0; left -= isOff(day) ? 0 : 1) day += DAY
	return new Date(day).toISOString().slice(0, 10)
}
