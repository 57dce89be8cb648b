import { describe, expect, test } from 'vitest'
import { type Answers, UNKNOWN } from '../../engine/answers.ts'
import type { Truth } from '../../engine/truth.ts'
import type { Huisgenoot } from '../../facts/wonen.ts'
import { bijstandHouseholdOf, sharersOf } from './household.ts'
import { isOfSharingAge, sharesCosts } from './housemates.ts'

const DAY = '2026-11-22'
/** A year of which no age is known yet. */
const LATER = '2027-01-01'

/** Somebody of 46 who rents from nobody and studies nothing. */
const ali: Huisgenoot = {
	id: 'a',
	voornaam: 'Ali',
	geboortedatum: '1980-01-01',
	band: 'anders',
	onderwijs: 'nee',
	contract: 'nee',
}

describe('who shares the costs, where something is not known (art. 19a)', () => {
	test.each<[string, Partial<Record<keyof Huisgenoot, unknown>>, Truth]>([
		['a student of 29', { geboortedatum: '1996-11-23', band: 'student' }, 'nee'],
		[
			'a student of 30: the gemeente looks',
			{ geboortedatum: '1996-11-22', band: 'student' },
			'onbekend',
		],
		['a student, nobody knows how old', { geboortedatum: UNKNOWN, band: 'student' }, 'onbekend'],
		[
			'a student is none who rents',
			{ geboortedatum: '1996-11-23', band: 'student', contract: 'zelfdeVerhuurder' },
			'nee',
		],
		['studies, by what was said', { geboortedatum: '1996-11-23', onderwijs: 'ja' }, 'nee'],
		['who knows whether at school', { onderwijs: UNKNOWN }, 'onbekend'],
		['what binds them is not known', { band: UNKNOWN }, 'onbekend'],
		[
			'what binds them is not known, not at school',
			{ band: UNKNOWN, contract: UNKNOWN },
			'onbekend',
		],
		['who knows whether there is a contract', { contract: UNKNOWN }, 'onbekend'],
		['nobody was asked for a contract', { contract: undefined }, 'ja'],
		['a contract between strangers', { contract: 'onderling' }, 'nee'],
		['a contract with a child', { band: 'kind', contract: 'onderling' }, 'ja'],
		['a contract with a parent', { band: 'ouder', contract: 'onderling' }, 'ja'],
		['a contract with who knows whom', { band: UNKNOWN, contract: 'onderling' }, 'onbekend'],
	])('%s', (_, more, expected) => {
		expect(sharesCosts({ ...ali, ...more } as Huisgenoot, DAY)).toBe(expected)
	})

	test('in a year whose ages are not known nobody knows', () => {
		expect(isOfSharingAge('1980-01-01', LATER)).toBe('onbekend')
		expect(sharesCosts({ ...ali, band: 'student' }, LATER)).toBe('onbekend')
	})
})

describe('how many share the costs, at least and at most', () => {
	const alone = { verblijf: 'huis', getrouwd: 'nee', huisgenoot: 'nee', heeftHuisgenoten: 'nee' }
	const couple = { ...alone, getrouwd: 'ja', partnerOpAdres: 'ja' }
	const withAdult = { ...alone, huisgenoot: 'ja', geboortedatumPartner: '1980-01-01' }
	const judged = { ...withAdult, huisgenootBand: ['geenVanDeze'], huishoudenSamen: ['samenKosten'] }
	const count = (answers: Answers) => {
		const { least, most } = bijstandHouseholdOf(answers, DAY).sharers
		return [least, most]
	}
	test.each<[string, Answers, [number, number]]>([
		['nobody', alone, [0, 0]],
		['one who shares', { ...alone, huisgenoten: [ali] }, [1, 1]],
		['one who may', { ...alone, huisgenoten: [{ ...ali, geboortedatum: UNKNOWN }] }, [0, 1]],
		['one who does not', { ...alone, huisgenoten: [{ ...ali, onderwijs: 'ja' }] }, [0, 1]],
		['nobody outside a house', { ...alone, verblijf: 'inrichting', huisgenoten: [ali] }, [0, 0]],
		['who knows how many', { ...alone, heeftHuisgenoten: UNKNOWN }, [0, 10]],
		[
			'who knows, but they were named',
			{ ...alone, heeftHuisgenoten: UNKNOWN, huisgenoten: [ali] },
			[1, 1],
		],
		['who knows where', { ...alone, verblijf: UNKNOWN }, [0, 10]],
		['a partner is none of them', couple, [0, 0]],
		['an adult who may be a partner', judged, [0, 1]],
		['an adult of 26', { ...judged, geboortedatumPartner: '1999-11-23' }, [0, 0]],
		['a partner by a child', { ...withAdult, huisgenootBand: ['kindSamen'] }, [0, 0]],
		[
			'an adult who is surely none is on the list',
			{ ...withAdult, huisgenootBand: ['ouderOfKind'], huisgenoten: [ali] },
			[1, 1],
		],
		['a spouse who left', { ...couple, partnerOpAdres: 'nee', gescheidenLeven: UNKNOWN }, [0, 0]],
		[
			'nobody knows whether married',
			{ ...withAdult, getrouwd: UNKNOWN, huisgenootBand: ['ouderOfKind'] },
			[0, 1],
		],
	])('%s', (_, answers, expected) => expect(count(answers)).toEqual(expected))

	test('outside a house there is nobody to name', () => {
		expect(sharersOf({ verblijf: 'inrichting', huisgenoten: [ali] }, DAY)).toEqual({
			sharers: [],
			more: 0,
		})
	})
})
