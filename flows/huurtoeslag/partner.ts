import { type Answers, known, type Unknown } from '../engine/answers.ts'
import { every, type Truth, truth } from '../engine/truth.ts'
import { isInShelter, toeslagpartner } from '../shared/awir/toeslagpartner.ts'

/**
 * Whether there is a toeslagpartner for the huurtoeslag: only one who is registered at the address.
 *
 * @see Wet op de huurtoeslag, art. 1a lid 3 https://wetten.overheid.nl/BWBR0008659#Artikel1a
 */
export function partnerAtHome(answers: Answers): Truth {
	if (answers.getrouwd === 'ja') {
		const atHome = known(answers.partnerOpAdres as 'ja' | 'nee' | Unknown | undefined)
		return truth(atHome === null ? null : atHome === 'ja')
	}
	// No other adult lives at the address: nobody there can be a partner.
	return answers.huisgenoot === 'nee' ? 'nee' : toeslagpartner(answers)
}

/** Whether to ask what such a partner earns; never of somebody in a shelter. */
export function asksAboutPartnerAtHome(answers: Answers): Truth {
	return every([partnerAtHome(answers), truth(!isInShelter(answers))])
}

/**
 * Whether there is another adult whose income is asked as that of a partner: one who is it, or one at
 * the address who may be it and counts in any case.
 */
export function otherAdult(answers: Answers): Truth {
	const partner = partnerAtHome(answers)
	if (partner !== 'onbekend' || answers.huisgenoot !== 'ja') return partner
	const bonds = answers.huisgenootBand
	return Array.isArray(bonds) && !bonds.includes('huurtMetContract') ? 'ja' : 'onbekend'
}

/** Whether the adult at the address is no partner, so that he or she stands among the others. */
export function isHousemateOnly(answers: Answers): boolean {
	return answers.huisgenoot === 'ja' && partnerAtHome(answers) === 'nee'
}
