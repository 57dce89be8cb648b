import type { FieldKind } from '../pdf/forms/field.ts'
import type { Fact } from './fact.ts'

/** One field of a gemeente's form, with the answer that goes there. */
export type FormPlace = {
	/** The name that the form gives it. */
	name: string
	kind: FieldKind
	/** As people see it called. */
	label: string
	/** `null`: written by hand, or a burgerservicenummer. */
	fact: Fact | null
	/** Where a burgerservicenummer goes: the person's own browser writes it, or a pen. */
	isBsn: boolean
	/** The answer that each value of the form stands for; `null` where a text is written. */
	options: Readonly<Record<string, string | null>> | null
}

/** A form that a gemeente wants for a regeling, in the place of a paper of ours. */
export type GemeenteForm = {
	gemeente: string
	/** What the form is called. */
	title: string
	regeling: string
	/** The paper whose place it takes. */
	paper: string
	bytes: Uint8Array
	places: Array<FormPlace>
}
