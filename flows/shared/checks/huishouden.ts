import { known } from '../../engine/answers.ts'
import type { Address, Check } from '../../engine/check.ts'
import { ageOn, type IsoDate } from '../../engine/date.ts'
import type { Mensen } from '../../engine/kinds/mensen.ts'
import type { At } from '../../engine/question.ts'
import { text } from '../../engine/text.ts'
import type { Kind } from '../../facts/kinderen.ts'
import { ownLimit } from './own-limit.ts'

/** From this age on somebody is counted with the grown-ups. */
const GROWN_UP = 18

const why = (check: string) => `checks:${check}`

/** How many people somebody counted in the house, before telling who they are. */
export function counted({ answers }: Pick<At, 'answers'>): Mensen | null {
	return (answers.inHuis as Mensen | undefined) ?? null
}

/** What of a household is not told as it was counted. */
export const huishoudenChecks: Array<Check> = [
	{
		id: 'getrouwdAlleen',
		question: 'getrouwd',
		severity: 'ask',
		source: ownLimit,
		about: () => ['inHuis'],
		finds: (at) =>
			at.answers.getrouwd === 'ja' && counted(at)?.volwassenen === 1
				? text(why('getrouwdAlleen'))
				: null,
	},
	{
		id: 'kinderenWelInHuis',
		question: 'heeftKinderen',
		severity: 'ask',
		source: ownLimit,
		about: () => ['inHuis'],
		finds: (at) => {
			const aantal = counted(at)?.kinderen ?? 0
			return at.answers.heeftKinderen === 'nee' && aantal > 0
				? text(why('kinderenWelInHuis'), { aantal })
				: null
		},
	},
	{
		id: 'anderAantalKinderen',
		question: 'kinderen',
		severity: 'ask',
		source: ownLimit,
		about: ({ answers }) => ['inHuis', ...homesOf((answers.kinderen ?? []) as Array<Kind>)],
		finds: (at) => {
			const children = at.answers.kinderen as Array<Kind> | undefined
			const gezegd = counted(at)?.kinderen ?? null
			if (!children || gezegd === null) return null
			const { least, most } = atHome(children, at.peildatum)
			if (gezegd >= least && gezegd <= most) return null
			return text(why('anderAantalKinderen'), { gezegd, geteld: gezegd < least ? least : most })
		},
	},
	{
		id: 'andereVolwassenen',
		question: 'huisgenoot',
		severity: 'ask',
		source: ownLimit,
		about: () => ['inHuis', 'getrouwd'],
		finds: (at) => {
			const aantal = counted(at)?.volwassenen ?? null
			const { huisgenoot } = at.answers
			if (huisgenoot === 'nee' && aantal !== null && aantal > 1) {
				return text(why('andereVolwassenen.meer'), { aantal })
			}
			return huisgenoot === 'ja' && aantal === 1 ? text(why('andereVolwassenen.alleen')) : null
		},
	},
]

/** How many of the children may live in the house: who does so now and then counts or not. */
function atHome(children: Array<Kind>, peildatum: IsoDate): { least: number; most: number } {
	const born = children.filter(({ geboren, geboortedatum }) => {
		const day = known(geboortedatum)
		return geboren === 'ja' && !(day && ageOn(day, peildatum) >= GROWN_UP)
	})
	return {
		least: born.filter(({ woontBijU }) => woontBijU === 'ja').length,
		most: born.filter(({ woontBijU }) => woontBijU !== 'nee').length,
	}
}

/** Where it was said of each child that it lives. */
function homesOf(children: Array<Kind>): Array<Address> {
	return children
		.filter(({ woontBijU }) => woontBijU !== undefined)
		.map(({ id }) => ({ question: 'woontBijU', list: 'kinderen', item: id }))
}
