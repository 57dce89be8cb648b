import { expect, test } from 'vitest'
import { type Answers, UNKNOWN } from '../engine/answers.ts'
import { findings } from '../engine/check.ts'
import { replay } from '../engine/journey.ts'
import { kinderopvangtoeslag } from './index.ts'

const PEILDATUM = '2026-11-22'
const around = { outer: {}, peildatum: PEILDATUM }
const sam = { voornaam: 'Sam', geboren: 'ja', geboortedatum: '2024-05-05', woontBijU: 'ja' }

/** A parent alone with one child at home, as far as work. */
function said(changes: Answers, child: Answers = sam) {
	const stored = {
		voorWie: 'mezelf',
		naam: { voornamen: 'Noor', achternaam: 'Bos' },
		woonplaats: 'Heerlen',
		kinderen: { items: [{ id: 'k1', answers: child }], klaar: true },
		getrouwd: 'nee',
		huisgenoot: 'nee',
		inHuis: { volwassenen: 1, kinderen: 1 },
		werk: ['loondienst'],
		werkPeriode: 'heelJaar',
		...changes,
	}
	const journey = replay(kinderopvangtoeslag.flow, stored, around)
	return { journey, decision: kinderopvangtoeslag.decide(journey.answers, PEILDATUM) }
}

const endOf = (changes: Answers, child?: Answers) => {
	const { open, outcome } = said(changes, child).journey
	return outcome ?? open
}

const housemate = (...huisgenootBand: Array<string>) => ({ huisgenoot: 'ja', huisgenootBand })

test('what the applicant lacks ends the conversation', () => {
	expect(endOf({ werk: ['geen'] })).toBe('geenGrond')
	expect(endOf({ werk: ['ziek'] })).toBe('gemeenteRoute')
	expect(endOf({ werk: ['ziek', 'loondienst'] })).toBe('opvang')
	expect(endOf({ werk: UNKNOWN })).toBe('opvang')
})

test.each([
	['geen', 'geenGrond'],
	['ziek', 'gemeenteRoute'],
])('a partner who says %s ends it only where a ground is asked of them', (does, outcome) => {
	const werkPartner = [does]
	expect(endOf({ getrouwd: 'ja', werkPartner })).toBe(outcome)
	expect(endOf({ ...housemate('kindSamen'), werkPartner })).toBe(outcome)
	expect(endOf({ ...housemate('geenVanDeze'), werkPartner })).toBe(outcome)
	expect(endOf({ huisgenoot: 'opvang', werkPartner })).toBe('opvang')
	expect(endOf({ getrouwd: UNKNOWN, huisgenoot: 'nee', werkPartner })).toBe('opvang')
	expect(endOf({ ...housemate('ouderOfKind'), werkPartner })).toBe('opvang')
	expect(endOf({ ...housemate('andereFamilie'), werkPartner })).toBe('opvang')
	expect(endOf({ ...housemate('andereFamilie', 'huisSamen'), werkPartner })).toBe(outcome)
})

test('a partner in long-term care or detention is asked from when until when', () => {
	for (const does of ['wlz', 'detentie']) {
		expect(endOf({ getrouwd: 'ja', werkPartner: [does] })).toBe('werkPeriodePartner')
		expect(endOf({ getrouwd: 'ja', werkPartner: [does, 'ziek'] })).toBe('werkPeriodePartner')
	}
	const detained = { getrouwd: 'ja', werkPartner: ['detentie'], werkPeriodePartner: 'heelJaar' }
	expect(endOf(detained)).toBe('opvang')
})

test('a time without work is asked of who had one', () => {
	expect(endOf({ werkPeriode: 'metPauze' })).toBe('werkPauzeBegin')
	const pause = { werkPeriode: 'metPauze', werkPauzeBegin: '2026-03-01' }
	expect(endOf(pause)).toBe('werkPauzeEind')
	expect(endOf({ ...pause, werkPauzeEind: UNKNOWN })).toBe('opvang')
	const partner = {
		getrouwd: 'ja',
		werkPartner: ['loondienst'],
		werkPeriodePartner: 'metPauze',
		werkPauzeBeginPartner: UNKNOWN,
	}
	expect(endOf(partner)).toBe('werkPauzeEindPartner')
})

test.each([
	['2026-03-01', true],
	['2026-02-28', true],
	['2026-03-02', false],
])('a time without work since 1 March cannot end on %s: %s', (werkPauzeEind, isWrong) => {
	const { journey } = said({
		werkPeriode: 'metPauze',
		werkPauzeBegin: '2026-03-01',
		werkPauzeEind,
	})
	const found = findings(kinderopvangtoeslag.checks, journey, PEILDATUM)
	expect(found.map(({ check }) => check)).toEqual(isWrong ? ['pauzeEindVoorBegin'] : [])
})

test('a child at the address is asked after where nobody named one', () => {
	expect(endOf(housemate('geenVanDeze'))).toBe('werkPartner')
	const expected = { voornaam: 'Bo', geboren: 'nee', uitgerekendeDatum: '2027-01-05' }
	expect(endOf(housemate('geenVanDeze'), expected)).toBe('huisgenootKind')
	expect(endOf({ ...housemate('geenVanDeze'), huisgenootKind: 'nee' }, expected)).toBe('opvang')
	expect(endOf({ ...housemate('geenVanDeze'), huisgenootKind: 'ja' }, expected)).toBe('werkPartner')
})

test('of children at secondary school the school is the reason, and nothing unasked is named', () => {
	const child = { ...sam, geboortedatum: '2013-05-05', school: 'voortgezet' }
	const { journey, decision } = said({}, child)
	expect(journey.outcome).toBe('kinderenTeOud')
	expect(decision.verdict).toBe('unlikely')
	expect(decision.conditions.map(({ id, met }) => [id, met])).toEqual([
		['childNotInSecondarySchool', 'nee'],
		['ownContribution', 'onbekend'],
		['lawfulResidence', 'onbekend'],
	])
	expect(decision.steps.map(({ id }) => id)).toEqual(['stop', 'checkAgain', 'askDienstToeslagen'])
})

test('without a ground the ground is the reason, and no care is looked for', () => {
	const { decision } = said({ werk: ['geen'] })
	expect(decision.verdict).toBe('unlikely')
	const asked = decision.conditions.filter(({ restsOn }) => restsOn.length > 0)
	expect(asked.map(({ id, met }) => [id, met])).toEqual([
		['childNotInSecondarySchool', 'ja'],
		['parentGround.aanvrager', 'nee'],
	])
	expect(decision.steps.map(({ id }) => id)).not.toContain('findCare')
})
