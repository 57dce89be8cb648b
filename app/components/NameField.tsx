import type { ReactNode } from 'react'
import { FieldGroup } from './FieldGroup.tsx'
import type { FieldProps } from './FieldProps.ts'
import { PartField } from './PartField.tsx'

type Props = FieldProps & {
	labels: { voornamen: ReactNode; achternaam: ReactNode }
	/** By part, for the visitor's own name on a device of their own. */
	autoComplete?: Readonly<Record<string, string>> | null | undefined
}

/** A name as on the passport. */
export function NameField({ labels, autoComplete, ...field }: Props) {
	return (
		<FieldGroup {...field}>
			{(['voornamen', 'achternaam'] as const).map((part) => (
				<PartField
					key={part}
					name={field.name}
					part={part}
					label={labels[part]}
					typed={field.typed}
					errors={field.errors}
					width={24}
					autoComplete={autoComplete?.[part]}
				/>
			))}
		</FieldGroup>
	)
}
