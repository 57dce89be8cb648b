import type { Case } from '../flows/engine/case.ts'
import type { Regeling } from '../flows/engine/regeling.ts'
import { regelingen } from '../flows/index.ts'

const files = import.meta.glob<ReadonlyArray<Case>>('/flows/*/cases.ts', {
	eager: true,
	import: 'cases',
})

/** Every household of every regeling. */
export const allCases: Array<{ id: string; regeling: Regeling; one: Case }> = regelingen.flatMap(
	(regeling) =>
		(files[`/flows/${regeling.id}/cases.ts`] ?? []).map((one) => ({
			id: `${regeling.id}: ${one.id}`,
			regeling,
			one,
		})),
)
