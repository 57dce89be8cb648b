import { Field } from './Field.tsx'
import type { FieldProps } from './FieldProps.ts'
import { Textbox, type TextboxProps } from './Textbox.tsx'

type Props = FieldProps & Omit<TextboxProps, 'name' | 'value' | 'error' | 'hinted'>

/** A question answered with one line of text. */
export function TextField({ name, question, hint, typed, errors, heading, ...box }: Props) {
	return (
		<Field name={name} question={question} hint={hint} errors={errors} heading={heading}>
			<Textbox
				{...box}
				name={name}
				value={typed?.['']?.[0]}
				error={errors?.['']}
				hinted={hint !== undefined}
			/>
		</Field>
	)
}
