import type { Operator } from '../operator.ts'

const UNKNOWN = 'weet ik niet'

/** Questions of the household that are clicked through, each by itself. */
const QUESTIONS = [
	'rekening',
	'vermogen',
	'kaleHuur',
	'geboortedatum',
	'opleidingKosten',
	'nettoInkomen',
	'vermogenNu',
	'afspraakDatum',
	'mantelzorgUren',
]

/** Questions of an item. */
const IN_LISTS = [
	'opvang/lrk',
	'opvang/uurprijs',
	'opvang/begin',
	'inkomen/bedrag',
	'activiteiten/kosten',
	'kinderen/geboortedatum',
	'schuldeisers/openstaand',
	'schuldeisers/kenmerk',
	'bijzondereKosten/eigenKosten',
	'wijzigingen/vanaf',
	'wijzigingen/nieuwBedrag',
]

/** Somebody who clicks on: "weet ik niet" to what stands on a paper. */
export const operators: Array<Operator> = [...QUESTIONS, ...IN_LISTS].map((on) => {
	const question = on.split('/').at(-1)!
	return {
		id: `weet-ik-niet-${on.replace('/', '-')}`,
		what: `"Weet ik niet" is clicked at ${on}, though it stands on a paper.`,
		row: 33,
		class: 'S',
		on,
		mistake: ({ said }) => (said[question] === undefined ? null : { [question]: UNKNOWN }),
	}
})
