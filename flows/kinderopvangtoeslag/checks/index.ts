import type { Check } from '../../engine/check.ts'
import { gezinChecks } from './gezin.ts'
import { inkomenChecks } from './inkomen.ts'
import { opvangChecks } from './opvang.ts'
import { urenChecks } from './uren.ts'

/** Everything that is looked at across the answers of kinderopvangtoeslag. */
export const checks: Array<Check> = [
	...gezinChecks,
	...opvangChecks,
	...urenChecks,
	...inkomenChecks,
]
