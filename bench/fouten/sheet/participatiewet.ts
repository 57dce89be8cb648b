import { type Household, type Paper, papersOf } from '../household.ts'
import { centsOf, printedDay, word } from '../printed.ts'
import { account, euro, type Fields, merged, option, several } from './fields.ts'
import { children, chosen, home, housemates, who } from './household-now.ts'
import { money } from './money-now.ts'

/** Whether there is a partner by the Participatiewet, as somebody wrote down by hand. */
export type PartnerByHand = 'ja' | 'nee' | 'onbekend'

/** `verzoek` of the individuele inkomenstoeslag. */
export function inkomenstoeslag(household: Household, partner: PartnerByHand): Fields {
	return {
		...who(household),
		...home(household, ['verblijf', 'getrouwd', 'partnerOpAdres', 'huisgenoot']),
		bijstandPartner: `@individuele-inkomenstoeslag:blad.partnerIs.${partner}`,
		...children(household, ['voornaam', 'geboortedatum', 'woontBijU']),
		...housemates(household),
		...chosen(household, ['toeslagGehad', 'laagInkomenSinds', 'meerInkomen', 'studie']),
		...money(household),
		...account(household),
	}
}

/** `aanvraag` of bijzondere bijstand. */
export function bijzondereBijstand(household: Household, partner: PartnerByHand): Fields {
	const bills = papersOf(household, 'offerte')
	const total = bills.reduce((sum, { eigenKosten }) => sum + centsOf(eigenKosten!), 0)
	return {
		...who(household),
		...home(household, ['verblijf', 'getrouwd', 'partnerOpAdres', 'huisgenoot']),
		bijstandPartner: `@bijzondere-bijstand:blad.partnerIs.${partner}`,
		...children(household, ['voornaam', 'geboortedatum', 'uitgerekendeDatum', 'woontBijU']),
		...housemates(household),
		...chosen(household, ['verblijfsrecht', 'schuldhulpNu']),
		...merged(...bills.map((bill, at) => costFields(bill, `bijzondereKosten.${at + 1}`))),
		totaleKosten: euro(total),
		redenKosten: several('redenKosten', household.knows.redenKosten),
		toelichting: '',
		...money(household),
		...account(household),
	}
}

function costFields(bill: Paper, at: string): Fields {
	const of = (question: string, value: string | undefined) =>
		value && { [`${at}.${question}`]: option(`bijzondereKosten.${question}`, value) }
	const isDebt = bill.kostensoort === 'schulden'
	return {
		...of('kostensoort', bill.kostensoort),
		...(bill.omschrijving && { [`${at}.omschrijving`]: bill.omschrijving }),
		...of('anderGeld', bill.anderGeld ?? 'nee'),
		[`${at}.eigenKosten`]: euro(centsOf(bill.eigenKosten!)),
		...(!isDebt && of('betaald', bill.betaaldOp ? 'betaald' : (bill.betaald ?? 'nee'))),
		...(bill.betaaldOp && { [`${at}.betaaldOp`]: printedDay(bill.betaaldOp) }),
	}
}

/** `aanvraag` and `melding` of bijstand. */
export function bijstand(household: Household, partner: PartnerByHand): Record<string, Fields> {
	const day = (what: string) =>
		papersOf(household, 'ontvangstbevestiging').find(({ wat }) => wat === what)?.datum
	const [reported, applied] = [day('melding'), day('aanvraag')]
	const { naam, geboortedatum, woonplaats } = who(household) as Record<string, string>
	const { knows } = household
	return {
		melding: {
			naam: naam!,
			woonplaats: woonplaats!,
			adres: '',
			telefoon: '',
			dagVanMelding: printedDay(reported ?? household.peildatum),
		},
		aanvraag: {
			naam: naam!,
			geboortedatum: geboortedatum!,
			woonplaats: woonplaats!,
			...Object.fromEntries(['adres', 'telefoon', 'bsn', 'huur', 'auto'].map((name) => [name, ''])),
			...chosen(household, [
				'verblijfsrecht',
				'woning',
				'studie',
				'schoolMogelijk',
				'oudersHelpen',
			]),
			wekenBuitenland: word(knows.wekenBuitenland),
			melding: option('melding', reported ? 'ja' : 'nee'),
			...(reported && {
				meldingDatum: printedDay(reported),
				aanvraagGedaan: option('aanvraagGedaan', applied ? 'ja' : 'nee'),
			}),
			...(applied && { aanvraagDatum: printedDay(applied) }),
			...home(household, [
				'verblijf',
				'getrouwd',
				'partnerOpAdres',
				'gescheidenLeven',
				'huisgenoot',
			]),
			...(knows.huisgenootBand && {
				huisgenootBand: several('huisgenootBand', knows.huisgenootBand),
			}),
			...(knows.huishoudenSamen && {
				huishoudenSamen: several('huishoudenSamen', knows.huishoudenSamen),
			}),
			bijstandPartner: `@bijstand:blad.partnerIs.${partner}`,
			...(partner === 'ja' && { 'partner.bsn': '' }),
			...(mayHaveMore(household, partner) && {
				heeftHuisgenoten: option(
					'heeftHuisgenoten',
					papersOf(household, 'briefVanHuisgenoot').length > 0 ? 'ja' : 'nee',
				),
			}),
			...children(household, ['voornaam', 'geboortedatum', 'uitgerekendeDatum', 'woontBijU']),
			...housemates(household),
			...(knows.zoektijd && { zoektijd: several('zoektijd', knows.zoektijd) }),
			...money(household),
			...(typeof knows.giften === 'string' && { giften: euro(centsOf(knows.giften)) }),
			...volunteer(household),
			...account(household),
		},
	}
}

/** The one other adult who is no partner is a housemate; then nobody asks whether there are any. */
function mayHaveMore({ knows }: Household, partner: PartnerByHand): boolean {
	if (knows.verblijf !== 'huis') return false
	return knows.getrouwd === 'ja' || (knows.huisgenoot === 'ja' && partner !== 'nee')
}

function volunteer(household: Household): Fields {
	const [paper] = papersOf(household, 'vrijwilligersovereenkomst')
	return paper ? { vrijwilligersgeld: euro(centsOf(paper.perMaand!)) } : {}
}
