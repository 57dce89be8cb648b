import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asOneLine } from '../latin.ts'
import { type At, type Kind, literal } from '../question.ts'
import { bedrag } from './bedrag.ts'
import { bedragPerPeriode, PERIODEN, SOORTEN } from './bedrag-per-periode.ts'
import { datum } from './datum.ts'
import { getal } from './getal.ts'
import { formatIban, iban } from './iban.ts'
import { keuze, keuzeUit, options } from './keuze.ts'
import { lrk } from './lrk.ts'
import { meerkeuze } from './meerkeuze.ts'
import { mensen } from './mensen.ts'
import { naam } from './naam.ts'
import { tekst } from './tekst.ts'
import { uren } from './uren.ts'

const at: At = { answers: {}, outer: {}, peildatum: '2026-11-22' }

/** A line that starts with a letter, with every sign a name may have. */
const line = fc
	.string({ unit: fc.constantFrom(...'aZéŞıłễĐŁ0-’\'"., &/(<{\u0301\u00a0'), maxLength: 200 })
	.map((rest) => asOneLine(`ß${rest}`))
const cents = fc.integer({ min: 0, max: 1_000_000_000 })
const day = fc
	.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10))
const account = fc.integer({ min: 0, max: 9_999_999_999 }).map((number) => {
	const tail = String(number).padStart(10, '0')
	// A=10, B=11, N=23; ABNA before, NL00 behind.
	const rest = BigInt(`10112310${tail}232100`) % 97n
	return `NL${String(98n - rest).padStart(2, '0')}ABNA${tail}`
})
const letters = ['a', 'b', 'c', 'd'] as const

type Subject<V> = { of: string; kind: Kind<V>; value: fc.Arbitrary<V> }

function subject<V>(of: string, kind: Kind<V>, value: fc.Arbitrary<V>): Subject<unknown> {
	return { of, kind, value }
}

const subjects = [
	subject('bedrag', bedrag(), cents),
	subject(
		'bedrag per periode',
		bedragPerPeriode(),
		fc.record({
			bedrag: cents,
			soort: fc.constantFrom(...SOORTEN),
			per: fc.constantFrom(...PERIODEN),
		}),
	),
	subject('datum', datum(), day),
	subject('getal', getal({ least: 0, most: 999_999 }), fc.nat({ max: 999_999 })),
	subject('iban', iban(), account),
	subject('keuze', keuze(options('x', letters)), fc.constantFrom(...letters)),
	subject(
		'keuze uit',
		keuzeUit(() => letters.map((value) => ({ value, label: literal(value) }))),
		fc.constantFrom(...letters),
	),
	subject('lrk', lrk(), fc.stringMatching(/^[0-9]{6,12}$/)),
	subject(
		'meerkeuze',
		meerkeuze(options('x', letters), { alone: [] }),
		fc.subarray([...letters], { minLength: 1 }),
	),
	subject(
		'mensen',
		mensen(),
		fc.record({ volwassenen: fc.integer({ min: 1, max: 20 }), kinderen: fc.nat({ max: 20 }) }),
	),
	subject(
		'naam',
		naam(),
		fc.record({ voornamen: fc.oneof(line, fc.constant('')), achternaam: line }),
	),
	subject('tekst', tekst(), line),
	subject('uren', uren({ most: 8784 }), fc.integer({ min: 0, max: 878_400 })),
]

test.each(subjects)('$of: what is typed again is the same answer', ({ kind, value }) => {
	fc.assert(
		fc.property(value, (given) => {
			expect(kind.parse(kind.toRaw(given), at)).toEqual({ ok: true, value: given })
		}),
		{ seed: 7, numRuns: 300 },
	)
})

test.each(subjects)(
	'$of: a canonical value is taken as it is, also after JSON',
	({ kind, value }) => {
		fc.assert(
			fc.property(value, (given) => {
				expect(kind.accept(JSON.parse(JSON.stringify(given)), at)).toEqual({
					ok: true,
					value: given,
				})
			}),
			{ seed: 8 },
		)
	},
)

test.each(subjects)('$of: only its own parts are typed, and it can be shown', ({ kind, value }) => {
	fc.assert(
		fc.property(value, (given) => {
			expect(Object.keys(kind.toRaw(given)).sort()).toEqual([...kind.parts].sort())
			expect(kind.show(given, at).key).toMatch(/^\w+:|^x\./)
		}),
		{ seed: 9, numRuns: 20 },
	)
})

test.each(subjects)('$of: whatever the API gives is refused or made canonical', ({ kind }) => {
	const anything = fc.oneof(
		fc.jsonValue({ maxDepth: 2 }),
		fc.string({ unit: 'binary' }),
		fc.dictionary(fc.constantFrom(...kind.parts, 'anders'), fc.jsonValue({ maxDepth: 1 })),
	)
	fc.assert(
		fc.property(anything, (json) => {
			const accepted = kind.accept(json, at)
			if (accepted.ok) {
				expect(kind.accept(accepted.value, at)).toEqual(accepted)
				expect(kind.parse(kind.toRaw(accepted.value), at)).toEqual(accepted)
			} else {
				expect(accepted.mistakes.length).toBeGreaterThan(0)
			}
		}),
		{ seed: 10, numRuns: 300 },
	)
})

test.each(subjects)('$of: what is typed is an answer, or a mistake in one of its parts', (of) => {
	const { kind } = of
	const anything = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 20 }),
		fc.stringMatching(/^[-€0-9., :a-u]{0,9}$/),
	)
	const raw = fc.dictionary(fc.constantFrom(...kind.parts), fc.array(anything, { maxLength: 3 }))
	fc.assert(
		fc.property(raw, (typed) => {
			const parsed = kind.parse(typed, at)
			if (parsed.ok) {
				expect(kind.accept(parsed.value, at)).toEqual(parsed)
			} else {
				const parts = parsed.mistakes.map(({ part }) => part)
				expect(kind.parts).toEqual(expect.arrayContaining(parts))
			}
		}),
		{ seed: 11, numRuns: 500 },
	)
})

test('an account is made with its check digits', () => {
	expect(formatIban('NL91ABNA0417164300')).toBe('NL91 ABNA 0417 1643 00')
	expect(iban().accept('NL91ABNA0417164300', at).ok).toBe(true)
})
