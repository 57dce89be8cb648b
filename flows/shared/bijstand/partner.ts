import { type Answers, known, type Unknown } from '../../engine/answers.ts'
import { some, type Truth, truth } from '../../engine/truth.ts'
import type { Verblijf } from '../../facts/wonen.ts'
import { isInShelter } from '../awir/toeslagpartner.ts'

/** Any one of these makes two adults in one house a gezamenlijke huishouding (art. 3 lid 4). */
const BY_CHILD = ['kindSamen', 'kindErkend']
const BY_LIFE = ['samenlevingscontract', 'eerderGetrouwd']

/**
 * Whether the person counts as married: a spouse who has not left for good, or another adult at home
 * with whom they run the household. Another rule than that of a toeslagpartner; the facts are the same.
 *
 * @see Participatiewet, art. 3 https://wetten.overheid.nl/BWBR0015703#Artikel3
 */
export function bijstandPartner(answers: Answers): Truth {
	const married = known(answers.getrouwd)
	// Who fled to a shelter is not asked after a spouse; the gemeente looks at it.
	if (staysInShelter(answers)) return married === 'nee' ? 'nee' : 'onbekend'
	if (married === 'ja') return spouse(answers)
	const housemate = housematePartner(answers)
	return married === 'nee' ? housemate : some([housemate, 'onbekend'])
}

/** Whether somebody lives in a shelter: nobody who left is sent back for the papers of another. */
export function staysInShelter(answers: Answers): boolean {
	return isInShelter(answers) || answers.verblijf === 'opvang'
}

/** Whether somebody lives in a house, so that others may live there too. */
export function livesInHouse({ verblijf }: Answers): Truth {
	const said = known(verblijf as Verblijf | Unknown | undefined)
	return truth(said === null ? null : said === 'huis')
}

/** Whether the one other adult is no partner, so that he or she stands among the housemates. */
export function isHousemateOnly(answers: Answers): boolean {
	return answers.huisgenoot === 'ja' && bijstandPartner(answers) === 'nee'
}

/** Whether how the two adults live may decide: no child together, and no parent and child. */
export function dependsOnHousehold({ huisgenoot, huisgenootBand: bonds }: Answers): boolean {
	if (huisgenoot !== 'ja') return false
	if (!Array.isArray(bonds)) return true
	return ![...BY_CHILD, 'ouderOfKind'].some((bond) => bonds.includes(bond))
}

function spouse({ partnerOpAdres, gescheidenLeven }: Answers): Truth {
	if (partnerOpAdres === 'ja') return 'ja'
	const said = known(gescheidenLeven)
	return truth(said === null ? null : said === 'tijdelijk')
}

function housematePartner(answers: Answers): Truth {
	const { huisgenoot, huisgenootBand: bonds, huishoudenSamen: life } = answers
	if (livesInHouse(answers) === 'nee' || huisgenoot === 'nee') return 'nee'
	if (huisgenoot !== 'ja') return 'onbekend'
	const has = (list: unknown, ...any: Array<string>) =>
		Array.isArray(list) && any.some((one) => list.includes(one))
	if (has(bonds, 'ouderOfKind')) return has(bonds, ...BY_CHILD) ? 'onbekend' : 'nee'
	if (has(life, 'zorgNodig')) return 'onbekend'
	if (has(bonds, ...BY_CHILD) || has(life, ...BY_LIFE)) return 'ja'
	// What binds them may still be said to be a child, and then living apart does not matter.
	return has(life, 'apart') && Array.isArray(bonds) ? 'nee' : 'onbekend'
}
