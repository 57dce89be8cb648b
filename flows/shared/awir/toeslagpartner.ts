import { type Answers, known } from '../../engine/answers.ts'
import { some, type Truth, truth } from '../../engine/truth.ts'
import type { Kind } from '../../facts/kinderen.ts'

/** Any one of these makes an adult at the same address a toeslagpartner. */
const MAKES_PARTNER = ['kindSamen', 'kindErkend', 'huisSamen', 'pensioenSamen', 'vorigJaarPartner']

/**
 * Whether the person has a toeslagpartner, from facts people know. Nobody is asked "heeft u een
 * partner?": that word means something else at home than in the law.
 *
 * @see AWIR art. 3–3a and AWR art. 5a https://wetten.overheid.nl/BWBR0018472
 */
export function toeslagpartner(answers: Answers): Truth {
	const said = known(answers.getrouwd)
	return some([truth(said === null ? null : said === 'ja'), housematePartner(answers)])
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
	const children = (answers.kinderen ?? []) as Array<Kind>
	return some(
		children
			.filter(({ geboren }) => geboren === 'ja')
			.map(({ woontBijU }) =>
				woontBijU === 'ja' || woontBijU === 'nee' ? truth(woontBijU === 'ja') : 'onbekend',
			),
	)
}
