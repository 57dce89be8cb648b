import { known } from '../engine/answers.ts'
import type { Check } from '../engine/check.ts'
import { ageOn } from '../engine/date.ts'
import { type Cents, formatCents } from '../engine/money.ts'
import type { At } from '../engine/question.ts'
import { text } from '../engine/text.ts'
import type { Huisgenoot } from '../facts/wonen.ts'
import { geboortedatumChecks } from '../shared/checks/geboortedatum.ts'
import { huishoudenChecks } from '../shared/checks/huishouden.ts'
import { inkomenChecks } from '../shared/checks/inkomen.ts'
import { kinderenChecks } from '../shared/checks/kinderen.ts'
import { naamChecks } from '../shared/checks/naam.ts'
import { ownLimit } from '../shared/checks/own-limit.ts'
import { rekeningChecks } from '../shared/checks/rekening.ts'
import { vermogenChecks } from '../shared/checks/vermogen.ts'
import { countedChecks } from './checks-counted.ts'
import { rentChecks } from './checks-rent.ts'

/** Somebody with this little in a year may have typed the amount of a month. Eurocents. */
const LOWEST_YEAR: Cents = 6_000_00
/** Younger than this somebody belongs among the children. */
const GROWN_UP = 18

const why = (check: string) => `huurtoeslag:checks.${check}`
const housemate = ({ answers }: At): Partial<Huisgenoot> => answers

const housemateChecks: Array<Check> = [
	{
		id: 'kindBijHuisgenoten',
		question: 'geboortedatum',
		list: 'huisgenoten',
		severity: 'ask',
		source: ownLimit,
		finds: (at) => {
			const born = known(housemate(at).geboortedatum)
			const age = born === null ? null : ageOn(born, at.peildatum)
			return age !== null && age < GROWN_UP && housemate(at).band === 'kind'
				? text(why('kindBijHuisgenoten'), { naam: housemate(at).voornaam ?? '', leeftijd: age })
				: null
		},
	},
	{
		id: 'maandAlsJaarHuisgenoot',
		question: 'jaarinkomen',
		list: 'huisgenoten',
		severity: 'ask',
		source: ownLimit,
		finds: (at) => {
			const income = known(housemate(at).jaarinkomen)
			return income !== null && income > 0 && income < LOWEST_YEAR
				? text(why('maandAlsJaarHuisgenoot'), { bedrag: formatCents(income) })
				: null
		},
	},
]

/** Everything that is looked at across the answers of huurtoeslag. */
export const checks: Array<Check> = [
	...naamChecks,
	...geboortedatumChecks,
	...kinderenChecks,
	...huishoudenChecks,
	...countedChecks,
	...rentChecks,
	...housemateChecks,
	...inkomenChecks,
	...vermogenChecks,
	...rekeningChecks,
]
