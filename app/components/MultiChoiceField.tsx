import { FieldGroup } from './FieldGroup.tsx'
import type { FieldProps } from './FieldProps.ts'
import { type Option, Options } from './Options.tsx'
import { typedAll } from './typed.ts'

type Props = FieldProps & { options: ReadonlyArray<Option> }

/** Every answer that fits; the hint says that there may be several. */
export function MultiChoiceField({ options, ...field }: Props) {
	const { name, typed, errors } = field
	return (
		<FieldGroup {...field}>
			<Options
				kind="checkbox"
				name={name}
				options={options}
				chosen={typedAll(typed, name)}
				invalid={errors?.[name] !== undefined}
			/>
		</FieldGroup>
	)
}
