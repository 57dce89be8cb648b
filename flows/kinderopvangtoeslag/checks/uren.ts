import { known } from '../../engine/answers.ts'
import type { Check } from '../../engine/check.ts'
import { formatHours } from '../../engine/kinds/uren.ts'
import { periodOn } from '../../engine/parameter.ts'
import type { At } from '../../engine/question.ts'
import { text } from '../../engine/text.ts'
import { ownLimit } from '../../shared/checks/own-limit.ts'
import { hoursPerMonthOf } from '../hours-of.ts'
import { parameters } from '../parameters.ts'
import { sources } from '../rules-sources.ts'
import { care, inOpvang, why } from './contract.ts'

const total = (at: At) => hoursPerMonthOf(care(at))

/** Hours of one unit written down as those of another. */
const unitChecks: Array<Omit<Check, 'list'>> = [
	{
		id: 'weekAlsMaand',
		question: 'urenPerMaand',
		severity: 'ask',
		source: ownLimit,
		finds: (at) => {
			const hours = known(care(at).urenPerMaand)
			const fewest = care(at).soort === 'bso' ? 10_00 : 35_00
			return hours !== null && hours < fewest
				? text(why('weekAlsMaand'), { uren: formatHours(hours) })
				: null
		},
	},
	{
		id: 'jaarAlsMaand',
		question: 'urenPerMaand',
		severity: 'ask',
		source: ownLimit,
		finds: (at) => {
			const hours = known(care(at).urenPerMaand)
			return hours !== null && hours > 330_00
				? text(why('jaarAlsMaand'), { uren: formatHours(hours) })
				: null
		},
	},
	{
		id: 'maandAlsWeek',
		question: 'urenPerWeek',
		severity: 'ask',
		source: ownLimit,
		finds: (at) => {
			const hours = known(care(at).urenPerWeek)
			return hours !== null && hours > 60_00
				? text(why('maandAlsWeek'), { uren: formatHours(hours) })
				: null
		},
	},
	{
		id: 'maandAlsJaar',
		question: 'urenPerJaar',
		severity: 'ask',
		source: ownLimit,
		finds: (at) => {
			const hours = known(care(at).urenPerJaar)
			return hours !== null && hours < 250_00
				? text(why('maandAlsJaar'), { uren: formatHours(hours) })
				: null
		},
	},
	{
		id: 'wekenInSchooltijd',
		question: 'wekenPerJaar',
		severity: 'ask',
		source: ownLimit,
		finds: (at) => {
			const weeks = known(care(at).wekenPerJaar)
			return care(at).soort === 'bso' && weeks !== null && weeks >= 52
				? text(why('wekenInSchooltijd'), { weken: weeks })
				: null
		},
	},
	{
		id: 'wekenTeVeel',
		question: 'vakantieweken',
		severity: 'ask',
		source: ownLimit,
		about: () => ['schoolweken'],
		finds: (at) => {
			const [school, holiday] = [known(care(at).schoolweken), known(care(at).vakantieweken)]
			return school !== null && holiday !== null && school + holiday > 53
				? text(why('wekenTeVeel'), { weken: school + holiday })
				: null
		},
	},
]

/** What can only be seen once all hours of a contract are told. */
export const urenChecks: Array<Check> = [
	...unitChecks.map(inOpvang),
	{
		id: 'meerDanMeetelt',
		question: 'gemeenteBetaalt',
		list: 'opvang',
		severity: 'tell',
		source: sources.uren,
		finds: (at) => {
			const hours = total(at)
			const limit = periodOn(parameters.maxHoursPerMonth, at.peildatum)?.value
			return hours !== null && limit !== undefined && hours > limit
				? text(why('meerDanMeetelt'), {
						uren: formatHours(hours),
						grens: formatHours(limit),
					})
				: null
		},
	},
	{
		id: 'gemeenteUrenTeVeel',
		question: 'urenGemeente',
		list: 'opvang',
		severity: 'stop',
		source: sources.eigenBijdrage,
		about: () => ['urenPerMaand', 'urenPerWeek', 'urenPerJaar'],
		finds: (at) => {
			const [hours, paid] = [total(at), known(care(at).urenGemeente)]
			return hours !== null && paid !== null && paid > hours
				? text(why('gemeenteUrenTeVeel'), {
						uren: formatHours(hours),
						gemeente: formatHours(paid),
					})
				: null
		},
	},
]
