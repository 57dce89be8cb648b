import type { FieldKind } from './field.ts'

/** How sure a proposal is. Only `proposed` names a fact; nothing else is ever filled by itself. */
export type MapStatus = 'proposed' | 'ambiguous' | 'by hand' | 'unknown'

/** What one field of a form asks. */
export type MappedField = {
	/**
	 * The question whose answer goes here: `kinderen.1.geboortedatum.dag`. `bsn` where a
	 * burgerservicenummer goes, which only the person's own browser writes; `null` for what is
	 * written by hand.
	 */
	fact: string | null
	/** Whether a person compared it with the form. */
	checked: boolean
	/** As people see the field called. */
	label?: string
	/** The answer that each value of the form stands for. */
	options?: Record<string, string | null>
} & Partial<Reasons>

/** What a proposal rests on. */
type Reasons = {
	kind: FieldKind
	pages: Array<number>
	status: MapStatus
	/** 0–1. */
	confidence: number
	why: string
	/** What else it may be, best first. */
	alternatives: Array<{ fact: string; confidence: number; why: string }>
}

/** What one field may ask: a proposal, until a person has set `checked`. */
export type ProposedField = MappedField & Reasons & { label: string }

/** Which field of one official form asks which question of ours. */
export type FormMap = {
	/** What the form is called. */
	title?: string
	/** The paper of ours that a gemeente's form takes the place of. */
	paper?: string
	/** SHA-256 of the file: another version of the form needs a new look. */
	sha256: string
	fields: Record<string, MappedField>
}
