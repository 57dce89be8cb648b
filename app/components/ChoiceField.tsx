import { FieldGroup } from './FieldGroup.tsx'
import type { FieldProps } from './FieldProps.ts'
import { type Option, Options } from './Options.tsx'

type Props = FieldProps & { options: ReadonlyArray<Option> }

/** One answer out of a few; nothing is chosen beforehand. */
export function ChoiceField({ options, ...field }: Props) {
	return (
		<FieldGroup {...field}>
			<Options kind="radio" name={field.name} options={options} chosen={field.typed?.['']} />
		</FieldGroup>
	)
}
