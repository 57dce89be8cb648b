import { expect, test } from 'vitest'
import { cardOf } from '../app/card.server.ts'
import { languages } from '../app/i18n.server.ts'
import { renderCard } from '../app/pdf/card.ts'
import { cardPath, MOST_ON_CARD, REFERRERS, readCard } from '../app/referral.server.ts'
import { regelingen } from '../flows/index.ts'
import { openPdf } from './documents-reading.ts'

const ORIGIN = 'https://www.regelwijs.example'
const A6 = [0, 0, 297.64, 419.53]

test.each(languages)('a card in $name is two sides of A6, with any regeling', async ({ code }) => {
	for (let from = 0; from < regelingen.length; from += MOST_ON_CARD) {
		const some = regelingen.slice(from, from + MOST_ON_CARD)
		const van = REFERRERS[from % REFERRERS.length]!
		const bytes = await renderCard(cardOf({ taal: code, van, regelingen: some }, ORIGIN))
		const task = openPdf(new Uint8Array(bytes))
		const pdf = await task.promise
		expect(pdf.numPages).toBe(2)
		expect(((await pdf.getMarkInfo()) as unknown as Map<string, boolean>).get('Marked')).toBe(true)
		for (const number of [1, 2]) expect((await pdf.getPage(number)).view).toEqual(A6)
		await task.destroy()
	}
})

test('a link says a language, a kind of referrer and regelingen, and reads back as such', () => {
	for (const van of REFERRERS) {
		const some = regelingen.slice(0, MOST_ON_CARD)
		const path = cardPath({ taal: 'ar', van, regelingen: some })
		expect(path).toMatch(/^\/ar\/kaart\/[a-z]+\/[a-z+-]+$/)
		const [, , , from, ids] = path.split('/')
		expect(readCard(from, ids)).toEqual({ van, regelingen: some })
	}
})

test.each([
	['x', 'kind-doet-mee+bestaat-niet', { van: null, names: ['kind-doet-mee'] }],
	['school', 'constructor+__proto__', { van: 'school', names: [] }],
	['school', 'huurtoeslag+huurtoeslag', { van: 'school', names: ['huurtoeslag'] }],
	[
		'huisarts',
		'huurtoeslag zorgtoeslag',
		{ van: 'huisarts', names: ['zorgtoeslag', 'huurtoeslag'] },
	],
	[undefined, undefined, { van: null, names: [] }],
])('of /kaart/%s/%s what we do not know is passed by', (from, ids, { van, names }) => {
	const read = readCard(from, ids)
	expect({ van: read.van, names: read.regelingen.map(({ id }) => id) }).toEqual({ van, names })
})
