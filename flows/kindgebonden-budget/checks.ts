import type { Check } from '../engine/check.ts'
import { text } from '../engine/text.ts'
import type { Kind } from '../facts/kinderen.ts'
import { huishoudenChecks } from '../shared/checks/huishouden.ts'
import { inkomenChecks } from '../shared/checks/inkomen.ts'
import { kinderenChecks } from '../shared/checks/kinderen.ts'
import { naamChecks } from '../shared/checks/naam.ts'
import { ownLimit } from '../shared/checks/own-limit.ts'
import { rekeningChecks } from '../shared/checks/rekening.ts'
import { vermogenChecks } from '../shared/checks/vermogen.ts'
import { sources } from './sources.ts'

const why = (check: string) => `kindgebonden-budget:checks.${check}`

/** Everything that is looked at across the answers of kindgebonden budget. */
export const checks: Array<Check> = [
	...naamChecks,
	...kinderenChecks,
	...huishoudenChecks,
	{
		id: 'geenKinderbijslag',
		question: 'kinderbijslag',
		severity: 'ask',
		source: sources.recht,
		finds: ({ answers }) =>
			answers.kinderbijslag === 'nee' ? text(why('geenKinderbijslag')) : null,
	},
	{
		id: 'sommigeVanEen',
		question: 'kinderbijslag',
		severity: 'ask',
		source: ownLimit,
		finds: ({ answers }) =>
			answers.kinderbijslag === 'sommige' && (answers.kinderen as Array<Kind>).length === 1
				? text(why('sommigeVanEen'))
				: null,
	},
	...inkomenChecks,
	...vermogenChecks,
	...rekeningChecks,
]
