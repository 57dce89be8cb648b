import type { ReactNode } from 'react'
import { FieldGroup } from './FieldGroup.tsx'
import type { FieldProps } from './FieldProps.ts'
import { PartField } from './PartField.tsx'

type Props = FieldProps & { labels: { volwassenen: ReactNode; kinderen: ReactNode } }

const parts = ['volwassenen', 'kinderen'] as const

/** People counted in two boxes: grown-ups and children. */
export function PeopleField({ labels, ...field }: Props) {
	return (
		<FieldGroup {...field}>
			{parts.map((part) => (
				<PartField
					key={part}
					name={field.name}
					part={part}
					label={labels[part]}
					typed={field.typed}
					errors={field.errors}
					width={4}
					inputMode="numeric"
					leftToRight
				/>
			))}
		</FieldGroup>
	)
}
