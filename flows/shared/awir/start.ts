import type { IsoDate } from '../../engine/date.ts'
import type { Decision } from '../../engine/decision.ts'

/**
 * The first day to ask toeslag for: that of the first month that may bring any. `null` when an
 * earlier month only may and a later one surely does: then somebody has to find out.
 */
export function startOf({ months }: Decision): IsoDate | null {
	const sure = months.find(({ amount }) => amount && amount.min > 0)
	const possible = months.find(({ amount }) => amount?.max !== 0)
	if (!possible || (sure && sure !== possible)) return null
	return `${possible.month}-01`
}
