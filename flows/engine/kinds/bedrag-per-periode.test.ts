import { expect, test } from 'vitest'
import type { At } from '../question.ts'
import { bedragPerPeriode, PERIODEN, SOORTEN } from './bedrag-per-periode.ts'

const kind = bedragPerPeriode()
const at: At = { answers: {}, outer: {}, peildatum: '2026-11-22' }

test.each(SOORTEN.flatMap((soort) => PERIODEN.map((per) => [soort, per] as const)))(
	'an amount is kept with %s and per %s',
	(soort, per) => {
		const raw = { bedrag: ['€ 1.234,50'], soort: [soort], per: [per] }
		expect(kind.parse(raw, at)).toEqual({ ok: true, value: { bedrag: 123_450, soort, per } })
		expect(kind.show({ bedrag: 123_450, soort, per }, at)).toEqual({
			key: `feiten:bedragPerPeriode.${soort}.${per}`,
			values: { bedrag: '€\u00a01.234,50' },
		})
	},
)

test('everything that is missing is said at once, each at its own part', () => {
	expect(kind.parse({}, at)).toEqual({
		ok: false,
		mistakes: [
			{ part: 'bedrag', error: 'bedrag.leeg' },
			{ part: 'soort', error: 'bedragPerPeriode.soort' },
			{ part: 'per', error: 'bedragPerPeriode.per' },
		],
	})
})

test.each([
	[{ bedrag: ['-1'], soort: ['bruto'], per: ['maand'] }, 'bedrag', 'bedrag.nietOnderNul'],
	[{ bedrag: ['veel'], soort: ['bruto'], per: ['maand'] }, 'bedrag', 'bedrag.getal'],
	[{ bedrag: ['1'], soort: ['zwart'], per: ['maand'] }, 'soort', 'bedragPerPeriode.soort'],
	[{ bedrag: ['1'], soort: ['bruto'], per: ['dag'] }, 'per', 'bedragPerPeriode.per'],
])('%j is refused at %s', (raw, part, error) => {
	expect(kind.parse(raw, at)).toEqual({ ok: false, mistakes: [{ part, error }] })
})

test.each([
	null,
	undefined,
	123_450,
	'1234,50',
	[],
	{},
	{ bedrag: '1234', soort: 'bruto', per: 'maand' },
	{ bedrag: 12.5, soort: 'bruto', per: 'maand' },
	{ bedrag: 123_450, soort: 'bruto' },
	{ bedrag: 123_450, per: 'maand' },
	{ bedrag: 123_450, soort: ['bruto'], per: 'maand' },
])('the API cannot give %j', (json) => {
	expect(kind.accept(json, at).ok).toBe(false)
})
