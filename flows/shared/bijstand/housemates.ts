import { known } from '../../engine/answers.ts'
import { ageOn, type IsoDate } from '../../engine/date.ts'
import { periodOn } from '../../engine/parameter.ts'
import { every, not, some, type Truth, truth } from '../../engine/truth.ts'
import type { Huisgenoot } from '../../facts/wonen.ts'
import { parameters } from './parameters.ts'

/**
 * Whether somebody at the address shares the costs: 27 or older, no student, nobody who rents by a
 * contract on paper. A parent or child of the person counts also with a contract between them.
 *
 * @see Participatiewet, art. 19a https://wetten.overheid.nl/BWBR0015703#Artikel19a
 */
export function sharesCosts(housemate: Huisgenoot, peildatum: IsoDate): Truth {
	const bond = known(housemate.band)
	if (bond === 'huurderMetContract') return 'nee'
	return every([
		isOfSharingAge(known(housemate.geboortedatum), peildatum),
		not(studies(housemate, peildatum)),
		not(rents(housemate)),
	])
}

/** Whether somebody is of the age from which costs are shared; unknown outside known years. */
export function isOfSharingAge(born: IsoDate | null, peildatum: IsoDate): Truth {
	const ages = periodOn(parameters.ages, peildatum)?.value
	return truth(born === null || !ages ? null : ageOn(born, peildatum) >= ages.shares)
}

/** A student past the age for studiefinanciering may have had it earlier: the gemeente looks. */
function studies({ band, onderwijs, geboortedatum }: Huisgenoot, peildatum: IsoDate): Truth {
	const bond = known(band)
	const said = known(onderwijs)
	const isStudent = some([
		truth(bond === null ? null : bond === 'student'),
		truth(bond === 'student' ? true : said === null ? null : said === 'ja'),
	])
	if (isStudent !== 'ja') return isStudent
	const born = known(geboortedatum)
	const limit = periodOn(parameters.ages, peildatum)?.value.student
	return born !== null && limit !== undefined && ageOn(born, peildatum) < limit ? 'ja' : 'onbekend'
}

function rents({ band, contract }: Huisgenoot): Truth {
	const bond = known(band)
	const said = known(contract)
	if (bond === 'student') return 'nee'
	if (said === null)
		return bond === null ? 'onbekend' : truth(contract === undefined ? false : null)
	if (said === 'onderling') {
		return bond === null ? 'onbekend' : truth(bond !== 'kind' && bond !== 'ouder')
	}
	return truth(said === 'zelfdeVerhuurder')
}
