import { type Answers, known } from '../engine/answers.ts'
import type { Check } from '../engine/check.ts'
import { ageOn, type IsoDate } from '../engine/date.ts'
import { text } from '../engine/text.ts'
import type { Huisgenoot } from '../facts/wonen.ts'
import { counted } from '../shared/checks/huishouden.ts'
import { ownLimit } from '../shared/checks/own-limit.ts'
import { isHousemateOnly } from './partner.ts'

const why = (check: string) => `huurtoeslag:checks.${check}`

/** From this age on a housemate is counted with the grown-ups. */
const GROWN_UP = 18

/** The person, and husband, wife or other partner at the address. */
function withPartner(answers: Answers): number {
	const isHere =
		answers.partnerOpAdres === 'ja' || (answers.huisgenoot === 'ja' && !isHousemateOnly(answers))
	return isHere ? 2 : 1
}

/** How many housemates are grown-up; of whom no age is known may be. */
function grownUps(housemates: Array<Huisgenoot>, peildatum: IsoDate) {
	const ages = housemates.map(({ geboortedatum, band }) => {
		const born = known(geboortedatum)
		return born === null ? (band === 'ouder' ? GROWN_UP : null) : ageOn(born, peildatum)
	})
	return {
		least: ages.filter((age) => age !== null && age >= GROWN_UP).length,
		most: ages.filter((age) => age === null || age >= GROWN_UP).length,
	}
}

/** Who lives at the address, held against how many somebody counted there. */
export const countedChecks: Array<Check> = [
	{
		id: 'meerVolwassenen',
		question: 'heeftHuisgenoten',
		severity: 'ask',
		source: ownLimit,
		about: () => ['inHuis'],
		finds: (at) => {
			const [gezegd, geteld] = [counted(at)?.volwassenen ?? 0, withPartner(at.answers)]
			return at.answers.heeftHuisgenoten === 'nee' && gezegd > geteld
				? text(why('meerVolwassenen'), { gezegd, geteld })
				: null
		},
	},
	{
		id: 'anderAantalHuisgenoten',
		question: 'huisgenoten',
		severity: 'ask',
		source: ownLimit,
		about: () => ['inHuis'],
		finds: (at) => {
			const housemates = at.answers.huisgenoten as Array<Huisgenoot> | undefined
			const gezegd = counted(at)?.volwassenen ?? null
			if (!housemates || gezegd === null) return null
			const { least, most } = grownUps(housemates, at.peildatum)
			const others = gezegd - withPartner(at.answers)
			if (others >= least && others <= most) return null
			const geteld = withPartner(at.answers) + (others < least ? least : most)
			return text(why('meerVolwassenen'), { gezegd, geteld })
		},
	},
]
