import { PdfFault } from '../fault.ts'
import type { FormField } from './field.ts'
import { openForm } from './open-form.ts'
import { type FieldValue, heldValue } from './value.ts'

/** The file that was made does not hold what was filled in: it is not given. */
export class DamagedOutputError extends PdfFault {
	override name = 'DamagedOutputError'
}

/** What each field holds, by its name. */
export type Held = Map<string, FieldValue>

/** What the fields hold now. */
export function heldBy(fields: Array<FormField>): Held {
	return new Map(fields.map((field) => [field.name, heldValue(field)]))
}

/**
 * Reads the filled file again, from its bytes, and compares every field, filled or not.
 *
 * @throws DamagedOutputError when one holds something else, or is gone
 */
export async function assertHeld(bytes: Uint8Array, wanted: Held): Promise<void> {
	const held = heldBy((await openForm(bytes)).fields)
	const changed = [...wanted].filter(
		([name, value]) => JSON.stringify(held.get(name)) !== JSON.stringify(value),
	)
	if (changed.length > 0)
		throw new DamagedOutputError(`Not as filled in: ${changed.map(([name]) => name).join(', ')}`)
}
