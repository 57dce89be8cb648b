import { type Answers, known } from '../../engine/answers.ts'
import { every, not, some, type Truth, truth } from '../../engine/truth.ts'
import type { Kind } from '../../facts/kinderen.ts'

/** Any one of these makes an adult at the same address a toeslagpartner. */
const MAKES_PARTNER = ['kindSamen', 'kindErkend', 'huisSamen', 'pensioenSamen', 'vorigJaarPartner']

const CLOSE_FAMILY = ['ouderOfKind', 'andereFamilie']

/**
 * Whether the person has a toeslagpartner, from facts people know. Nobody is asked "heeft u een
 * partner?": that word means something else at home than in the law.
 *
 * @see AWIR art. 3–3a and AWR art. 5a https://wetten.overheid.nl/BWBR0018472
 */
export function toeslagpartner(answers: Answers): Truth {
	return some([isMarried(answers), housematePartner(answers)])
}

/** Whether the person stays in a shelter: then a partner may not count, and none is asked after. */
export function isInShelter({ getrouwd, huisgenoot }: Answers): boolean {
	return getrouwd === 'opvang' || huisgenoot === 'opvang'
}

/**
 * Whether to ask what a toeslagpartner does and earns. Never of somebody in a shelter: who fled
 * from a partner must not be sent back for papers.
 */
export function asksAboutPartner(answers: Answers): Truth {
	return every([toeslagpartner(answers), truth(!isInShelter(answers))])
}

/**
 * Whether it may depend on a child at the address that nobody named: of the other adult, or one of
 * the person's own that goes to no care. With a child of the person's own at home it is known.
 */
export function dependsOnChildAtHome(answers: Answers): Truth {
	const bonds = answers.huisgenootBand
	if (isMarried(answers) === 'ja' || answers.huisgenoot !== 'ja' || !Array.isArray(bonds)) {
		return 'nee'
	}
	const isSettled = [...MAKES_PARTNER, 'huurtMetContract'].some((bond) => bonds.includes(bond))
	return truth(!isSettled && namedChildAtHome(answers) !== 'ja')
}

/**
 * Whether whoever may be the toeslagpartner is close family of the person, and one only because a
 * child lives at the address. Who was toeslagpartner last year may have been so for another reason.
 *
 * @see AWIR art. 3 lid 2 onder e https://wetten.overheid.nl/BWBR0018472#Artikel3
 */
export function isOnlyFamily(answers: Answers): Truth {
	if (isMarried(answers) === 'ja' || (known(answers.huisgenoot) ?? 'ja') !== 'ja') return 'nee'
	const bonds = answers.huisgenootBand
	if (!Array.isArray(bonds)) return 'onbekend'
	if (!CLOSE_FAMILY.some((bond) => bonds.includes(bond))) return 'nee'
	const others = MAKES_PARTNER.filter((bond) => bonds.includes(bond))
	if (others.some((bond) => bond !== 'vorigJaarPartner')) return 'nee'
	return every([not(isMarried(answers)), others.length > 0 ? 'onbekend' : 'ja'])
}

function isMarried(answers: Answers): Truth {
	const said = known(answers.getrouwd)
	// Who fled to a shelter may be exempt from a marriage too (art. 3a).
	if (said === 'opvang') return 'onbekend'
	return truth(said === null ? null : said === 'ja')
}

function housematePartner(answers: Answers): Truth {
	const housemate = known(answers.huisgenoot)
	if (housemate === 'nee') return 'nee'
	// Somebody who stays in a shelter may be exempt (art. 3 lid 8, 3a): the office decides.
	if (housemate === null || housemate === 'opvang') return 'onbekend'
	const bonds = answers.huisgenootBand
	if (!Array.isArray(bonds)) return 'onbekend'
	if (MAKES_PARTNER.some((bond) => bonds.includes(bond))) return 'ja'
	if (bonds.includes('huurtMetContract')) return 'nee'
	// Parent and child at one address: partners or not by age rules that we do not decide.
	const byChild = minorChildAtHome(answers)
	return bonds.includes('ouderOfKind') && byChild === 'ja' ? 'onbekend' : byChild
}

/** Two adults at an address with a minor child of one of them count as partners. */
function minorChildAtHome(answers: Answers): Truth {
	const said = known(answers.huisgenootKind)
	return some([namedChildAtHome(answers), truth(said === null ? null : said === 'ja')])
}

/** Whether one of the children that were named lives at the address. */
function namedChildAtHome(answers: Answers): Truth {
	const children = (answers.kinderen ?? []) as Array<Kind>
	return some(
		children
			.filter(({ geboren }) => geboren === 'ja')
			.map(({ woontBijU }) =>
				woontBijU === 'ja' || woontBijU === 'nee' ? truth(woontBijU === 'ja') : 'onbekend',
			),
	)
}
