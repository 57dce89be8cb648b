import { formatMonth } from '../engine/date.ts'
import type { BreakdownLine } from '../engine/decision.ts'
import type { CentsRange } from '../engine/money.ts'
import { formatCents } from '../engine/money.ts'
import type { Text } from '../engine/text.ts'
import { text } from '../engine/text.ts'
import { every } from '../engine/truth.ts'
import type { MonthRight } from './months.ts'
import type { Range } from './rules.ts'
import { ownContribution } from './rules.ts'
import type { CareMonth } from './rules-care.ts'
import { actualCost } from './rules-care.ts'
import type { ChildToeslag } from './rules-month.ts'
import type { Child } from './situation.ts'

/**
 * How the amount of a month came about: per contract what it costs; per child what counts of that,
 * the toeslag and what is left to pay; then all together. Nothing when it cannot be computed.
 */
export function breakdownOf(month: MonthRight): Array<BreakdownLine> {
	if (month.exact === null || month.amount === null) return []
	const children = together(month)
	const costs = children.map((child) => sum(runningCare(child).map(actualCost)))
	const cost = sum(costs)
	const values = { maand: formatMonth(month.month) }
	return [
		...children.flatMap((child, index) => childLines(child, costs[index]!)),
		{
			id: 'total',
			text: text('kinderopvangtoeslag-besluit:breakdown.total', values),
			amount: month.amount,
		},
		{
			id: 'own',
			text: text('kinderopvangtoeslag-besluit:breakdown.own', values),
			amount: ownContribution(cost, month.amount),
		},
	]
}

function childLines(child: ChildToeslag, cost: CentsRange): Array<BreakdownLine> {
	const care = runningCare(child)
	if (care.length === 0) return []
	const id = child.child?.id ?? 'onbekend'
	const kind = nameOf(child.child)
	const lines = care.map((one) => ({
		id: `cost.${one.care.id}`,
		text: text('kinderopvangtoeslag-besluit:breakdown.cost', { kind, soort: kindOf(one) }),
		amount: actualCost(one),
	}))
	const toeslag = child.counts === 'nee' ? { min: 0, max: 0 } : child.toeslag
	const percentage = percentageText(child.percentage)
	return [
		...lines,
		{
			id: `counted.${id}`,
			text: text('kinderopvangtoeslag-besluit:breakdown.counted', { kind }),
			amount: child.counts === 'nee' ? { min: 0, max: 0 } : child.cost,
		},
		{
			id: `toeslag.${id}`,
			text:
				child.counts === 'nee'
					? text('kinderopvangtoeslag-besluit:breakdown.doesNotCount', { kind })
					: text('kinderopvangtoeslag-besluit:breakdown.toeslag', { kind, percentage }),
			amount: toeslag,
		},
		{
			id: `own.${id}`,
			text: text('kinderopvangtoeslag-besluit:breakdown.ownChild', { kind }),
			amount: ownContribution(cost, toeslag),
		},
	]
}

/** The children over all ways to deal contracts of an unknown child: from the least to the most. */
function together(month: MonthRight): Array<ChildToeslag> {
	const [first, ...others] = month.toeslag
	if (!first) return []
	return first.children.map((child, index) =>
		others.reduce((all, deal) => widest(all, deal.children[index]!), child),
	)
}

function widest(one: ChildToeslag, other: ChildToeslag): ChildToeslag {
	const span = (a: Range, b: Range) => ({
		min: Math.min(a.min, b.min),
		max: Math.max(a.max, b.max),
	})
	const isIn = ({ care }: CareMonth, child: ChildToeslag) =>
		child.care.some((another) => another.care.id === care.id)
	const care = [...one.care, ...other.care.filter((contract) => !isIn(contract, one))]
	return {
		...one,
		care: care.map((contract) =>
			isIn(contract, one) && isIn(contract, other)
				? contract
				: { ...contract, running: every([contract.running, 'onbekend']) },
		),
		counts: one.counts === other.counts ? one.counts : 'onbekend',
		cost: span(one.cost, other.cost),
		percentage: span(one.percentage, other.percentage),
		toeslag: span(one.toeslag, other.toeslag),
	}
}

function runningCare(child: ChildToeslag): Array<CareMonth> {
	return child.care.filter(({ running }) => running !== 'nee')
}

function sum(ranges: Array<CentsRange>): CentsRange {
	return ranges.reduce(
		(all, one) => ({
			min: all.min + one.min,
			max: all.max === null || one.max === null ? null : all.max + one.max,
		}),
		{ min: 0, max: 0 },
	)
}

function nameOf(child: Child | null): Text | string {
	return child?.name || text('kinderopvangtoeslag-besluit:child')
}

function kindOf({ care }: CareMonth): Text {
	switch (care.kind) {
		case 'dagopvang':
			return text('kinderopvangtoeslag-besluit:kinds.dagopvang')
		case 'bso':
			return text('kinderopvangtoeslag-besluit:kinds.bso')
		case 'gastouder':
			return text('kinderopvangtoeslag-besluit:kinds.gastouder')
		case null:
			return text('kinderopvangtoeslag-besluit:kinds.unknown')
	}
}

const percent = new Intl.NumberFormat('nl-NL', { style: 'percent', minimumFractionDigits: 1 })

/** A percentage as the tables print it, `93,9%`, or from one to another. */
function percentageText({ min, max }: Range): Text | string {
	const from = percent.format(min / 1000)
	if (min === max) return from
	return text('kinderopvangtoeslag-besluit:between', { van: from, tot: percent.format(max / 1000) })
}

/** An amount, or from one to another. */
export function amountText({ min, max }: CentsRange): Text | string {
	if (min === max) return formatCents(min)
	if (max === null) return text('kinderopvangtoeslag-besluit:from', { van: formatCents(min) })
	return text('kinderopvangtoeslag-besluit:between', {
		van: formatCents(min),
		tot: formatCents(max),
	})
}
