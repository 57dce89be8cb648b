import { Field } from './Field.tsx'
import type { FieldProps } from './FieldProps.ts'
import { Textbox, type TextboxProps } from './Textbox.tsx'

/** A question answered with one line of text. */
export function TextField(props: FieldProps & Omit<TextboxProps, 'hinted' | 'invalid'>) {
	const { question, hint, heading, ...box } = props
	const { name, errors } = props
	return (
		<Field name={name} question={question} hint={hint} errors={errors} heading={heading}>
			<Textbox {...box} hinted={hint !== undefined} />
		</Field>
	)
}
