import type { Fact, Facts } from '../../flows/engine/case.ts'
import { type Household, type Paper, papersOf } from './household.ts'
import { centsOf, printed } from './printed.ts'
import { boxes, change, debt, readForGemeente, specialCost } from './reader-gemeente.ts'

/** What somebody reads off the papers: an answer for each question, and where each item stands. */
export type Reading = { facts: Facts; paperOf: Map<Facts, Paper> }

/** Papers on which income stands. */
const INCOME = [
	'loonstrook',
	'jaaropgave',
	'uitkeringsbrief',
	'pensioenbrief',
	'jaarcijfers',
	'betaalbewijs',
]

/** What somebody says who looks for a line that this paper does not have. */
const NOT_ON_PAPER = 'weet ik niet'

/** Which kind of income a paper is about. */
const KIND: Record<string, string> = {
	loonstrook: 'loon',
	jaaropgave: 'loon',
	uitkeringsbrief: 'uitkering',
	pensioenbrief: 'pensioen',
	jaarcijfers: 'onderneming',
	betaalbewijs: 'anders',
}

/**
 * Reads the papers of a household with care: for each question the line that it asks for. The same
 * reader for all; what a household does not have is not read, and what people know is said.
 */
export function read(household: Household): Reading {
	const paperOf = new Map<Facts, Paper>()
	const list = (name: string, papers: Array<Paper>, fact: (paper: Paper) => Facts): Facts => {
		const items = papers.map((paper) => {
			const item = fact(paper)
			paperOf.set(item, paper)
			return item
		})
		return items.length > 0 ? { [name]: items } : {}
	}
	const children = papersOf(household, 'geboorteakte', 'zwangerschapskaart')
	const whose = (van: string) =>
		papersOf(household, ...INCOME).filter((paper) => (paper.van ?? 'ik') === van)
	const facts = {
		...person(household),
		inHuis: people(household),
		heeftKinderen: children.length > 0 ? 'ja' : 'nee',
		...list('kinderen', children, (paper) => child(paper, household.peildatum)),
		...list('opvang', papersOf(household, 'opvangcontract'), care),
		heeftInkomen: whose('ik').length > 0 ? 'ja' : 'nee',
		...list('inkomen', whose('ik'), income),
		heeftInkomenPartner: whose('partner').length > 0 ? 'ja' : 'nee',
		...list('inkomenPartner', whose('partner'), income),
		...readForGemeente(household),
		...house(household),
		...list('huisgenoten', papersOf(household, 'briefVanHuisgenoot'), housemate),
		...list('activiteiten', papersOf(household, 'inschrijving'), wish),
		...list('schuldeisers', papersOf(household, 'schuldbrief'), debt),
		...list('bijzondereKosten', papersOf(household, 'offerte'), specialCost),
		...list('wijzigingen', papersOf(household, 'wijzigingsbericht'), change),
		...course(household),
		...account(household),
		...household.knows,
	}
	return { facts, paperOf }
}

function person(household: Household): Facts {
	const [own, partner] = ['ik', 'partner'].map((van) =>
		papersOf(household, 'identiteitsbewijs').find((paper) => (paper.van ?? 'ik') === van),
	)
	const [insured, insuredPartner] = ['ik', 'partner'].map((van) =>
		papersOf(household, 'zorgpolis').find((paper) => (paper.van ?? 'ik') === van),
	)
	return {
		...(own && {
			naam: { voornamen: own.voornamen ?? '', achternaam: own.achternaam! },
			geboortedatum: boxes(own.geboortedatum!),
		}),
		...(partner && { geboortedatumPartner: boxes(partner.geboortedatum!) }),
		...(insured && insurance(insured, '')),
		...(insuredPartner && insurance(insuredPartner, 'Partner')),
	}
}

function insurance({ begin }: Paper, suffix: string): Facts {
	if (!begin) return { [`zorgverzekering${suffix}`]: 'ja' }
	return {
		[`zorgverzekering${suffix}`]: 'begonnen',
		[`zorgverzekeringBegin${suffix}`]: boxes(begin),
	}
}

/** Who lives in the house, as somebody counts them at the table. */
function people(household: Household): Fact {
	const { getrouwd, partnerOpAdres, huisgenoot } = household.knows
	const isMarriedHere = getrouwd === 'ja' && partnerOpAdres !== 'nee'
	const others = papersOf(household, 'briefVanHuisgenoot')
	const children = papersOf(household, 'geboorteakte').filter(
		({ woontBijU, geboortedatum }) =>
			woontBijU !== 'nee' && birthdays(geboortedatum!, household.peildatum) < 18,
	)
	const adults = Math.max(
		isMarriedHere || huisgenoot === 'ja' ? 1 : 0,
		others.length + (isMarriedHere ? 1 : 0),
	)
	return { volwassenen: String(1 + adults), kinderen: String(children.length) }
}

/** How many birthdays somebody had: what a parent knows by heart. */
function birthdays(born: string, day: string): number {
	const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4))
	return born.slice(5) > day.slice(5) ? years - 1 : years
}

function child(paper: Paper, day: string): Facts {
	if (paper.paper === 'zwangerschapskaart') {
		return {
			voornaam: paper.voornaam!,
			geboren: 'nee',
			uitgerekendeDatum: boxes(paper.uitgerekendeDatum!),
		}
	}
	return {
		voornaam: paper.voornaam!,
		geboren: 'ja',
		leeftijd: String(birthdays(paper.geboortedatum!, day)),
		geboortedatum: boxes(paper.geboortedatum!),
		school: paper.school ?? 'geen',
		woontBijU: paper.woontBijU ?? 'ja',
	}
}

/** The lines of a contract that say hours, with how they are said. */
const HOURS = {
	urenPerMaand: 'perMaand',
	urenPerWeek: 'perWeek',
	urenSchoolweek: 'schoolEnVakantie',
	urenPerJaar: 'perJaar',
} as const

function care(paper: Paper): Facts {
	const [line] = Object.keys(HOURS).filter((name) => name in paper) as Array<keyof typeof HOURS>
	const lines = ['urenPerMaand', 'urenPerWeek', 'wekenPerJaar', 'urenSchoolweek', 'schoolweken']
		.concat('urenVakantieweek', 'vakantieweken', 'urenPerJaar')
		.filter((name) => name in paper)
	return {
		kind: paper.kind!,
		soort: paper.soort!,
		opvangNaam: paper.naam!,
		lrk: paper.lrk!,
		lrkBureau: paper.lrkBureau ?? NOT_ON_PAPER,
		begin: boxes(paper.begin!),
		stopt: paper.eind ? 'ja' : 'nee',
		...(paper.eind && { eind: boxes(paper.eind) }),
		uurprijs: paper.uurprijs!,
		...(line && { urenVorm: HOURS[line] }),
		...Object.fromEntries(lines.map((name) => [name, paper[name]!])),
		gemeenteBetaalt: paper.urenGemeente ? 'ja' : 'nee',
		...(paper.urenGemeente && { urenGemeente: paper.urenGemeente }),
		maandbedrag: paper.maandbedrag ?? NOT_ON_PAPER,
	}
}

function income(paper: Paper): Facts {
	const { begin, eind } = paper
	return {
		soort: KIND[paper.paper]!,
		wisselt: paper.hoogsteBruto ? 'ja' : 'nee',
		bedrag: { bedrag: paper.bruto!, soort: 'bruto', per: paper.periode! },
		...(paper.hoogsteBruto && { bedragHoog: paper.hoogsteBruto }),
		heelJaar: begin ? (eind ? 'deel' : 'begonnen') : eind ? 'gestopt' : 'ja',
		...(begin && { begin: boxes(begin) }),
		...(eind && { eind: boxes(eind) }),
		...holidayPay(paper),
		netto: paper.netto ?? 'weet ik niet',
		papierJaar: paper.jaar ?? 'ditJaar',
	}
}

function holidayPay(paper: Paper): Facts {
	const { vakantiegeld = 'zitErin', vakantiegeldBedrag, vakantiegeldInLoon } = paper
	return {
		vakantiegeld,
		...(vakantiegeldBedrag && { vakantiegeldBedrag }),
		...(vakantiegeld === 'zitErin' && {
			vakantiegeldInLoon: vakantiegeldInLoon ?? 'weet ik niet',
		}),
	}
}

function house(household: Household): Facts {
	const [paper] = papersOf(household, 'huurcontract')
	const others = papersOf(household, 'briefVanHuisgenoot').length > 0
	return {
		heeftHuisgenoten: others ? 'ja' : 'nee',
		...(paper && {
			woning: 'huur',
			zelfstandigeWoning: paper.zelfstandig ?? 'ja',
			huurBegin: boxes(paper.begin!),
			heleHuur: paper.totaleHuur ?? NOT_ON_PAPER,
			kaleHuur: paper.kaleHuur!,
			servicekosten: paper.servicekosten ?? NOT_ON_PAPER,
		}),
	}
}

function housemate(paper: Paper): Facts {
	return {
		voornaam: paper.voornaam!,
		band: paper.band!,
		...(paper.geboortedatum && { geboortedatum: boxes(paper.geboortedatum) }),
		...(paper.bruto && { jaarinkomen: paper.bruto }),
		...(paper.saldo && { vermogen: paper.saldo }),
		onderwijs: paper.onderwijs ?? 'nee',
		contract: paper.contract ?? 'nee',
	}
}

function wish(paper: Paper): Facts {
	return {
		kind: paper.kind!,
		wens: paper.wens!,
		...(paper.schoolzwemmen && { schoolzwemmen: paper.schoolzwemmen }),
		...(paper.club && { clubNaam: paper.club }),
		...(paper.begin && { begin: boxes(paper.begin) }),
		kosten: paper.kosten!,
	}
}

function course(household: Household): Facts {
	const [paper] = papersOf(household, 'studiegids')
	if (!paper) return {}
	return {
		opleiding: paper.opleiding!,
		opleider: paper.opleider!,
		opleidingNiveau: paper.niveau!,
		opleidingBegin: boxes(paper.begin!),
		opleidingKosten: paper.kosten!,
	}
}

/** The account on the bank card, and what was on all accounts on the first day of the year. */
function account(household: Household): Facts {
	const [card] = papersOf(household, 'bankpas')
	const statements = papersOf(household, 'jaaroverzicht')
	const sum = statements.reduce((total, { saldo }) => total + centsOf(saldo!), 0)
	return {
		...(card && { rekening: card.iban!, rekeningVan: card.opNaamVan ?? 'mij' }),
		...(card?.naam && { rekeningNaam: card.naam }),
		...(statements.length > 0 && { vermogen: printed(sum) }),
	}
}
