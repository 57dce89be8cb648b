import { describe, expect, test } from 'vitest'
import { hasText } from '../../app/i18n.server.ts'
import type { Answers } from '../engine/answers.ts'
import { isIsoDate } from '../engine/date.ts'
import { SITUATIES } from '../facts/situatie.ts'
import { fitting, isConfirmed, type Wegwijzer, wegwijzers } from './index.ts'

const DAY = '2026-11-22'
const everything = { situatie: [...SITUATIES] }
const ids = (told: Answers, day = DAY, all: ReadonlyArray<Wegwijzer> = wegwijzers) =>
	fitting(all, told, day).map(({ id }) => id)
const child = (geboortedatum: string) => ({
	heeftKinderen: 'ja',
	kinderen: { items: [{ id: 'a', answers: { geboren: 'ja', geboortedatum } }], klaar: true },
})

test.each(wegwijzers)('$id has a source, a day and its texts in every language', (one) => {
	expect(one.source.title).not.toBe('')
	expect(isIsoDate(one.source.checked) && isIsoDate(one.status.through)).toBe(true)
	expect(one.situations.length).toBeGreaterThan(0)
	expect(one.aliases.length).toBeGreaterThan(0)
	for (const lang of ['nl', 'en', 'ar']) {
		for (const part of ['naam', 'wat', 'voorWie', 'waar', 'vraagNaBij']) {
			expect(hasText(lang, `wegwijzers:${one.id}.${part}`), `${lang} ${part}`).toBe(true)
		}
	}
})

test('each has a name of its own', () => {
	expect(new Set(wegwijzers.map(({ id }) => id)).size).toBe(wegwijzers.length)
})

describe('what is of a gemeente', () => {
	const local = wegwijzers.filter(({ gemeenten }) => gemeenten).map(({ id }) => id)

	test('shows to nobody who has not said where they live', () => {
		expect(ids(everything).filter((id) => local.includes(id))).toEqual([])
		const unknown = { ...everything, woonplaats: { weetIkNiet: true } }
		expect(ids(unknown).filter((id) => local.includes(id))).toEqual([])
	})

	test.each([
		['Rotterdam-Zuid', ['vraagwijzer', 'smi', 'rotterdampas', 'jeugdtegoed', 'loopbaanorientatie']],
		['Hoensbroek', ['kinderwens']],
		['peel en maas', ['werkgeversnetwerk']],
		['Gouda', []],
	])('shows in %s only what is there', (woonplaats, found) => {
		expect(ids({ ...everything, woonplaats }).filter((id) => local.includes(id))).toEqual(found)
	})
})

test('what is for a child shows by its age, and to who may have one', () => {
	const here = { ...everything, woonplaats: 'Rotterdam' }
	expect(ids(here)).toContain('jeugdtegoed')
	expect(ids({ ...here, heeftKinderen: 'nee' })).not.toContain('jeugdtegoed')
	expect(ids({ ...here, ...child('2022-11-22') })).toContain('jeugdtegoed')
	expect(ids({ ...here, ...child('2022-11-23') })).not.toContain('jeugdtegoed')
	expect(ids({ ...here, ...child('2008-11-23') })).toContain('jeugdtegoed')
	expect(ids({ ...here, ...child('2008-11-22') })).not.toContain('jeugdtegoed')
})

test('only what is for what is going on, what cannot wait first', () => {
	expect(ids({ situatie: ['gaWerken'], woonplaats: 'Heerlen' })).toEqual([])
	expect(ids({ situatie: ['brief'], woonplaats: 'Rotterdam' })[0]).toBe('wijkteam')
	const library = wegwijzers.find(({ id }) => id === 'bibliotheek')!
	const team = wegwijzers.find(({ id }) => id === 'wijkteam')!
	const told = { situatie: ['brief'], haast: ['eten'] }
	expect(ids(told, DAY, [library, team])).toEqual(['wijkteam', 'bibliotheek'])
})

describe('the clock', () => {
	const smi = wegwijzers.find(({ id }) => id === 'smi')!

	test('what is certain is one only as long as somebody looked', () => {
		expect(isConfirmed(smi, '2026-12-31')).toBe(true)
		expect(isConfirmed(smi, '2027-01-01')).toBe(false)
	})

	test('what was seen once is never certain', () => {
		for (const one of wegwijzers.filter(({ source }) => source.confidence === 'S')) {
			expect(isConfirmed(one, DAY), one.id).toBe(false)
		}
	})

	test('what ended or is spent does not show', () => {
		const told = { situatie: ['opvang'], woonplaats: 'Rotterdam' }
		for (const state of ['ended', 'spent'] as const) {
			expect(ids(told, DAY, [{ ...smi, status: { ...smi.status, state } }])).toEqual([])
		}
	})
})
