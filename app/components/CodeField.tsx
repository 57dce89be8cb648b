import { Field } from './Field.tsx'
import type { FieldProps } from './FieldProps.ts'
import { describedBy } from './typed.ts'

/** The words of a paper code: all in sight, so that they can be held against the paper. */
export function CodeField({ name, question, hint, typed, errors, heading }: FieldProps) {
	const error = errors?.['']
	return (
		<Field name={name} question={question} hint={hint} errors={errors} heading={heading}>
			<textarea
				className="utrecht-textbox"
				id={name}
				name={name}
				rows={2}
				lang="nl"
				dir="ltr"
				autoComplete="off"
				autoCapitalize="none"
				spellCheck="false"
				defaultValue={typed?.['']?.[0]}
				aria-required
				aria-invalid={error ? true : undefined}
				aria-describedby={describedBy(
					hint !== undefined && `${name}-hint`,
					error && `${name}-error`,
				)}
			/>
		</Field>
	)
}
