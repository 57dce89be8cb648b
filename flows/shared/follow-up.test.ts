import { expect, test } from 'vitest'
import type { Decision } from '../engine/decision.ts'
import { text } from '../engine/text.ts'
import { followUps } from './follow-up.ts'

const nothing = { deadline: null, steps: [] } as unknown as Decision
const step = (when: string) => ({ id: 'club', text: text('x'), when })
const days = (decision: Partial<Decision>, peildatum: string) =>
	followUps({ ...nothing, ...decision }, peildatum).map(({ id, date }) => `${date} ${id}`)

test('four weeks, three and six months; the last of a shorter month', () => {
	expect(days({}, '2026-11-30')).toEqual([
		'2026-12-28 vierWeken',
		'2027-02-28 drieMaanden',
		'2027-05-30 zesMaanden',
	])
})

test('last days come in between, those that are over do not, and no day comes twice', () => {
	const steps = [step('2027-01-10'), step('2026-11-21'), step('2027-01-10')]
	expect(days({ deadline: '2026-12-20', steps }, '2026-11-22')).toEqual([
		'2026-12-20 uiterste',
		'2027-01-10 stap',
		'2027-02-22 drieMaanden',
		'2027-05-22 zesMaanden',
	])
})
