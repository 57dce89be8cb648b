import type { Address } from '../../flows/engine/check.ts'
import type { List, Page } from '../../flows/engine/flow.ts'
import { openOn } from '../../flows/engine/on-the-way.ts'
import { pointerOf } from '../../flows/engine/pointer.ts'
import type { Regeling } from '../../flows/engine/regeling.ts'
import { type Translate, text } from '../../flows/engine/text.ts'
import type { Heard } from './assess.server.ts'
import { said } from './said.server.ts'

/** What has to be known before anything can be said: the next question, in its own words. */
export function presentMissing({ flow }: Regeling, heard: Heard, t: Translate) {
	return openOn(heard.journey).map((address) => {
		const { question, list } = address
		const name = `feiten:${list ? `${list}.${question}` : question}`
		return {
			pointer: pointerOf(address, heard.journey),
			question,
			name: said(t, text(`${name}.kort`)),
			asked: said(t, text(`${name}.vraag`, valuesAt(flow.pages, address, heard))),
		}
	})
}

/** What the words of a question may name: the year, the child. */
function valuesAt(
	pages: Regeling['flow']['pages'],
	{ list, item }: Address,
	{ journey, peildatum }: Heard,
) {
	const jaar = peildatum.slice(0, 4)
	if (!list) return { jaar }
	const found = journey.items[list]?.find(({ id }) => id === item)
	const { question } = pages[list] as Page
	return { jaar, ...(question as List).values(found?.journey.answers ?? {}, journey.answers) }
}
