import { expect, test } from 'vitest'
import { saidOn } from '../../../tests/finding.ts'
import { type Answers, UNKNOWN } from '../../engine/answers.ts'
import { checks } from './index.ts'

const noor = { id: 'n', voornaam: 'Noor', geboren: 'ja', geboortedatum: '2022-11-22' }
const outer = { kinderen: [noor, { id: 's', voornaam: 'Sem', geboren: 'nee' }] }
const birthday = (item: string, question = 'geboortedatum') => ({
	question,
	list: 'kinderen',
	item,
})

/** The answers that a check points to, besides the one it is asked at. */
const pointed = (id: string, answers: Answers, around: Answers = outer) =>
	checks
		.find((check) => check.id === id)
		?.about?.({ answers, outer: around, peildatum: '2026-11-22' })

test('a child of the wrong age may be another, or have another day of birth', () => {
	expect(pointed('bsoTeJong', { kind: 'n' })).toEqual(['kind', birthday('n')])
	expect(pointed('bsoTeJong', { kind: 's' })).toEqual(['kind', birthday('s', 'uitgerekendeDatum')])
	expect(pointed('bsoTeJong', { kind: UNKNOWN })).toEqual(['kind'])
	expect(pointed('dagopvangTeOud', { kind: 'n' })).toEqual(['soort', 'kind', birthday('n')])
})

test('one place under two numbers points to the number of the other', () => {
	const place = { soort: 'dagopvang', opvangNaam: 'De Kikker', lrk: '123456789' }
	const one = { id: 'a', ...place }
	const around = { ...outer, opvang: [one, { id: 'b', ...place, lrk: '987654321' }] }
	expect(pointed('lrkVanDezelfdePlek', one, around)).toEqual([
		{ question: 'lrk', list: 'opvang', item: 'b' },
	])
})

test.each<[string, Answers, boolean]>([
	['goes on', { stopt: 'nee' }, true],
	['ends, nobody knows when', { stopt: 'ja', eind: UNKNOWN }, false],
	['ended on the fourth birthday', { stopt: 'ja', eind: '2026-11-22' }, false],
	['ends the day after', { stopt: 'ja', eind: '2026-11-23' }, true],
])('dagopvang of a child of four that %s: %s', (_, answers, expected) => {
	const care = { id: 'a', kind: 'n', soort: 'dagopvang', ...answers }
	expect(saidOn(checks, 'dagopvangTeOud', { answers: care, outer }) !== null).toBe(expected)
})
