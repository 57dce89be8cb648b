import type { FieldKind } from './field.ts'
import type { Option } from './option.ts'

/**
 * Why a value does not go into a field: said of every value at once, before any file is made.
 * The name of the field is the form's own.
 */
export type FieldProblem = { field: string; value: unknown } & (
	| {
			/** The whole value does not fit: in its box at a size to read, or in so many characters. */
			problem: 'TooLongForField'
			reason: 'box' | 'maxLength' | 'cells'
			/** Most characters, or the smallest size in points that was tried. */
			most: number
	  }
	/** Our font cannot draw these characters. */
	| { problem: 'NoGlyph'; characters: Array<string> }
	/** The value is none of the field's options. */
	| { problem: 'NotOnTheList'; options: Array<Option> }
	/** The value means several of the options; their `value` tells them apart. */
	| { problem: 'AmbiguousOption'; options: Array<Option> }
	/** The field takes something else. */
	| { problem: 'WrongKind'; kind: FieldKind; takes: string }
	/** The form keeps this field for others. */
	| { problem: 'ReadOnly' }
	/** The field stands on no page, or is hidden: nobody would see the value. */
	| { problem: 'NotVisible' }
)

/** What somebody should look at in a form that was filled. */
export type FieldNote = {
	field: string
} /** Written otherwise than it was given: without separators, on one line, composed. */ & (
	| { note: 'changed'; from: string; to: string }
	/** Smaller than the form's own letters. */
	| { note: 'smaller'; size: number }
	/** Written in full in the appendix with this number. */
	| { note: 'appendix'; number: number }
	/** Two boxes cannot be told apart in the file: only the place that was meant is ticked. */
	| { note: 'sharedState'; value: string }
	/** The form computes this field with a script, which did not run. */
	| { note: 'calculated' }
	/** The form's script wants another way of writing. */
	| { note: 'format'; format: string }
	/** A value that stood there does not fit its box as a whole, or has a letter we cannot draw. */
	| { note: 'keptAsItWas' }
	/** It was to be seen on the screen only; now it prints too. */
	| { note: 'nowPrints' }
)
