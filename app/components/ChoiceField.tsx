import { FieldGroup } from './FieldGroup.tsx'
import type { FieldProps } from './FieldProps.ts'
import { type Option, Options } from './Options.tsx'
import { typedAll } from './typed.ts'

/** One answer out of a few; nothing is chosen beforehand. */
export function ChoiceField({
	options,
	...field
}: FieldProps & { options: ReadonlyArray<Option> }) {
	const { name, typed, errors } = field
	return (
		<FieldGroup {...field}>
			<Options
				kind="radio"
				name={name}
				options={options}
				chosen={typedAll(typed, name)}
				invalid={errors?.[name] !== undefined}
			/>
		</FieldGroup>
	)
}
