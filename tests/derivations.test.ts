import { expect, test, vi } from 'vitest'
import { translator } from '../app/i18n.server.ts'
import {
	COUNTED_INCOME,
	type Derivation,
	type Heard,
	resultOf,
} from '../flows/engine/derivation.ts'
import type { Page } from '../flows/engine/flow.ts'
import { replay } from '../flows/engine/journey.ts'
import { measuredText, quantityText } from '../flows/engine/quantity-text.ts'
import type { Regeling } from '../flows/engine/regeling.ts'
import { regelingen } from '../flows/index.ts'
import { toldOf } from './answers-of.ts'
import { allCases } from './cases.ts'
import { chance } from './chance.ts'
import { household } from './households.ts'

vi.setConfig({ testTimeout: 60_000 })

const PEILDATUM = '2026-11-22'
const deriving = regelingen.filter(({ derivations }) => derivations)
const dutch = translator('nl')

/** What is wrong with the sums of a household. */
function faultsIn(regeling: Regeling, heard: Heard, path: ReadonlyArray<string>): Array<string> {
	const found = regeling.derivations!(heard)
	const ids = found.map(({ id }) => id)
	return [
		...(new Set(ids).size === ids.length ? [] : [`twice: ${ids.join()}`]),
		...found.flatMap((one) => faultsOf(one, regeling, path).map((fault) => `${one.id}: ${fault}`)),
	]
}

function faultsOf(one: Derivation, { flow }: Regeling, path: ReadonlyArray<string>) {
	const { value, lines, unit } = one
	const sum = resultOf(one)
	const words = [one.text, measuredText(unit, value), ...(one.rule ? [one.rule] : [])]
		.concat(lines.flatMap((line) => [line.text, quantityText(unit, line.value)]))
		.map(dutch)
	const asked = lines.flatMap(({ restsOn }) => restsOn)
	return [
		...(lines.length > 0 ? [] : ['no lines']),
		...(sum.min === value.min && sum.max === value.max ? [] : ['does not add up']),
		...(value.max !== null && value.max < value.min ? ['from more to less'] : []),
		...words.filter((text) => /undefined|NaN|\{\{|^[\w-]+:\w[\w.]*$/.test(text)),
		...asked
			.filter(({ question, list }) => !isAskedIn(flow, question, list))
			.map(({ question, list }) => `nobody asks ${list ?? ''} ${question}`),
		...asked
			.filter(({ list }) => list && !path.includes(list))
			.map(({ list }) => `not on: ${list}`),
	]
}

function isAskedIn(flow: Regeling['flow'], question: string, list?: string): boolean {
	if (!list) return question in flow.pages
	const page = flow.pages[list] as Page | undefined
	return page !== undefined && 'list' in page.question && question in page.question.list.pages
}

test.each(allCases.filter(({ regeling }) => regeling.derivations))(
	'$id: every sum adds up and names what it came from',
	({ regeling, one }) => {
		const { journey } = toldOf(regeling, one)
		const heard = { journey, peildatum: one.peildatum }
		expect(faultsIn(regeling, heard, journey.path)).toEqual([])
	},
)

test.each(allCases.filter(({ regeling }) => regeling.derivations))(
	'$id: the cover of its papers shows every sum that is known',
	({ regeling, one }) => {
		const told = toldOf(regeling, one)
		const cover = regeling.documents(told).find(({ id }) => id === 'voorblad')!
		const heads = cover.blocks.flatMap((block) => (block.kind === 'table' ? [block.head] : []))
		const known = regeling.derivations!(told).filter(({ value }) => value.max !== null)
		expect(heads.map((head) => head.map(dutch))).toEqual(
			known.map(({ text, unit, value }) => [dutch(text), dutch(measuredText(unit, value))]),
		)
	},
)

test.each(deriving)('the sums of 300 random households of $id add up', (regeling) => {
	for (let seed = 1; seed <= 300; seed++) {
		const stored = household(regeling.flow, PEILDATUM, chance(seed))
		const journey = replay(regeling.flow, stored, { outer: {}, peildatum: PEILDATUM })
		const faults = faultsIn(regeling, { journey, peildatum: PEILDATUM }, journey.path)
		expect(faults, `seed ${seed}`).toEqual([])
	}
})

/** They look at costs or at one change, and hold no income to a limit. */
const WITHOUT_INCOME = ['scholingsfonds', 'wijziging-doorgeven']
const counting = deriving.filter(({ id }) => !WITHOUT_INCOME.includes(id))

test.each(counting)('$id derives an income that it counts with in some household', (regeling) => {
	const incomes = allCases
		.filter((each) => each.regeling === regeling)
		.flatMap(({ one }) => {
			const { journey } = toldOf(regeling, one)
			return regeling.derivations!({ journey, peildatum: one.peildatum })
		})
		.filter(({ id }) => id === COUNTED_INCOME)
	expect(incomes.length).toBeGreaterThan(0)
})
