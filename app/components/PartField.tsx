import type { ReactNode } from 'react'
import { FieldError } from './FieldError.tsx'
import { Textbox, type TextboxProps } from './Textbox.tsx'

/** One labelled box of a group: the day of a date, the surname of a name. */
export function PartField({ label, ...box }: TextboxProps & { label: ReactNode }) {
	return (
		<div className="rw-part">
			<label className="utrecht-form-label" htmlFor={box.name}>
				{label}
			</label>
			<FieldError name={box.name} message={box.errors?.[box.name]} />
			<Textbox {...box} />
		</div>
	)
}
