import { known } from '../../engine/answers.ts'
import type { Check } from '../../engine/check.ts'
import { addMonths, ageOn, formatDate, monthOf } from '../../engine/date.ts'
import type { At } from '../../engine/question.ts'
import { type Text, text } from '../../engine/text.ts'
import type { Kind } from '../../facts/kinderen.ts'
import { ownLimit } from './own-limit.ts'

/** Younger than this no child is at the voortgezet onderwijs; ours, to spare a toddler the doubt. */
export const YOUNGEST_AT_VOORTGEZET = 8
/** Younger than this a child at the voortgezet onderwijs is likely a mistake. */
const LIKELY_AT_VOORTGEZET = 10
/** From this age on a child at the basisschool is likely a mistake in its year of birth. */
const OLD_AT_BASISSCHOOL = 14
/** From this age on nobody belongs in the list of children. */
const GROWN_UP = 18

const why = (check: string) => `checks:${check}`
const child = ({ answers }: At) => answers as unknown as Kind

/** What people get wrong about their children. */
export const kinderenChecks: Array<Check> = [
	{
		id: 'andereLeeftijd',
		question: 'geboortedatum',
		list: 'kinderen',
		severity: 'ask',
		source: ownLimit,
		about: () => ['leeftijd'],
		finds: (at) => {
			const { voornaam, leeftijd: gezegd, geboortedatum } = child(at)
			const born = known(geboortedatum)
			return born && gezegd !== undefined && isOtherAge(at)
				? text(why('andereLeeftijd'), {
						naam: voornaam,
						leeftijd: ageOn(born, at.peildatum),
						gezegd,
					})
				: null
		},
	},
	{
		id: 'geenKindMeer',
		question: 'geboortedatum',
		list: 'kinderen',
		severity: 'ask',
		source: ownLimit,
		finds: (at) => {
			const born = known(child(at).geboortedatum)
			return born && ageOn(born, at.peildatum) >= GROWN_UP && !isOtherAge(at)
				? text(why('geenKindMeer'), {
						naam: child(at).voornaam,
						leeftijd: ageOn(born, at.peildatum),
					})
				: null
		},
	},
	{
		id: 'uitgerekendVerWeg',
		question: 'uitgerekendeDatum',
		list: 'kinderen',
		severity: 'ask',
		source: ownLimit,
		finds: (at) => {
			const due = known(child(at).uitgerekendeDatum)
			return due && monthOf(due) > addMonths(monthOf(at.peildatum), 10)
				? text(why('uitgerekendVerWeg'), { datum: formatDate(due) })
				: null
		},
	},
	{
		id: 'schoolTeJong',
		question: 'school',
		list: 'kinderen',
		severity: 'ask',
		source: ownLimit,
		about: () => ['geboortedatum'],
		finds: (at) => {
			const born = known(child(at).geboortedatum)
			const isYoung =
				born &&
				((child(at).school === 'basisschool' && ageOn(born, at.peildatum) < 4) ||
					(child(at).school === 'voortgezet' && ageOn(born, at.peildatum) < LIKELY_AT_VOORTGEZET))
			return isYoung && !isTooYoung(at) ? youngForSchool(at, born) : null
		},
	},
	{
		id: 'schoolVeelTeJong',
		question: 'school',
		list: 'kinderen',
		severity: 'stop',
		source: ownLimit,
		about: () => ['geboortedatum'],
		finds: (at) => {
			const born = known(child(at).geboortedatum)
			return born && isTooYoung(at) ? youngForSchool(at, born) : null
		},
	},
	{
		id: 'zelfdeKind',
		question: 'kinderen',
		severity: 'ask',
		source: ownLimit,
		finds: ({ answers }) => {
			const children = (answers.kinderen ?? []) as Array<Kind>
			const twice = children.find((one, at) =>
				children.slice(at + 1).some((other) => sameChild(one, other)),
			)
			return twice ? text(why('zelfdeKind'), { naam: twice.voornaam }) : null
		},
	},
	{
		id: 'schoolTeOud',
		question: 'school',
		list: 'kinderen',
		severity: 'ask',
		source: ownLimit,
		about: () => ['geboortedatum'],
		finds: (at) => {
			const born = known(child(at).geboortedatum)
			const age = born && ageOn(born, at.peildatum)
			return age && age >= OLD_AT_BASISSCHOOL && child(at).school === 'basisschool'
				? text(why('schoolTeOud'), { naam: child(at).voornaam, leeftijd: age })
				: null
		},
	},
]

/** Whether the date of birth makes another age than a parent said by heart. */
function isOtherAge(at: At): boolean {
	const { leeftijd, geboortedatum } = child(at)
	const born = known(geboortedatum)
	return born !== null && leeftijd !== undefined && ageOn(born, at.peildatum) !== leeftijd
}

/** No child is at the voortgezet onderwijs this young. */
function isTooYoung(at: At): boolean {
	const born = known(child(at).geboortedatum)
	const isVoortgezet = child(at).school === 'voortgezet'
	return isVoortgezet && born !== null && ageOn(born, at.peildatum) < YOUNGEST_AT_VOORTGEZET
}

function youngForSchool(at: At, born: string): Text {
	const leeftijd = ageOn(born, at.peildatum)
	return text(why('schoolTeJong'), { naam: child(at).voornaam, leeftijd })
}

function sameChild(one: Kind, other: Kind): boolean {
	const born = known(one.geboortedatum)
	return one.voornaam === other.voornaam && born !== null && born === known(other.geboortedatum)
}
