import { expect, test } from 'vitest'
import { emptyDossier, isEmpty, type Migration, migrate, parseContent } from './dossier.ts'

const addInkomen: Migration = (content) => ({
	...content,
	answers: { ...content.answers, inkomen: content.answers.loon },
})
const dropLoon: Migration = ({ answers: { loon: _, ...answers }, ...content }) => ({
	...content,
	answers,
})

test('answers of an older vocabulary are taken along, step by step', () => {
	const old = { vocabulary: 1, answers: { loon: 1500 }, confirmed: {} }
	const today = { vocabulary: 3, answers: { inkomen: 1500 }, confirmed: {} }
	expect(migrate(old, [addInkomen, dropLoon])).toEqual(today)
	expect(migrate({ ...old, vocabulary: 2 }, [addInkomen, dropLoon])).toEqual({
		vocabulary: 3,
		answers: {},
		confirmed: {},
	})
})

test('answers of today stay as they are', () => {
	const content = { vocabulary: 2, answers: { loon: 1 }, confirmed: { loon: ['laag'] } }
	expect(migrate(content, [addInkomen])).toEqual(content)
})

test('answers of a newer deploy are not guessed at', () => {
	expect(migrate({ vocabulary: 3, answers: {}, confirmed: {} }, [addInkomen])).toBeNull()
})

test('a new dossier is empty, speaks today’s vocabulary and reads back', () => {
	expect(isEmpty(emptyDossier())).toBe(true)
	expect(migrate(emptyDossier())).toEqual(emptyDossier())
	expect(parseContent(emptyDossier())).toEqual(emptyDossier())
	expect(isEmpty({ ...emptyDossier(), answers: { kind: 'ja' } })).toBe(false)
})

test.each([
	null,
	[],
	'text',
	{},
	{ vocabulary: 0, answers: {}, confirmed: {} },
	{ vocabulary: 1.5, answers: {}, confirmed: {} },
	{ vocabulary: 1, answers: [], confirmed: {} },
	{ vocabulary: 1, answers: {}, confirmed: { loon: 'laag' } },
	{ vocabulary: 1, answers: {}, confirmed: { loon: [1] } },
])('%j is not a dossier', (value) => {
	expect(parseContent(value)).toBeNull()
})

test('a question that is named after a part of the language is only a name', () => {
	const content = JSON.parse('{"vocabulary":1,"answers":{},"confirmed":{"__proto__":["a"]}}')
	expect(Object.keys(parseContent(content)!.confirmed)).toEqual(['__proto__'])
})
