import type { ReactNode } from 'react'
import type { Errors, Typed } from './typed.ts'

/** What every field takes. The question is its label or legend, and the heading of the page. */
export type FieldProps = {
	/** The question's name; its parts are `<name>.<part>`. */
	name: string
	question: ReactNode
	/** One short sentence, always visible. */
	hint?: ReactNode | undefined
	typed?: Typed | undefined
	errors?: Errors | undefined
	/** `false` where the page has another heading, as on a check or a list item. */
	heading?: boolean | undefined
}
