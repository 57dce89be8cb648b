import { expect, test } from 'vitest'
import type { Answers } from '../engine/answers.ts'
import type { Decision } from '../engine/decision.ts'
import { conversation } from '../engine/flow.ts'
import type { Regeling } from '../engine/regeling.ts'
import { regelingen } from '../index.ts'
import { discovery } from './discovery.ts'
import { urgentNeeds, withoutRegeling } from './situation.ts'

const DAY = '2026-11-22'
const base = regelingen[0]!

/** A regeling of which only what matters here is real. */
function regeling(
	id: string,
	verdict: Decision['verdict'],
	more: Partial<Regeling> = {},
): Regeling {
	const amount = verdict === 'unlikely' ? null : { min: 100_00, max: 200_00 }
	const decide = () => ({ ...base.decide({}, '2000-01-01'), verdict, amount })
	const ontdek = { situations: ['weinigGeld'], facts: [] }
	const status = { state: 'open', checked: DAY, through: '2026-12-31' } as const
	const flow = conversation({ id, conditions: {}, pages: { klaar: { outcome: true } } })
	return { ...base, id, flow, decide, ontdek, status, ...more }
}

function ids(all: Array<Regeling>, told: Answers = {}, day = DAY) {
	const { first, groups, have } = discovery(all, { situatie: ['weinigGeld'], ...told }, day)
	const of = (found: typeof have) => found.map(({ regeling: { id } }) => id)
	return {
		first: first?.regeling.id ?? null,
		likely: of(groups.likely),
		unknown: of(groups.unknown),
		unlikely: of(groups.unlikely),
		have: of(have),
	}
}

const none = { first: null, likely: [], unknown: [], unlikely: [], have: [] }
const [no, maybe, yes] = [
	regeling('no', 'unlikely'),
	regeling('maybe', 'unknown'),
	regeling('yes', 'likely'),
]

test('one thing first, the rest by how sure it is', () => {
	const also = regeling('also', 'likely')
	expect(ids([no, maybe, yes, also])).toEqual({
		...none,
		first: 'yes',
		likely: ['also'],
		unknown: ['maybe'],
		unlikely: ['no'],
	})
	expect(ids([no])).toEqual({ ...none, unlikely: ['no'] })
})

test('only what is for what is going on', () => {
	expect(ids([yes], { situatie: ['kindSport'] })).toEqual(none)
	expect(withoutRegeling([yes], { situatie: ['kindSport', 'weinigGeld'] })).toEqual(['kindSport'])
})

test('what somebody has already stands apart', () => {
	expect(ids([yes, maybe], { hebIkAl: ['yes'] })).toEqual({
		...none,
		first: 'maybe',
		have: ['yes'],
	})
})

test('what ended, is spent, is not open or nobody looked at is never to be had', () => {
	const status = { checked: DAY, through: '2026-12-31' }
	const with_ = (state: Regeling['status']['state']) =>
		regeling('yes', 'likely', { status: { ...status, state } })
	expect(ids([with_('ended')])).toEqual({ ...none, unlikely: ['yes'] })
	expect(ids([with_('spent')])).toEqual({ ...none, unlikely: ['yes'] })
	expect(ids([with_('seasonal')])).toEqual({ ...none, unknown: ['yes'] })
	expect(ids([yes], {}, '2027-01-01')).toEqual({ ...none, unknown: ['yes'] })
})

test('what helps with what cannot wait comes before what is surer', () => {
	const ontdek = { situations: ['weinigGeld', 'schulden'], facts: [], urgent: ['huis'] }
	const help = regeling('help', 'unknown', { ontdek })
	const told = { situatie: ['weinigGeld', 'schulden'], haast: ['huis'] }
	expect(ids([yes, help], told).first).toBe('help')
	expect(ids([yes, help], { ...told, haast: ['eten'] }).first).toBe('yes')
})

test('something cannot wait only where it would be asked', () => {
	expect(urgentNeeds({ situatie: ['brief'], haast: ['huis', 'eten'] })).toEqual(['huis', 'eten'])
	expect(urgentNeeds({ situatie: ['brief'], haast: ['geenVanDeze'] })).toEqual([])
	expect(urgentNeeds({ situatie: ['opvang'], haast: ['huis'] })).toEqual([])
	expect(urgentNeeds({ situatie: ['opvang'], rekeningenBetalen: 'nee', haast: ['huis'] })).toEqual([
		'huis',
	])
})
