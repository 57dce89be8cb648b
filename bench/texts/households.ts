import type { Case } from '../../flows/engine/case.ts'
import type { Regeling } from '../../flows/engine/regeling.ts'
import { regelingen } from '../../flows/index.ts'

/** A household that sits down for a regeling. */
export type Seated = { regeling: Regeling; one: Case }

/** Every household in the `cases.ts` of every regeling, outside of vitest. */
export async function allHouseholds(): Promise<Array<Seated>> {
	const found = await Promise.all(
		regelingen.map(async (regeling) => {
			const { cases } = (await import(`../../flows/${regeling.id}/cases.ts`)) as {
				cases: ReadonlyArray<Case>
			}
			return cases.map((one) => ({ regeling, one }))
		}),
	)
	return found.flat()
}
