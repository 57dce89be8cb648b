import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { translator } from '../../app/i18n.server.ts'
import type { Answers } from '../../flows/engine/answers.ts'
import { isIsoDate } from '../../flows/engine/date.ts'
import type { Decision } from '../../flows/engine/decision.ts'
import { regelingen } from '../../flows/index.ts'
import { answersOf, toldOf } from '../answers-of.ts'
import { apiClient } from '../api-client.ts'
import { allCases } from '../cases.ts'
import { readPdf } from '../documents-reading.ts'
import { sentFacts } from '../sent.ts'
import { type RunningServer, startServer } from '../server.ts'

const PEILDATUM = '2026-11-22'
const BSN = '123456782'

let server: RunningServer
let api: ReturnType<typeof apiClient>
let ajv: Ajv2020
beforeAll(async () => {
	server = await startServer({ PEILDATUM })
	api = apiClient(server.url)
	ajv = new Ajv2020({ strictTypes: false })
	ajv.addFormat('date', isIsoDate).addFormat('uri', (text) => URL.canParse(text))
	for (const keyword of ['openapi', 'info', 'servers', 'paths', 'components'])
		ajv.addKeyword(keyword)
	ajv.addSchema({ ...(await (await api.get('/openapi.json')).json()), $id: 'api' })
})
afterAll(async () => void (await server?.stop()))

const faultsOf = (name: string, json: unknown) =>
	ajv.validate({ $ref: `api#/components/schemas/${name}` }, json) ? [] : ajv.errors

const caseOf = (id: string) => allCases.find(({ one }) => one.id === id)!
const sentCase = ({ regeling, one }: (typeof allCases)[number]) => ({
	peildatum: one.peildatum,
	feiten: sentFacts(
		regeling.flow,
		answersOf(regeling.flow, one.facts, { outer: {}, peildatum: one.peildatum }),
	),
})
const example = () => sentCase(caseOf('brochure60000'))
const withFacts = (facts: Answers) => ({ ...example(), feiten: { ...example().feiten, ...facts } })
const without = (name: string) => {
	const { [name]: _, ...feiten } = example().feiten
	return { ...example(), feiten }
}
const changed = (list: string, facts: Answers) => {
	const [first, ...rest] = example().feiten[list] as Array<Answers>
	return withFacts({ [list]: [{ ...first, ...facts }, ...rest] })
}

test.each([
	['brochure60000', 1202_00],
	['brochure120000', 1162_00],
])('the official example %s comes to %i eurocents', async (id, cents) => {
	const { assessed } = await api.assess(sentCase(caseOf(id)))
	expect(assessed.decision?.amount).toMatchObject({ min: cents, max: cents })
})

test.each(allCases)('$id is decided as by the rules, to the cent and the word', async (one) => {
	const told = toldOf(one.regeling, one.one)
	const { kloptToch, assessed: _, ...answered } = await api.assessConfirmed(sentCase(one))
	expect(faultsOf('Beoordelingen', answered)).toEqual([])
	const assessed = answered.regelingen.find(({ id }) => id === one.regeling.id)!
	expect(assessed.outcome).toBe(one.one.outcome)
	expect(assessed.nogNodig).toEqual([])
	expect(answered.nietGebruikt).toEqual([])
	expect(kloptToch.map(({ check }) => check).toSorted()).toEqual(
		[...(one.one.kloptToch ?? [])].toSorted(),
	)
	expect(assessed.decision).toMatchObject(asSaid(told.decision))
	expect(assessed.papers.map(({ id }) => id).toSorted()).toEqual(
		Object.keys(one.one.papers).toSorted(),
	)
})

/** A decision as the API must say it, by the rules' own numbers and texts. */
function asSaid(decision: Decision) {
	const t = translator('nl')
	return {
		verdict: decision.verdict,
		amount: decision.amount,
		breakdown: decision.breakdown.map(({ id, text, amount }) => ({ id, text: t(text), amount })),
		months: decision.months.map(({ month, amount, reason }) => ({
			month,
			amount,
			reason: reason ? { key: reason.key, text: t(reason) } : null,
		})),
		conditions: decision.conditions.map(({ id, met, text, source }) => ({
			id,
			met,
			text: t(text),
			source: { title: source.title },
		})),
		risks: decision.risks.map((risk) => ({ key: risk.key, text: t(risk) })),
		deadline: decision.deadline,
		steps: decision.steps.map(({ id, text, when }) => ({ id, text: t(text), when: when ?? null })),
		notKnown: decision.notKnown.map((one) => ({ key: one.key, text: t(one) })),
	}
}

test.each(allCases.filter(({ one }) => Object.keys(one.papers).length > 0))(
	'the papers of $id hold what they must',
	async (one) => {
		const { assessed, kloptToch } = await api.assessConfirmed(sentCase(one))
		for (const { id, href } of assessed.papers) {
			const response = await api.post(href.replace('/api/v1', ''), { ...sentCase(one), kloptToch })
			expect(response.headers.get('Content-Type')).toBe('application/pdf')
			expect(response.headers.get('Content-Disposition')).toBe(`attachment; filename="${id}.pdf"`)
			expect(response.headers.get('Cache-Control')).toBe('no-store')
			const pdf = await readPdf(new Uint8Array(await response.arrayBuffer()))
			const values = Object.fromEntries(
				Object.entries(pdf.values).map(([name, value]) => [name, value.replace(/\s/g, ' ')]),
			)
			const fields = Object.entries(one.one.papers[id]?.fields ?? {})
			expect(values).toMatchObject(
				Object.fromEntries(fields.filter(([name]) => !/(^|\.)bsn$/.test(name))),
			)
			expect(pdf.lang).toMatch(/^nl/)
		}
	},
)

test('asks for one thing after another until there is a decision', async () => {
	const { feiten } = example()
	const known: Answers = {}
	for (const [name, fact] of Object.entries(feiten)) {
		const { assessed } = await api.assess({ feiten: known })
		expect(assessed.nogNodig).toMatchObject([{ pointer: `/feiten/${name}`, question: name }])
		expect(assessed.decision).toBeNull()
		expect(assessed.papers).toEqual([])
		known[name] = fact
	}
	expect((await api.assess({ feiten: known })).assessed.nogNodig).toEqual([])
})

test('points to what is open in each thing of a list, by its words', async () => {
	const { assessed } = await api.assess({
		feiten: {
			voorWie: 'mezelf',
			naam: { achternaam: 'Jansen' },
			woonplaats: { weetIkNiet: true },
			inHuis: { volwassenen: 1, kinderen: 2 },
			kinderen: [{ voornaam: 'Noor' }, { voornaam: 'Sam', geboren: 'ja' }],
		},
	})
	expect(assessed.nogNodig).toMatchObject([
		{ pointer: '/feiten/kinderen/0/geboren', asked: { text: 'Is Noor al geboren?' } },
		{ pointer: '/feiten/kinderen/1/leeftijd', asked: { text: 'Hoe oud is Sam nu?' } },
	])
	expect(assessed.toDos).toMatchObject([{ pointer: '/feiten/woonplaats' }])
})

test('calls things of a list by their place, and takes a child by that name', async () => {
	const [child] = example().feiten.kinderen as Array<Answers>
	const [care] = example().feiten.opvang as Array<Answers>
	const { id: _, ...noId } = child!
	const kinderen = [noId, { ...noId, voornaam: 'Sam' }]
	const asked = (kind: string) => withFacts({ kinderen, opvang: [{ ...care, kind }] })
	expect((await api.assess(asked('k2'))).assessed.nogNodig).toEqual([])
	const response = await api.post('/beoordeling', asked('k3'))
	expect(await response.json()).toMatchObject({
		errors: [{ pointer: '/feiten/opvang/0/kind', error: 'fouten:keuze.kies' }],
	})
})

test('says which facts no regeling looked at', async () => {
	const asked = withFacts({
		werkPartner: ['loondienst'],
		heeftInkomenPartner: 'nee',
		opvang: [
			{ ...(example().feiten.opvang as Array<Answers>)[0], kind: 'kinderen1', urenPerJaar: 1 },
		],
	})
	const { nietGebruikt, assessed } = await api.assess(asked)
	// A regeling that is still open before a fact has not passed it by.
	expect(nietGebruikt.toSorted()).toEqual([
		'/feiten/opvang/0/kind',
		'/feiten/opvang/0/urenPerJaar',
		'/feiten/werkPartner',
	])
	expect(assessed.decision?.amount?.min).toBe(1202_00)
})

test('takes the gemeente for the woonplaats, and no two that differ', async () => {
	const { assessed } = await api.assess({ ...without('woonplaats'), gemeente: 'Heerlen' })
	expect(assessed.decision?.amount?.min).toBe(1202_00)
	const response = await api.post('/beoordeling', { ...example(), gemeente: 'Heerlen' })
	expect(await response.json()).toMatchObject({ errors: [{ pointer: '/gemeente' }] })
})

test('judges for today where no peildatum is named, and knows no amounts of 2027 yet', async () => {
	const { peildatum: _, ...today } = example()
	expect((await api.assess(today)).peildatum).toBe(PEILDATUM)
	// Next year Noor may go to school, so that is asked.
	const nextYear = {
		feiten: changed('kinderen', { school: 'geen' }).feiten,
		peildatum: '2027-01-01',
	}
	const { assessed } = await api.assess(nextYear)
	expect(assessed.decision).toMatchObject({ verdict: 'unknown', amount: null, months: [] })
	expect(JSON.stringify(assessed.decision?.notKnown)).toContain('2027')
})

test.each([
	['nl', '?lang=nl', 'Kinderopvangtoeslag'],
	['en', '?lang=en', 'Childcare allowance (kinderopvangtoeslag)'],
	['ar', '?lang=ar', 'بدل'],
])('speaks %s', async (lang, query, name) => {
	const response = await api.post(`/beoordeling${query}`, example(), { 'Accept-Language': 'nl' })
	expect(response.headers.get('Content-Language')).toBe(lang)
	const { regelingen: all } = await response.json()
	expect(all[0].name.text).toContain(name)
	expect(all[0].decision.amount).toMatchObject({ min: 1202_00, max: 1202_00 })
	expect(all[0].decision.amount.text).toContain('€\u00a01.202')
})

test.each([
	['de, en-GB;q=0.8, nl;q=0.5', 'en'],
	['xx', 'nl'],
	['', 'nl'],
	['nl;q=0.1, ar', 'ar'],
])('Accept-Language %s gives %s', async (header, lang) => {
	const response = await api.post('/beoordeling', example(), { 'Accept-Language': header })
	expect(response.headers.get('Content-Language')).toBe(lang)
	expect(response.headers.get('Vary')).toContain('Accept-Language')
})

test.each<[string, () => unknown, Array<string>]>([
	['no facts', () => ({}), ['/feiten']],
	['a wrong choice', () => withFacts({ getrouwd: 'misschien' }), ['/feiten/getrouwd']],
	['a date in Dutch', () => changed('opvang', { begin: '1-10-2026' }), ['/feiten/opvang/0/begin']],
	[
		'born after the peildatum',
		() => ({ ...example(), peildatum: '2023-01-01' }),
		['/feiten/kinderen/0/geboortedatum'],
	],
	['euros', () => changed('opvang', { uurprijs: 10.5 }), ['/feiten/opvang/0/uurprijs']],
	['a wrong IBAN', () => withFacts({ rekening: 'NL92ABNA0417164300' }), ['/feiten/rekening']],
	[
		'a BSN',
		() => ({ ...withFacts({ bsn: BSN }), bsn: BSN, [BSN]: BSN }),
		['', '/bsn', '/feiten/bsn'],
	],
	[
		'a BSN of a child',
		() => changed('kinderen', { bsn: BSN, id: BSN }),
		['/feiten/kinderen/0/bsn', '/feiten/kinderen/0/id'],
	],
	['a peildatum that is none', () => ({ ...example(), peildatum: '2026-02-30' }), ['/peildatum']],
	[
		'a check that asks nothing',
		() => ({ ...example(), kloptToch: [{ pointer: '/feiten/naam', check: BSN }] }),
		['/kloptToch/0/check'],
	],
	[
		'a place where nothing stands',
		() => ({ ...example(), kloptToch: [{ pointer: '/feiten/opvang/9/lrk', check: 'lrkLengte' }] }),
		['/kloptToch/0/pointer'],
	],
])('points to %s', async (_, asked, pointers) => {
	const response = await api.post('/beoordeling?lang=en', asked())
	const body = await response.text()
	expect(response.status).toBe(400)
	expect(response.headers.get('Content-Type')).toContain('application/problem+json')
	expect(body).not.toContain(BSN)
	const problem = JSON.parse(body)
	expect(faultsOf('Probleem', problem)).toEqual([])
	expect(problem.errors.map(({ pointer }: { pointer: string }) => pointer).toSorted()).toEqual(
		pointers,
	)
	for (const { detail } of problem.errors) expect(detail).toMatch(/^[A-Z‘].*\.$/)
})

const paper = '/regelingen/kinderopvangtoeslag/documenten/overschrijfblad.pdf'

test('makes no paper while facts are lacking: says which', async () => {
	const response = await api.post(paper, without('rekening'))
	expect(response.status).toBe(422)
	expect(await response.json()).toMatchObject({ nogNodig: [{ pointer: '/feiten/rekening' }] })
})

test('makes no paper of what is asked back, until it is confirmed', async () => {
	const asked = withFacts({ rekeningVan: 'iemandAnders', rekeningNaam: 'A. Jansen' })
	const { assessed } = await api.assess(asked)
	const [found] = assessed.findings.filter(({ severity }) => severity === 'ask')
	expect(found).toMatchObject({ pointer: '/feiten/rekeningVan', confirmed: false })
	expect(assessed).toMatchObject({ provisional: true, papers: [] })
	expect(assessed.decision?.amount?.min).toBe(1202_00)
	const refused = await api.post(paper, asked)
	expect(refused.status).toBe(409)
	expect(await refused.json()).toMatchObject({ findings: [{ check: found!.check }] })

	const kloptToch = [{ pointer: found!.pointer, check: found!.check }]
	const confirmed = await api.assess({ ...asked, kloptToch })
	expect(confirmed.assessed).toMatchObject({ provisional: false, findings: [{ confirmed: true }] })
	expect((await api.post(paper, { ...asked, kloptToch })).status).toBe(200)
	const { nietGebruikt } = await api.assess({ ...example(), kloptToch })
	expect(nietGebruikt).toEqual(['/kloptToch/0'])
})

test('decides nothing on what cannot be true', async () => {
	const asked = withFacts({
		werkPeriode: 'begonnenEnGestopt',
		werkBegin: '2026-09-01',
		werkEind: '2026-03-01',
	})
	const { assessed } = await api.assess(asked)
	expect(assessed).toMatchObject({ decision: null, papers: [], provisional: false })
	expect(assessed.findings).toMatchObject([{ check: 'werkEindVoorBegin', severity: 'stop' }])
	const refused = await api.post(paper, asked)
	expect(refused.status).toBe(409)
	expect(await refused.json()).toMatchObject({ findings: [{ pointer: '/feiten/werkEind' }] })
})

test.each<[string, number, string]>([
	['/regelingen/fietstoeslag/documenten/voorblad.pdf', 404, 'regeling'],
	['/regelingen/kinderopvangtoeslag/documenten/jaaropgave.pdf', 404, 'papier'],
	['/regelingen/kinderopvangtoeslag/documenten/voorblad', 404, 'papier'],
	['/bestaat/niet', 404, 'adres'],
	['/beoordeling?lang=xx', 400, 'taal'],
])('POST %s is %i: %s', async (path, status, error) => {
	const response = await api.post(path, example())
	expect(response.status).toBe(status)
	expect(await response.json()).toMatchObject({ status, error })
})

test('has no sheet to type over for who cannot get the toeslag', async () => {
	const secondary = allCases.find(({ one }) => one.outcome !== 'berekening')!
	const { kloptToch } = await api.assessConfirmed(sentCase(secondary))
	const response = await api.post(paper, { ...sentCase(secondary), kloptToch })
	expect(response.status).toBe(404)
})

test.each<[string, string, string]>([
	['GET', '/beoordeling', 'POST, OPTIONS'],
	['PUT', '/beoordeling', 'POST, OPTIONS'],
	['DELETE', '/regelingen', 'GET, HEAD, OPTIONS'],
	['POST', '/openapi.json', 'GET, HEAD, OPTIONS'],
])('%s %s is 405 and says what is allowed', async (method, path, allow) => {
	const response = await api.get(path, { method })
	expect(response.status).toBe(405)
	expect(response.headers.get('Allow')).toBe(allow)
	expect(faultsOf('Probleem', await response.json())).toEqual([])
})

test.each<[string, string, Record<string, string>, number]>([
	['no JSON', '{"feiten":', {}, 400],
	['a list', '[]', {}, 400],
	['a word', '"feiten"', {}, 400],
	['nothing', '', {}, 400],
	['a form', 'feiten=1', { 'Content-Type': 'application/x-www-form-urlencoded' }, 415],
	['text', '{}', { 'Content-Type': 'text/plain' }, 415],
	['too much', JSON.stringify({ feiten: 'x'.repeat(110_000) }), {}, 413],
	['much in depth', '['.repeat(90_000), {}, 400],
])('%s is refused as a problem', async (_, body, headers, status) => {
	const response = await api.post('/beoordeling', body, headers)
	expect(response.status).toBe(status)
	expect(response.headers.get('Content-Type')).toContain('application/problem+json')
	expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
	expect(faultsOf('Probleem', await response.json())).toEqual([])
})

test('is open to the pages of every site, without cookies', async () => {
	const asked = await api.get('/beoordeling', {
		method: 'OPTIONS',
		headers: { Origin: 'https://gemeente.nl', 'Access-Control-Request-Method': 'POST' },
	})
	expect(asked.status).toBe(204)
	expect(asked.headers.get('Access-Control-Allow-Methods')).toBe('GET, POST')
	expect(asked.headers.get('Access-Control-Allow-Headers')).toContain('Content-Type')
	const response = await api.post('/beoordeling', example(), { Origin: 'https://gemeente.nl' })
	expect(response.status).toBe(200)
	expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
	expect(response.headers.get('Access-Control-Allow-Credentials')).toBeNull()
	expect(response.headers.get('Set-Cookie')).toBeNull()
	expect(response.headers.get('Cache-Control')).toBe('no-store')
})

test.each(['/openapi.json', '/regelingen', '/feiten.schema.json'])(
	'%s may be kept for a while',
	async (path) => {
		const response = await api.get(path)
		expect(response.status).toBe(200)
		expect(response.headers.get('Cache-Control')).toBe('public, max-age=300')
		expect((await api.get(path, { method: 'HEAD' })).status).toBe(200)
	},
)

test('names every regeling, its papers and its languages', async () => {
	const listed = await (await api.get('/regelingen')).json()
	expect(faultsOf('Regelingen', listed)).toEqual([])
	expect(listed.regelingen.map(({ id }: { id: string }) => id)).toEqual(
		regelingen.map(({ id }) => id),
	)
	const codes = listed.languages.map(({ code }: { code: string }) => code)
	for (const { name } of listed.regelingen) expect(Object.keys(name)).toEqual(codes)
})

test('anything that is JSON gets an answer, never a fault of ours', {
	timeout: 120_000,
}, async () => {
	const anything = fc.jsonValue({ maxDepth: 4 })
	const names = [
		'naam',
		'kinderen',
		'opvang',
		'inkomen',
		'werk',
		'getrouwd',
		'rekening',
		'woonplaats',
	]
	const facts = fc.oneof(
		anything,
		fc.dictionary(fc.constantFrom(...names), anything).map((some) => ({ feiten: some })),
		fc
			.tuple(fc.constantFrom(...names), anything)
			.map(([name, fact]) => withFacts({ [name]: fact })),
		fc
			.record(
				{ feiten: anything, peildatum: anything, gemeente: anything, kloptToch: anything },
				{ requiredKeys: [] },
			)
			.map((some) => ({ ...example(), ...some })),
		fc
			.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
			.map((day) => ({ ...example(), peildatum: day.toISOString().slice(0, 10) })),
	)
	await fc.assert(
		fc.asyncProperty(facts, async (body) => {
			const response = await api.post('/beoordeling', JSON.stringify(body))
			expect([200, 400]).toContain(response.status)
			const name = response.status === 200 ? 'Beoordelingen' : 'Probleem'
			expect(faultsOf(name, await response.json())).toEqual([])
		}),
		{ numRuns: 250 },
	)
})

test('nothing of what was sent is in the logs', () => {
	const logs = server.logs()
	expect(logs).toContain('"/api/v1/beoordeling"')
	expect(logs).not.toMatch(/Łukaszewicz|Noor|NL91|123456|"level":"error"/)
})
