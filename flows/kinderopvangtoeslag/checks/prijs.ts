import { known } from '../../engine/answers.ts'
import type { Check } from '../../engine/check.ts'
import { formatCents } from '../../engine/money.ts'
import { periodOn } from '../../engine/parameter.ts'
import { text } from '../../engine/text.ts'
import { ownLimit } from '../../shared/checks/own-limit.ts'
import { parameters } from '../parameters.ts'
import { sources } from '../rules-sources.ts'
import { care, inOpvang, why } from './contract.ts'

/** Outside this an hourly price is likely something else: a monthly bill, or a net price. */
const LIKELY_PRICE = { from: 4_00, through: 20_00 }

/** The price of an hour. */
export const prijsChecks: Array<Check> = [
	inOpvang({
		id: 'maandbedragAlsUurprijs',
		question: 'uurprijs',
		severity: 'ask',
		source: ownLimit,
		finds: (at) => {
			const price = known(care(at).uurprijs)
			return price !== null && price > LIKELY_PRICE.through
				? text(why('maandbedragAlsUurprijs'), { prijs: formatCents(price) })
				: null
		},
	}),
	inOpvang({
		id: 'nettoUurprijs',
		question: 'uurprijs',
		severity: 'ask',
		source: ownLimit,
		finds: (at) => {
			const price = known(care(at).uurprijs)
			return price !== null && price < LIKELY_PRICE.from
				? text(why('nettoUurprijs'), { prijs: formatCents(price) })
				: null
		},
	}),
	inOpvang({
		id: 'prijsBovenGrens',
		question: 'uurprijs',
		severity: 'tell',
		source: sources.uurprijs,
		finds: (at) => {
			const [price, kind] = [known(care(at).uurprijs), known(care(at).soort)]
			const limit = kind && periodOn(parameters.maxHourlyPrice, at.peildatum)?.value[kind]
			return price !== null && limit && price > limit && price <= LIKELY_PRICE.through
				? text(why('prijsBovenGrens'), { prijs: formatCents(price), grens: formatCents(limit) })
				: null
		},
	}),
]
