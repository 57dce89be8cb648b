import type { ReactNode } from 'react'
import { FieldError } from './FieldError.tsx'
import type { FieldProps } from './FieldProps.ts'
import { Textbox, type TextboxProps } from './Textbox.tsx'
import { fieldName } from './typed.ts'

type Props = Pick<FieldProps, 'name' | 'typed' | 'errors'> &
	Omit<TextboxProps, 'value' | 'error' | 'hinted'> & { part: string; label: ReactNode }

/** One labelled box of a group: the day of a date, the surname of a name. */
export function PartField({ name: question, part, label, typed, errors, ...box }: Props) {
	const name = fieldName(question, part)
	return (
		<div className="rw-part">
			<label className="utrecht-form-label" htmlFor={name}>
				{label}
			</label>
			<FieldError name={name} message={errors?.[part]} />
			<Textbox {...box} name={name} value={typed?.[part]?.[0]} error={errors?.[part]} />
		</div>
	)
}
