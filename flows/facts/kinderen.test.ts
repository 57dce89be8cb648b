import { expect, test } from 'vitest'
import { type Answers, UNKNOWN } from '../engine/answers.ts'
import { replay } from '../engine/journey.ts'
import { kinderen } from './kinderen.ts'

const around = { outer: {}, peildatum: '2026-11-22' }
const asked = (answers: Answers) => replay(kinderen.list, answers, around)
const sam = { voornaam: 'Sam', geboren: 'ja', school: 'geen', woontBijU: 'ja' }

test('of a child that is born its birthday is asked, of one that is not the day it is due', () => {
	expect(asked({ ...sam, geboortedatum: '2020-03-27' }).path).toEqual([
		'voornaam',
		'geboren',
		'leeftijd',
		'geboortedatum',
		'school',
		'woontBijU',
	])
	expect(asked({ ...sam, geboren: 'nee', uitgerekendeDatum: '2027-02-01' })).toMatchObject({
		path: ['voornaam', 'geboren', 'uitgerekendeDatum'],
		outcome: 'klaar',
	})
})

test.each([
	['2026-11-22', false],
	['2024-01-01', false],
	['2023-12-31', true],
	['2014-01-01', true],
])('of a child born on %s the school is asked: %s', (geboortedatum, isAsked) => {
	expect(asked({ ...sam, geboortedatum }).path.includes('school')).toBe(isAsked)
})

test('of a child whose birthday is not known the school is asked', () => {
	expect(asked({ ...sam, leeftijd: 3, geboortedatum: UNKNOWN }).path).toContain('school')
})

test('nobody is born after the day of asking, nor due before it', () => {
	expect(asked({ ...sam, leeftijd: 0, geboortedatum: '2026-11-23' }).open).toBe('geboortedatum')
	expect(asked({ ...sam, geboren: 'nee', uitgerekendeDatum: '2026-11-21' }).open).toBe(
		'uitgerekendeDatum',
	)
})

test('how old a child is, is asked before its birthday, and never of one whose birthday came along', () => {
	const { voornaam, geboren } = sam
	expect(asked({ voornaam, geboren }).open).toBe('leeftijd')
	expect(asked({ ...sam, geboortedatum: UNKNOWN }).open).toBe('leeftijd')
	expect(asked({ ...sam, geboortedatum: '2018-11-22' }).answers.leeftijd).toBe(8)
	expect(asked({ ...sam, geboortedatum: '2018-11-23' }).answers.leeftijd).toBe(7)
	expect(asked({ ...sam, leeftijd: 5, geboortedatum: '2018-11-22' }).answers.leeftijd).toBe(5)
})

test('a child goes by its name, one without a name yet by dots', () => {
	expect(kinderen.itemName(sam, {}).values).toEqual({ tekst: 'Sam' })
	expect(kinderen.itemName({}, {}).values).toEqual({ tekst: '…' })
	expect(kinderen.values(sam, {})).toEqual({ naam: 'Sam' })
})
