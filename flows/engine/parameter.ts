import type { IsoDate } from './date.ts'
import { FlowFault } from './fault.ts'
import type { Source } from './source.ts'

/** How long a value holds, first and last day included. */
export type Period<V> = {
	from: IsoDate
	through: IsoDate
	value: V
	source: Source
}

/** A number of the law next to its unit, periods and source. Periods are closed and never edited. */
export type Parameter<V = number> = {
	description: string
	unit: string
	values: ReadonlyArray<Period<V>>
}

/** Asked for a value on a day that no period covers: it is not known, and nothing may stand in. */
export class NoParameterValueError extends FlowFault {
	override name = 'NoParameterValueError'
}

/** The period that covers the day, or `null` when the value is not known for it. */
export function periodOn<V>(parameter: Parameter<V>, date: IsoDate): Period<V> | null {
	return parameter.values.find(({ from, through }) => from <= date && date <= through) ?? null
}

/**
 * The value on a day.
 *
 * @throws {NoParameterValueError} when no period covers the day
 */
export function valueOn<V>(parameter: Parameter<V>, date: IsoDate): V {
	const period = periodOn(parameter, date)
	if (!period) throw new NoParameterValueError(`${parameter.description}: no value on ${date}`)
	return period.value
}
