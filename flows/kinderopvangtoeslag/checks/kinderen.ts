import { type Answers, known } from '../../engine/answers.ts'
import type { Check } from '../../engine/check.ts'
import { ageOn, type IsoDate } from '../../engine/date.ts'
import { literal } from '../../engine/question.ts'
import { text } from '../../engine/text.ts'
import type { Kind } from '../../facts/kinderen.ts'
import { childOf, type Opvang } from '../../facts/opvang.ts'
import { ownLimit } from '../../shared/checks/own-limit.ts'
import { inOne } from '../../shared/read-back.ts'
import { why } from './contract.ts'

/** From this age on hardly any child goes to the opvang. */
const TOO_OLD = 13

/** Whether each child has its contract: the children are a second source for the contracts. */
export const opvangKinderenChecks: Array<Check> = [
	{
		id: 'kindZonderContract',
		question: 'opvang',
		severity: 'ask',
		source: ownLimit,
		about: ({ answers }) =>
			contractsIn(answers).map(({ id }) => ({ question: 'kind', list: 'opvang', item: id })),
		finds: ({ answers, peildatum }) => {
			const children = (answers.kinderen ?? []) as Array<Kind>
			const withContract = contractsIn(answers).map(({ kind }) => childOf(kind, children)?.id)
			const without = children.filter(
				(child) => mayGo(child, peildatum) && !withContract.includes(child.id),
			)
			return without.length > 0
				? text(why('kindZonderContract'), {
						namen: inOne(without.map(({ voornaam }) => literal(voornaam))),
					})
				: null
		},
	},
]

function contractsIn({ opvang = [] }: Answers): Array<Opvang> {
	return opvang as Array<Opvang>
}

/** Whether a child is of an age and school for opvang, and at home. */
function mayGo({ geboortedatum, school, woontBijU }: Kind, peildatum: IsoDate): boolean {
	const born = known(geboortedatum)
	return (
		born !== null &&
		ageOn(born, peildatum) < TOO_OLD &&
		school !== 'voortgezet' &&
		woontBijU !== 'nee'
	)
}
