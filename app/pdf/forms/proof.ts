import { PdfFault } from '../fault.ts'
import type { FormField } from './field.ts'
import { openForm } from './open-form.ts'
import type { Plan } from './plan.ts'
import { heldValue } from './value.ts'

/** The file that was made does not hold what was filled in: it is not given. */
export class DamagedOutputError extends PdfFault {
	override name = 'DamagedOutputError'
}

/**
 * Reads the filled file again, from its bytes, and compares every field.
 *
 * @throws DamagedOutputError when one holds something else, or is gone
 */
export async function assertHeld(
	bytes: Uint8Array,
	plans: Array<Plan>,
	fields: Array<FormField>,
): Promise<void> {
	const again = await openForm(bytes)
	const held = new Map(again.fields.map((field) => [field.name, JSON.stringify(heldValue(field))]))
	const lost = fields.filter(({ name }) => !held.has(name))
	const changed = plans.filter(
		({ field, held: wanted }) => held.get(field.name) !== JSON.stringify(wanted),
	)
	const names = [...lost.map(({ name }) => name), ...changed.map(({ field }) => field.name)]
	if (names.length > 0) throw new DamagedOutputError(`Not as filled in: ${names.join(', ')}`)
}
