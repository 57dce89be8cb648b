import type { Facts } from '../../engine/case.ts'
import { day } from '../awir/case-parts.ts'

/** Somebody of 36, alone in a house. */
export const alone: Facts = {
	geboortedatum: day('14', 'mei', '1990'),
	verblijf: 'huis',
	heeftKinderen: 'nee',
	getrouwd: 'nee',
	huisgenoot: 'nee',
}

/** Married, with the spouse at the same address. */
export const couple: Facts = {
	geboortedatum: day('14', 'mei', '1990'),
	verblijf: 'huis',
	getrouwd: 'ja',
	partnerOpAdres: 'ja',
	geboortedatumPartner: day('7', 'maart', '1991'),
}

/** No money comes in, and there is little. */
export const nothing: Facts = { inkomstenBronnen: ['geen'], vermogenNu: '300' }

/** Pay for both together. */
export const netPay = (bedrag: string, per = 'maand', nettoVakantiegeld = 'zitErin'): Facts => ({
	inkomstenBronnen: ['loon'],
	nettoInkomen: { bedrag, soort: 'netto', per },
	nettoVakantiegeld,
	vermogenNu: '1.000',
})

/** An account of one's own, and bills that are paid. */
export const account: Facts = {
	rekening: 'nl91 abna 0417 1643 00',
	rekeningVan: 'mij',
	rekeningenBetalen: 'ja',
}
