import type { ReactNode } from 'react'
import { FieldError } from './FieldError.tsx'
import { type Option, Options } from './Options.tsx'
import { describedBy, type Errors, type Typed, typedAll } from './typed.ts'

type Props = {
	name: string
	label: ReactNode
	options: ReadonlyArray<Option>
	typed?: Typed | undefined
	errors?: Errors | undefined
}

/** A choice inside a group: netto or bruto, per week or per month. */
export function PartChoice({ name, label, options, typed, errors }: Props) {
	const error = errors?.[name]
	return (
		<fieldset className="rw-part" aria-describedby={describedBy(error && `${name}-error`)}>
			<legend className="utrecht-form-label">{label}</legend>
			<FieldError name={name} message={error} />
			<Options
				kind="radio"
				name={name}
				options={options}
				chosen={typedAll(typed, name)}
				invalid={error !== undefined}
				inline
			/>
		</fieldset>
	)
}
