import type { PDFDict } from 'pdf-lib'
import type { FormField } from './field.ts'
import type { FormFont } from './form-font.ts'
import type { FieldNote, FieldProblem } from './problem.ts'
import type { FieldValue } from './value.ts'

/** What is going to happen to a field: everything was measured, nothing has been changed yet. */
export type Plan = {
	field: FormField
	/** As it will be read back. */
	held: FieldValue
	/** Writes the value and draws every look of it. */
	apply(tools: Tools): void
	notes: Array<FieldNote>
	/** What goes to the appendix, when the box only says where to find it. */
	overflow?: { number: number; text: string }
}

/** What drawing needs. */
export type Tools = { font: FormFont }

/** A plan, or why there is none. */
export type Planned = { plan: Plan } | { problem: FieldProblem }

/** Where a value is planned: its form, and the number that the next piece of appendix gets. */
export type Desk = {
	acroForm: PDFDict
	appendix: { see(number: number): string; next: number } | undefined
}
