import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codeLength, formatCode, isOneSlipFrom, newCode, parseCode } from './paper-code.ts'
import { words } from './words.ts'

const anyWord = fc.constantFrom(...words)
const anyCode = fc.array(anyWord, { minLength: codeLength, maxLength: codeLength })

test('the words are enough, short, plain and all different', () => {
	expect(codeLength * Math.log2(words.length)).toBeGreaterThanOrEqual(60)
	expect(words.filter((word) => !/^[a-z]{4,7}$/.test(word))).toEqual([])
	expect(new Set(words).size).toBe(words.length)
})

test('the first four letters are enough to know a word', () => {
	expect(new Set(words.map((word) => word.slice(0, 4))).size).toBe(words.length)
})

test('no word becomes another by one slip', () => {
	const close = words.flatMap((word, at) =>
		words.slice(at + 1).filter((other) => isOneSlipFrom(word, other)),
	)
	expect(close).toEqual([])
})

test('a new code has six words of the list and is another one every time', () => {
	const codes = Array.from({ length: 200 }, newCode)
	expect(
		codes.every((code) => code.length === 6 && code.every((word) => words.includes(word))),
	).toBe(true)
	expect(new Set(codes.map(formatCode)).size).toBe(200)
})

test('a code reads back however it is typed', () => {
	const separators = fc.constantFrom(' ', '-', ', ', '\n', '  ', ' 2. ', '–', ';')
	fc.assert(
		fc.property(
			anyCode,
			separators,
			fc.boolean(),
			fc.boolean(),
			(code, between, capitals, short) => {
				const typed = code.map((word) => (short ? word.slice(0, 4) : word)).join(between)
				const parsed = parseCode(`  ${capitals ? typed.toUpperCase() : typed}. `)
				expect(parsed).toEqual({ ok: true, words: code })
			},
		),
	)
})

test('one slip in a word is put right or the word is named, unless another word begins so', () => {
	const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz')
	fc.assert(
		fc.property(
			anyCode,
			fc.nat(5),
			fc.nat(6),
			letter,
			fc.nat(2),
			(code, place, at, letter, kind) => {
				const word = code[place]!
				const spot = at % word.length
				const rest = word.slice(spot + (kind === 1 ? 0 : 1))
				const slipped = word.slice(0, spot) + (kind === 2 ? '' : letter) + rest
				const parsed = parseCode(code.with(place, slipped).join(' '))
				const begins = words.find((other) => slipped.length >= 4 && other.startsWith(slipped))
				if (parsed.ok) expect(parsed.words).toEqual(code.with(place, begins ?? word))
				else expect(parsed.unknown).toEqual([place])
			},
		),
		{ numRuns: 1000 },
	)
})

test('most slips are put right', () => {
	const slips = words.map((word) => word.slice(0, 2) + word[3] + word[2] + word.slice(4))
	const right = slips.filter((slip, at) => {
		const parsed = parseCode(`${slip} hamer hamer hamer hamer hamer`)
		return parsed.ok && parsed.words[0] === words[at]
	})
	expect(right.length / words.length).toBeGreaterThan(0.9)
})

test('accents and the letter ij are read as on a plain keyboard', () => {
	const parsed = parseCode('ĳsbeer hámer HAMÉR hamer hamer hamer')
	expect(parsed).toMatchObject({
		ok: true,
		words: ['ijsbeer', 'hamer', 'hamer'].concat(Array(3).fill('hamer')),
	})
})

test('too few, too many and unknown words are not a code', () => {
	expect(parseCode('')).toMatchObject({ ok: false, unknown: [] })
	expect(parseCode('hamer, Hamer')).toEqual({
		ok: false,
		typed: ['hamer', 'hamer'],
		unknown: [],
	})
	expect(parseCode(Array(7).fill('hamer').join(' '))).toMatchObject({ ok: false, unknown: [] })
	expect(parseCode('hamer qqqqq hamer hamer hamer xxxxx')).toMatchObject({
		ok: false,
		unknown: [1, 5],
	})
})

test('any text at all is read without a fault', () => {
	fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseCode(text)))
})
