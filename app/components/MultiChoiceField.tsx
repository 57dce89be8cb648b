import { FieldGroup } from './FieldGroup.tsx'
import type { FieldProps } from './FieldProps.ts'
import { type Option, Options } from './Options.tsx'

type Props = FieldProps & { options: ReadonlyArray<Option> }

/** Every answer that fits; the hint says that there may be several. */
export function MultiChoiceField({ options, ...field }: Props) {
	return (
		<FieldGroup {...field}>
			<Options kind="checkbox" name={field.name} options={options} chosen={field.typed?.['']} />
		</FieldGroup>
	)
}
