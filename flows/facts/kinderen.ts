import { type Answers, known, storedList, type Unknown } from '../engine/answers.ts'
import { ageOn, isIsoDate } from '../engine/date.ts'
import { conversation, type List } from '../engine/flow.ts'
import { datum } from '../engine/kinds/datum.ts'
import { getal } from '../engine/kinds/getal.ts'
import { keuze, options } from '../engine/kinds/keuze.ts'
import { tekst } from '../engine/kinds/tekst.ts'
import { type At, literal, question } from '../engine/question.ts'
import { truth } from '../engine/truth.ts'

const voornaam = question('voornaam', tekst(), ['Sam', 'Noor'], { unknown: false })

const geboren = question(
	'geboren',
	keuze(options('feiten:kinderen.geboren.opties', ['ja', 'nee'])),
	['ja', 'nee'],
	{ unknown: false },
)

/**
 * How old a child is, known by heart: a second source that the date of birth is held against. Whose
 * date of birth came along already, from a file or the API, is not asked for the age.
 */
const leeftijd = question('leeftijd', getal({ least: 0, most: 30, unit: 'jaren' }), [3, 8, 0, 14], {
	unknown: false,
	implied: ({ geboortedatum: born }, peildatum) =>
		isIsoDate(born) && born <= peildatum ? ageOn(born, peildatum) : undefined,
})

const geboortedatum = question('geboortedatum', datum('past'), ['2023-03-27', '2018-05-14'])

const uitgerekendeDatum = question('uitgerekendeDatum', datum('future'), ['2027-02-01'])

const school = question(
	'school',
	keuze(options('feiten:kinderen.school.opties', ['geen', 'basisschool', 'voortgezet'])),
	['geen', 'basisschool', 'voortgezet'],
)

const woontBijU = question(
	'woontBijU',
	keuze(options('feiten:kinderen.woontBijU.opties', ['ja', 'deels', 'nee'])),
	['ja', 'deels', 'nee'],
)

/** Whether there are children at all: asked where somebody may have none. */
export const heeftKinderen = question(
	'heeftKinderen',
	keuze(options('feiten:heeftKinderen.opties', ['ja', 'nee'])),
	['ja', 'nee'],
	{
		unknown: false,
		implied: (stored) => (storedList(stored, 'kinderen').items.length > 0 ? 'ja' : undefined),
	},
)

/** Whether kinderbijslag is paid for all children, for some, or for none. */
export const kinderbijslag = question(
	'kinderbijslag',
	keuze(options('feiten:kinderbijslag.opties', ['ja', 'sommige', 'nee'])),
	['ja', 'sommige', 'nee'],
)

/** A child, as its parent tells of it. */
export type Kind = {
	id: string
	voornaam: string
	geboren: 'ja' | 'nee'
	leeftijd?: number
	geboortedatum?: string | Unknown
	uitgerekendeDatum?: string | Unknown
	school?: 'geen' | 'basisschool' | 'voortgezet' | Unknown
	woontBijU?: 'ja' | 'deels' | 'nee' | Unknown
}

/**
 * All children up to 18, whatever is asked for them. Named first, because every later question calls
 * them by name.
 */
export const kinderen: List = {
	name: 'kinderen',
	most: 12,
	itemName: (item) => literal(nameOf(item) ?? '…'),
	values: (item) => ({ naam: nameOf(item) ?? '' }),
	list: conversation({
		id: 'kinderen',
		conditions: {
			isGeboren: ({ answers }) => truth(answers.geboren === 'ja'),
			isVerwacht: ({ answers }) => truth(answers.geboren === 'nee'),
			kanNaarSchool: (at) => kanNaarSchool(at),
		},
		pages: {
			voornaam: { question: voornaam, section: 'gezin' },
			geboren: { question: geboren, section: 'gezin' },
			leeftijd: { question: leeftijd, section: 'gezin', when: 'isGeboren' },
			geboortedatum: { question: geboortedatum, section: 'gezin', when: 'isGeboren' },
			uitgerekendeDatum: { question: uitgerekendeDatum, section: 'gezin', when: 'isVerwacht' },
			school: { question: school, section: 'gezin', when: 'kanNaarSchool' },
			woontBijU: { question: woontBijU, section: 'gezin', when: 'isGeboren' },
			klaar: { outcome: true },
		},
	}),
}

function nameOf(item: Answers): string | undefined {
	return (item as Partial<Kind>).voornaam
}

/** Nobody under three is at school: then the question is left out. */
function kanNaarSchool({ answers, peildatum }: At) {
	const { geboortedatum } = answers as Partial<Kind>
	const born = known(geboortedatum)
	if (answers.geboren === 'nee') return truth(false)
	if (born === null) return truth(null)
	return truth(Number(peildatum.slice(0, 4)) - Number(born.slice(0, 4)) >= 3)
}
