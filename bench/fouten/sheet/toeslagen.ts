import { type Household, type Paper, papersOf } from '../household.ts'
import { centsOf, printedDay } from '../printed.ts'
import {
	account,
	assets,
	birthday,
	childFields,
	childrenOf,
	euro,
	type Fields,
	merged,
	nameAndBsn,
	option,
	yearOf,
} from './fields.ts'
import { incomes } from './income.ts'

/**
 * What no arithmetic over papers gives: whether there is a toeslagpartner, and the first day that a
 * toeslag is asked for; empty where there is none to ask for.
 */
export type Given = { partner: boolean; start?: string }

/** `overschrijfblad` of zorgtoeslag. */
export function zorgtoeslag(household: Household, given: Given): Fields {
	const { partner, start = `${yearOf(household.peildatum)}-01-01` } = given
	const own = birthday(household, 'ik')!
	const insured = (van: string) =>
		papersOf(household, 'zorgpolis').find((paper) => (paper.van ?? 'ik') === van)
	const insurance = (van: string, suffix: string): Fields => {
		const begin = insured(van)?.begin
		return {
			[`zorgverzekering${suffix}`]: option('zorgverzekering', begin ? 'begonnen' : 'ja'),
			...(begin && { [`zorgverzekeringBegin${suffix}`]: printedDay(begin) }),
		}
	}
	return {
		...nameAndBsn(household),
		geboortedatum: printedDay(own),
		ingangsdatum: start && printedDay(start),
		...insurance('ik', ''),
		...(partner ? insurance('partner', 'Partner') : {}),
		...incomes(household, partner),
		...assets(household),
		...account(household),
		...(partner && yearOf(household.peildatum) - yearOf(own) < 25
			? { geboortedatumPartner: printedDay(birthday(household, 'partner')!) }
			: {}),
		...(partner ? { 'partner.bsn': '' } : {}),
	}
}

/** `overschrijfblad` of huurtoeslag. */
export function huurtoeslag(household: Household, given: Given): Fields {
	const { partner, start = `${yearOf(household.peildatum)}-01-01` } = given
	const own = birthday(household, 'ik')!
	const [house] = papersOf(household, 'huurcontract')
	const children = childrenOf(household)
	return {
		...nameAndBsn(household),
		geboortedatum: printedDay(own),
		ingangsdatum: start && printedDay(start),
		woning: option('woning', 'huur'),
		zelfstandigeWoning: option('zelfstandigeWoning', house!.zelfstandig ?? 'ja'),
		huurBegin: printedDay(house!.begin!),
		kaleHuur: euro(centsOf(house!.kaleHuur!)),
		...merged(
			...children.map((child, at) =>
				child.woontBijU === 'nee'
					? {}
					: childFields(child, `kinderen.${at + 1}`, household.peildatum),
			),
			...papersOf(household, 'briefVanHuisgenoot').map((one, at) =>
				housemate(one, `huisgenoten.${at + 1}`),
			),
		),
		...incomes(household, partner),
		...assets(household),
		...account(household),
		...(partner && yearOf(household.peildatum) - yearOf(own) < 22
			? { geboortedatumPartner: printedDay(birthday(household, 'partner')!) }
			: {}),
		...(partner ? { 'partner.bsn': '' } : {}),
	}
}

/** `overschrijfblad` of kindgebonden budget. */
export function kindgebondenBudget(household: Household, given: Given): Fields {
	const { partner, start = `${yearOf(household.peildatum)}-01-01` } = given
	const children = childrenOf(household)
	const isBorn = children.some(({ paper }) => paper === 'geboorteakte')
	return {
		...nameAndBsn(household),
		ingangsdatum: start && printedDay(start),
		...merged(
			...children.map((child, at) => childFields(child, `kinderen.${at + 1}`, household.peildatum)),
		),
		...(isBorn ? { kinderbijslag: option('kinderbijslag', household.knows.kinderbijslag) } : {}),
		...incomes(household, partner),
		...assets(household),
		...account(household),
		...(partner ? { 'partner.bsn': '' } : {}),
	}
}

function housemate(paper: Paper, at: string): Fields {
	const isTenant = paper.band === 'huurderMetContract'
	return {
		[`${at}.voornaam`]: paper.voornaam!,
		[`${at}.band`]: option('huisgenoten.band', paper.band),
		...(!isTenant && {
			[`${at}.geboortedatum`]: printedDay(paper.geboortedatum!),
			[`${at}.jaarinkomen`]: euro(centsOf(paper.bruto!)),
			[`${at}.vermogen`]: euro(centsOf(paper.saldo!)),
			[`${at}.bsn`]: '',
		}),
	}
}
