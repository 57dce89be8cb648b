import type { ReactNode } from 'react'
import { FieldError } from './FieldError.tsx'
import type { FieldProps } from './FieldProps.ts'
import { describedBy } from './typed.ts'

type Props = FieldProps & { children: ReactNode }

/** A question with several controls: a fieldset whose legend is the question. */
export function FieldGroup({ name, question, hint, errors, heading = true, children }: Props) {
	const error = errors?.['']
	return (
		<fieldset
			className={error ? 'rw-part rw-invalid' : 'rw-part'}
			aria-describedby={describedBy(hint !== undefined && `${name}-hint`, error && `${name}-error`)}
		>
			<legend className={heading ? undefined : 'utrecht-form-label'} data-read="">
				{heading ? <h1>{question}</h1> : question}
			</legend>
			{hint && (
				<p className="utrecht-form-field-description" id={`${name}-hint`} data-read="">
					{hint}
				</p>
			)}
			<FieldError name={name} message={error} />
			{children}
		</fieldset>
	)
}
