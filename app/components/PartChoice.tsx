import type { ReactNode } from 'react'
import { FieldError } from './FieldError.tsx'
import type { FieldProps } from './FieldProps.ts'
import { type Option, Options } from './Options.tsx'
import { describedBy, fieldName } from './typed.ts'

type Props = Pick<FieldProps, 'name' | 'typed' | 'errors'> & {
	part: string
	label: ReactNode
	options: ReadonlyArray<Option>
}

/** A choice inside a group: netto or bruto, per week or per month. */
export function PartChoice({ name: question, part, label, options, typed, errors }: Props) {
	const name = fieldName(question, part)
	const error = errors?.[part]
	return (
		<fieldset className="rw-part" aria-describedby={describedBy(error && `${name}-error`)}>
			<legend className="utrecht-form-label">{label}</legend>
			<FieldError name={name} message={error} />
			<Options kind="radio" name={name} options={options} chosen={typed?.[part]} inline />
		</fieldset>
	)
}
