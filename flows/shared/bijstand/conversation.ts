import { known, type Unknown } from '../../engine/answers.ts'
import type { Conditions, Page } from '../../engine/flow.ts'
import { periodOn } from '../../engine/parameter.ts'
import type { At } from '../../engine/question.ts'
import { every, not, some, type Truth, truth } from '../../engine/truth.ts'
import {
	gescheidenLeven,
	getrouwd,
	huisgenoot,
	huisgenootBand,
	huishoudenSamen,
} from '../../facts/huishouden.ts'
import { inkomstenBronnen, nettoInkomen, nettoVakantiegeld } from '../../facts/inkomen-netto.ts'
import { heeftKinderen, kinderen } from '../../facts/kinderen.ts'
import {
	geboortedatum,
	geboortedatumPartner,
	naam,
	rekeningenBetalen,
	voorWie,
	woonplaats,
} from '../../facts/persoon.ts'
import { rekening, rekeningNaam, rekeningVan } from '../../facts/rekening.ts'
import { schuldenNu, vermogenNu } from '../../facts/vermogen.ts'
import { heeftHuisgenoten, huisgenoten, partnerOpAdres, verblijf } from '../../facts/wonen.ts'
import { chose, said } from '../awir/conversation.ts'
import { isYounger } from './ages.ts'
import { bijstandHouseholdOf, withinAssetLimit } from './household.ts'
import { hasNetIncome, mayHaveHolidayPay } from './income.ts'
import { parameters } from './parameters.ts'
import {
	bijstandPartner,
	dependsOnHousehold,
	isHousemateOnly,
	livesInHouse,
	staysInShelter,
} from './partner.ts'

type Pages = Record<string, Page>

/** Who it is for, and where they live. */
export const whoPages = {
	voorWie: { question: voorWie, section: 'gezin' },
	naam: { question: naam, section: 'gezin' },
	woonplaats: { question: woonplaats, section: 'gezin' },
	geboortedatum: { question: geboortedatum, section: 'gezin' },
} satisfies Pages

/** Where and with whom somebody lives: what a partner and those who share the costs follow from. */
export const homePages = {
	heeftKinderen: { question: heeftKinderen, section: 'gezin' },
	kinderen: { question: kinderen, section: 'gezin', when: 'heeftKinderen' },
	getrouwd: { question: getrouwd, section: 'gezin' },
	partnerOpAdres: { question: partnerOpAdres, section: 'gezin', when: 'kanPartnerThuisHebben' },
	gescheidenLeven: { question: gescheidenLeven, section: 'gezin', when: 'woontPartnerElders' },
	huisgenoot: { question: huisgenoot, section: 'gezin', when: 'kanHuisgenootHebben' },
	huisgenootBand: { question: huisgenootBand, section: 'gezin', when: 'heeftHuisgenoot' },
	huishoudenSamen: { question: huishoudenSamen, section: 'gezin', when: 'hangtAfVanHuishouden' },
	geboortedatumPartner: {
		question: geboortedatumPartner,
		section: 'gezin',
		when: 'heeftMisschienPartner',
	},
	heeftHuisgenoten: {
		question: heeftHuisgenoten,
		section: 'wonen',
		when: 'kanMeerHuisgenotenHebben',
	},
	huisgenoten: { question: huisgenoten, section: 'wonen', when: 'heeftHuisgenoten' },
} satisfies Pages

/** Where somebody stays; asked before everything that rests on it. */
export const stayPage = { verblijf: { question: verblijf, section: 'gezin' } } satisfies Pages

/** The conditions of `homePages`. */
export const homeConditions = {
	heeftKinderen: chose('heeftKinderen', 'ja'),
	kanPartnerThuisHebben: ({ answers }) =>
		every([truth(answers.getrouwd === 'ja'), livesInHouse(answers)]),
	woontPartnerElders: ({ answers }) =>
		truth(answers.getrouwd === 'ja' && answers.partnerOpAdres !== 'ja' && !staysInShelter(answers)),
	kanHuisgenootHebben: (at) =>
		every([not(said('getrouwd', 'ja', 'opvang')(at)), livesInHouse(at.answers)]),
	heeftHuisgenoot: chose('huisgenoot', 'ja'),
	hangtAfVanHuishouden: ({ answers }) => truth(dependsOnHousehold(answers)),
	heeftMisschienPartner: ({ answers }) =>
		every([
			bijstandPartner(answers),
			truth(answers.getrouwd === 'ja' || answers.huisgenoot === 'ja'),
			truth(!staysInShelter(answers)),
		]),
	kanMeerHuisgenotenHebben: ({ answers }) =>
		every([
			livesInHouse(answers),
			truth(answers.getrouwd === 'ja' || answers.huisgenoot !== 'nee'),
			truth(!isHousemateOnly(answers) && !staysInShelter(answers)),
		]),
	heeftHuisgenoten: ({ answers }) =>
		truth(answers.heeftHuisgenoten === 'ja' || isHousemateOnly(answers)),
} satisfies Conditions

/** What comes in at home and what there is. */
export const moneyPages = {
	inkomstenBronnen: { question: inkomstenBronnen, section: 'inkomen' },
	nettoInkomen: { question: nettoInkomen, section: 'inkomen', when: 'heeftNettoInkomen' },
	nettoVakantiegeld: {
		question: nettoVakantiegeld,
		section: 'inkomen',
		when: 'kanVakantiegeldHebben',
	},
	vermogenNu: { question: vermogenNu, section: 'inkomen' },
	schuldenNu: { question: schuldenNu, section: 'inkomen', when: 'isVermogenMisschienHoog' },
} satisfies Pages

/** The account, and whether bills can be paid. */
export const accountPages = {
	rekening: { question: rekening, section: 'inkomen' },
	rekeningVan: { question: rekeningVan, section: 'inkomen', when: 'isRekeningBekend' },
	rekeningNaam: { question: rekeningNaam, section: 'inkomen', when: 'isRekeningVanAnder' },
	rekeningenBetalen: { question: rekeningenBetalen, section: 'inkomen' },
} satisfies Pages

const netIncomeOf = ({ answers }: At): Truth => truth(hasNetIncome(answers))

/** The conditions of `moneyPages`. */
export const moneyConditions = {
	heeftNettoInkomen: netIncomeOf,
	kanVakantiegeldHebben: (at) =>
		every([
			netIncomeOf(at),
			truth(mayHaveHolidayPay(at.answers)),
			truth(known(at.answers.nettoInkomen) !== null),
		]),
	isVermogenMisschienHoog: ({ answers, peildatum }) =>
		every([
			truth(known(answers.vermogenNu) !== null),
			not(withinAssetLimit(bijstandHouseholdOf(answers, peildatum))),
		]),
} satisfies Conditions

/** The conditions of `accountPages`. */
export const accountConditions = {
	isRekeningBekend: ({ answers }) => truth(known(answers.rekening) !== null),
	isRekeningVanAnder: chose('rekeningVan', 'iemandAnders'),
} satisfies Conditions

/** Whether somebody is younger than an age of the law; unknown without a birthday. */
export function isUnder(age: 'right' | 'grownUp' | 'noSearch') {
	return ({ answers, peildatum }: At): Truth => {
		const born = known(answers.geboortedatum as string | Unknown | undefined)
		const ages = periodOn(parameters.ages, peildatum)?.value
		return ages ? isYounger(born, ages[age], peildatum) : 'onbekend'
	}
}

/** The same of whoever is or may be the partner. */
export function isPartnerUnder(age: 'grownUp' | 'noSearch') {
	return ({ answers, peildatum }: At): Truth => {
		const born = known(answers.geboortedatumPartner as string | Unknown | undefined)
		const ages = periodOn(parameters.ages, peildatum)?.value
		const young = ages ? isYounger(born, ages[age], peildatum) : 'onbekend'
		return every([bijstandPartner(answers), young])
	}
}

/** Whether one of the two may be 18, 19 or 20: their parents count. */
export const isEitherYoung = (at: At): Truth =>
	some([isUnder('grownUp')(at), isPartnerUnder('grownUp')(at)])
