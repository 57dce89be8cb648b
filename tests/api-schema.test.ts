import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { factsSchemaFile } from '../app/api/facts-schema.server.ts'
import { vocabulary } from '../app/api/household.server.ts'
import { openApi } from '../app/api/openapi.server.ts'
import type { Answers } from '../flows/engine/answers.ts'
import { isIsoDate } from '../flows/engine/date.ts'
import { readFacts } from '../flows/engine/facts-in.ts'
import { replay } from '../flows/engine/journey.ts'
import { regelingen } from '../flows/index.ts'
import { answersOf } from './answers-of.ts'
import { allCases } from './cases.ts'
import { chance } from './chance.ts'
import { household } from './households.ts'
import { sentFacts } from './sent.ts'

const PEILDATUM = '2026-11-22'

const ajv = new Ajv2020({ allErrors: true, strictTypes: false })
ajv.addFormat('date', isIsoDate)
ajv.addFormat('uri', (text) => URL.canParse(text))

const validate = ajv.compile(factsSchemaFile(vocabulary, PEILDATUM, 'https://x.nl/feiten.json'))
const faultsOf = (facts: unknown) => (validate(facts) ? [] : validate.errors)

test.each(allCases)('$id fits the schema, and is read as it is', ({ regeling, one }) => {
	const { peildatum } = one
	const stored = answersOf(regeling.flow, one.facts, { outer: {}, peildatum })
	const facts = sentFacts(regeling.flow, stored)
	expect(faultsOf(facts)).toEqual([])
	expect(readFacts(facts, vocabulary, peildatum)).toEqual({ ok: true, value: stored })
})

test.each(regelingen)('300 random households of $id fit the schema', ({ flow }) => {
	const journeyOf = (stored: Answers) => replay(flow, stored, { outer: {}, peildatum: PEILDATUM })
	for (let seed = 1; seed <= 300; seed++) {
		const stored = household(flow, PEILDATUM, chance(seed))
		const facts = JSON.parse(JSON.stringify(sentFacts(flow, stored)))
		expect(faultsOf(facts), `seed ${seed}`).toEqual([])
		const read = readFacts(facts, vocabulary, PEILDATUM)
		if (!read.ok) throw new Error(`seed ${seed}: ${JSON.stringify(read.mistakes)}`)
		// Choices come back in the order of asking; everything else as it was sent.
		const again = readFacts(sentFacts(flow, read.value), vocabulary, PEILDATUM)
		expect(again, `seed ${seed}`).toEqual(read)
		expect(journeyOf(read.value).path, `seed ${seed}`).toEqual(journeyOf(stored).path)
	}
})

test.each([
	{ bsn: '123456782' },
	{ voorWie: { weetIkNiet: true } },
	{ woonplaats: { weetIkNiet: false } },
	{ kinderen: [] },
	{ kinderen: [{ voornaam: 'Sam', bsn: '123456782' }] },
	{ kinderen: [{ id: '123456782' }] },
	{ kinderen: [{ geboortedatum: '27-03-2023' }] },
	{ opvang: [{ uurprijs: 10.5 }] },
	{ opvang: [{ soort: 'oppas' }] },
	{ werk: ['loondienst', 'loondienst'] },
	{ naam: { voornamen: 'Sam' } },
])('%j does not fit', (facts) => {
	expect(faultsOf(facts)).not.toEqual([])
})

test('every fact has a title and a description in plain Dutch, without a key in it', () => {
	const properties = Object.values(factsSchemaFile(vocabulary, PEILDATUM, 'x:y').properties!)
	const items = properties.flatMap(({ items }) => Object.values(items?.properties ?? {}))
	const facts = [...properties, ...items] as Array<{ title?: string; description?: string }>
	expect(facts.length).toBeGreaterThan(50)
	for (const { title, description } of facts) {
		expect(`${title} ${description}`).not.toMatch(/\{\{|undefined|\w:\w+\./)
	}
})

test.each([PEILDATUM, '2027-01-01', '2020-01-01'])(
	'the examples of the description fit on %s',
	(day) => {
		const document = openApi(day)
		const api = new Ajv2020({ strictTypes: false })
		api.addFormat('date', isIsoDate)
		api.addFormat('uri', (text) => URL.canParse(text))
		api.addKeyword('components')
		api.addSchema({ $id: 'api', components: document.components })
		for (const { content } of contentsOf(document)) {
			const example = content['application/json']?.example
			if (!example) continue
			const name = content['application/json']!.schema.$ref
			expect(api.validate({ $ref: `api${name}` }, example), JSON.stringify(api.errors)).toBe(true)
		}
	},
)

type Content = { content: Record<string, { schema: { $ref?: string }; example?: unknown }> }

/** Every body there is in the description. */
function contentsOf(within: unknown): Array<Content> {
	if (typeof within !== 'object' || within === null) return []
	const own = 'content' in within ? [within as Content] : []
	return [...own, ...Object.values(within).flatMap(contentsOf)]
}
