import type { ReactNode } from 'react'
import { FieldGroup } from './FieldGroup.tsx'
import type { FieldProps } from './FieldProps.ts'
import { PartField } from './PartField.tsx'

type Props = FieldProps & {
	labels: { voornamen: ReactNode; achternaam: ReactNode }
	/** The visitor's own name, on a device of their own. */
	own?: boolean
}

/** A name as on the passport. */
export function NameField({ labels, own, ...field }: Props) {
	const { name, typed, errors } = field
	return (
		<FieldGroup {...field}>
			<PartField
				label={labels.voornamen}
				name={`${name}.voornamen`}
				typed={typed}
				errors={errors}
				width={24}
				autoComplete={own ? 'given-name' : 'off'}
			/>
			<PartField
				label={labels.achternaam}
				name={`${name}.achternaam`}
				typed={typed}
				errors={errors}
				width={24}
				autoComplete={own ? 'family-name' : 'off'}
			/>
		</FieldGroup>
	)
}
