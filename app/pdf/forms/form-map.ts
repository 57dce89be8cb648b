import type { FieldKind } from './field.ts'

/** How sure a proposal is. Only `proposed` names a fact; nothing else is ever filled by itself. */
export type MapStatus = 'proposed' | 'ambiguous' | 'by hand' | 'unknown'

/** What one field of a form asks: a proposal, until a person has set `checked`. */
export type MappedField = {
	label: string
	kind: FieldKind
	pages: Array<number>
	status: MapStatus
	/** The question whose answer goes here: `kinderen.1.geboortedatum.dag`. */
	fact: string | null
	/** 0–1. */
	confidence: number
	why: string
	/** What else it may be, best first. */
	alternatives: Array<{ fact: string; confidence: number; why: string }>
	/** The answer that each value of the form stands for. */
	options?: Record<string, string | null>
	checked: boolean
}

/** Which field of one official form asks which question of ours. */
export type FormMap = {
	/** SHA-256 of the file: another version of the form needs a new look. */
	sha256: string
	fields: Record<string, MappedField>
}
