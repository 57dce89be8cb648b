import type { ReactNode } from 'react'
import { FieldError } from './FieldError.tsx'
import type { FieldProps } from './FieldProps.ts'

type Props = FieldProps & { children: ReactNode }

/** A question with one control: label, hint and error around it. */
export function Field({ name, question, hint, errors, heading = true, children }: Props) {
	const label = (
		<label className="utrecht-form-label" htmlFor={name} data-read="">
			{question}
		</label>
	)
	return (
		<div className={errors?.[''] ? 'rw-part rw-invalid' : 'rw-part'}>
			{heading ? <h1>{label}</h1> : label}
			{hint && (
				<p className="utrecht-form-field-description" id={`${name}-hint`} data-read="">
					{hint}
				</p>
			)}
			<FieldError name={name} message={errors?.['']} />
			{children}
		</div>
	)
}
