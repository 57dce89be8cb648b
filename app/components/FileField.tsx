import { Field } from './Field.tsx'
import type { FieldProps } from './FieldProps.ts'
import { describedBy } from './typed.ts'

/** A file of one's own. Any name is taken: phones hide files with an ending they do not know. */
export function FileField({ name, question, hint, errors, heading }: FieldProps) {
	const error = errors?.['']
	return (
		<Field name={name} question={question} hint={hint} errors={errors} heading={heading}>
			<input
				className="utrecht-textbox"
				id={name}
				name={name}
				type="file"
				aria-invalid={error ? true : undefined}
				aria-describedby={describedBy(
					hint !== undefined && `${name}-hint`,
					error && `${name}-error`,
				)}
			/>
		</Field>
	)
}
