import { known, type Unknown } from '../../flows/engine/answers.ts'
import { FlowFault } from '../../flows/engine/fault.ts'
import type { Regeling, Told } from '../../flows/engine/regeling.ts'
import { formFolderOf, gemeenten, gemeenteOf } from '../../flows/gemeenten/index.ts'
import { formsIn } from './form-folder.ts'
import type { GemeenteForm } from './gemeente-form.ts'

/** A form of a gemeente that cannot be filled as its map says: stops the start. */
class FormFault extends FlowFault {
	override name = 'FormFault'
}

/** Read once, when the server starts. */
const forms = await formsOfAll()

/** The form that the gemeente of who this is about wants for a regeling; `null` for our own papers. */
export function formFor({ id }: Regeling, { journey }: Told): GemeenteForm | null {
	const place = known(journey.answers.woonplaats as string | Unknown | undefined)
	const gemeente = gemeenteOf(place)?.name
	return forms.find((form) => form.regeling === id && form.gemeente === gemeente) ?? null
}

/** @throws {FormFault} naming every fault by file, path and reason */
async function formsOfAll(): Promise<Array<GemeenteForm>> {
	const read = await Promise.all(gemeenten.map((one) => formsIn(formFolderOf(one), one.name)))
	const faults = read.flatMap(({ faults }) => faults)
	if (faults.length > 0) throw new FormFault(faults.join('\n'))
	return read.flatMap(({ forms }) => forms)
}
