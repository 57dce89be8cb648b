import type { IsoDate } from '../../engine/date.ts'
import type { Decision } from '../../engine/decision.ts'

/** The first day to ask toeslag for: that of the first month that surely, or else maybe, brings any. */
export function startOf({ months }: Decision): IsoDate | null {
	const first =
		months.find(({ amount }) => amount && amount.min > 0) ??
		months.find(({ amount }) => amount?.max !== 0)
	return first ? `${first.month}-01` : null
}
