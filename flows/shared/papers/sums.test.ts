import { expect, test } from 'vitest'
import { type Derivation, derived } from '../../engine/derivation.ts'
import { text } from '../../engine/text.ts'
import { sumBlocks } from './sums.ts'

const source = { title: 'Awir, art. 8', confidence: 'V', checked: '2026-11-22' } as const

function sumOf(values: Array<number | null>, more: Partial<Derivation> = {}): Derivation {
	return derived({
		id: 'som',
		text: text('afleiding:inkomen.deelU'),
		unit: 'bedragPerJaar',
		takes: 'som',
		lines: values.map((cents, at) => ({
			id: String(at),
			text: text('afleiding:inkomen.geen'),
			value: { min: cents ?? 0, max: cents },
			restsOn: [],
			paper: null,
		})),
		...more,
	})
}

/** Keys of the texts of each row, below the head. */
function rowsOf(derivation: Derivation): Array<Array<string>> {
	const [, table] = sumBlocks([derivation])
	return table?.kind === 'table' ? table.rows.map((row) => row.map(({ key }) => key)) : []
}

test('what is not known is no sum, and nothing known makes no heading', () => {
	expect(sumBlocks([sumOf([null])])).toEqual([])
	expect(sumBlocks([])).toEqual([])
	expect(sumBlocks([sumOf([null]), sumOf([100])])).toHaveLength(2)
})

test('a sum of one thing stands on one line with its law', () => {
	expect(rowsOf(sumOf([100], { source }))).toEqual([['afleiding:metWet', 'common:letterlijk']])
	expect(rowsOf(sumOf([100]))).toEqual([['afleiding:inkomen.geen', 'common:letterlijk']])
})

test('of several things each has a line, and rule and law the last one', () => {
	const line = ['afleiding:inkomen.geen', 'common:letterlijk']
	const rule = text('afleiding:huis.regel')
	expect(rowsOf(sumOf([100, 200], { source }))).toEqual([
		line,
		line,
		['afleiding:wet', 'common:letterlijk'],
	])
	expect(rowsOf(sumOf([100], { source, rule }))).toEqual([
		line,
		['common:zinnen', 'common:letterlijk'],
	])
})

test('a line says on which paper it stands', () => {
	const of = sumOf([100])
	const paper = { kind: 'loonstrook', line: 'nettoLoon' } as const
	const onPaper = { ...of, lines: of.lines.map((line) => ({ ...line, paper })) }
	expect(rowsOf(onPaper)).toEqual([['afleiding:opPapier', 'common:letterlijk']])
})
