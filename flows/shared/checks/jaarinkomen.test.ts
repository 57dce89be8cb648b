import { describe, expect, test } from 'vitest'
import { saidOn } from '../../../tests/finding.ts'
import { type Answers, UNKNOWN } from '../../engine/answers.ts'
import { jaarinkomenChecks } from './jaarinkomen.ts'

const source = (heelJaar: unknown, more: Answers = {}) => ({
	id: 'a1',
	soort: 'loon',
	bedrag: { bedrag: 2_000_00, soort: 'bruto', per: 'maand' },
	heelJaar,
	...more,
})
const from = (begin: unknown, soort = 'loon') => source('begonnen', { begin, soort })
const until = (eind: unknown, soort = 'loon') => source('gestopt', { eind, soort })
const between = (begin: string, eind: string) => source('deel', { begin, eind })

const said = (check: string, ...inkomen: Array<Answers>) =>
	saidOn(jaarinkomenChecks, check, { answers: { inkomen } })

describe('a stretch of the year without income is asked after', () => {
	test.each<[string, Array<Answers>, string | null]>([
		['all year', [source('ja')], null],
		['an amount of a year', [{ ...source(undefined), bedrag: { per: 'jaar' } }], null],
		['31 days before', [from('2026-02-01')], '1 januari 2026 tot en met 31 januari 2026'],
		['30 days before', [from('2026-01-31')], null],
		['31 days after', [until('2026-11-30')], '1 december 2026 tot en met 31 december 2026'],
		['30 days after', [until('2026-12-01')], null],
		['one after the other', [from('2026-09-01'), until('2026-08-31')], null],
		['a time between', [until('2026-03-31'), from('2026-06-01')], '1 april 2026 tot en met 31 mei'],
		[
			'a short one within a long one',
			[until('2026-12-31'), between('2026-02-01', '2026-02-10')],
			null,
		],
		['since last year', [{ ...from('2025-06-01') }], null],
		['a day that is not known', [until(UNKNOWN)], null],
		['a part that is not known', [source(UNKNOWN)], null],
		['nothing in the list', [], null],
	])('%s', (_, sources, expected) => {
		if (expected === null) expect(said('gatInHetJaar', ...sources)).toBeNull()
		else expect(said('gatInHetJaar', ...sources)).toContain(expected)
	})
})

describe('a uitkering of all year beside pay of a part of it is asked after', () => {
	const benefit = source('ja', { soort: 'uitkering', id: 'b2' })
	test.each<[string, Array<Answers>, boolean]>([
		['pay that stopped', [until('2026-08-31'), benefit], true],
		['pay that began', [benefit, from('2026-04-13')], true],
		['pay all year', [source('ja'), benefit], false],
		['a pension that began', [from('2026-04-13', 'pensioen'), benefit], false],
		['a uitkering of a part', [until('2026-08-31'), from('2026-09-01', 'uitkering')], false],
		['no uitkering', [until('2026-08-31')], false],
		['pay of which it is not known', [source(UNKNOWN), benefit], false],
	])('%s', (_, sources, expected) => {
		expect(said('uitkeringNaastLoon', ...sources) !== null).toBe(expected)
	})

	test('it links to the stretch of the uitkering', () => {
		const [check] = jaarinkomenChecks.filter(({ id }) => id === 'uitkeringNaastLoon')
		const answers = { inkomen: [until('2026-08-31'), benefit] }
		const at = { answers, outer: {}, peildatum: '2026-11-22' }
		expect(check!.about!(at)).toEqual([{ question: 'heelJaar', list: 'inkomen', item: 'b2' }])
	})
})
