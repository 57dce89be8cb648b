import type { ReactNode } from 'react'
import { FieldGroup } from './FieldGroup.tsx'
import type { FieldProps } from './FieldProps.ts'
import { PartField } from './PartField.tsx'

type Props = FieldProps & {
	labels: { dag: ReactNode; maand: ReactNode; jaar: ReactNode }
	/** By part, for the visitor's own birthday on a device of their own: `{ dag: 'bday-day' }`. */
	autoComplete?: Readonly<Record<string, string>> | null | undefined
}

const parts = [
	{ part: 'dag', width: 2 },
	{ part: 'maand', width: 6 },
	{ part: 'jaar', width: 4 },
] as const

/** A date in three boxes; the month may be a number or a name. */
export function DateField({ labels, autoComplete, ...field }: Props) {
	return (
		<FieldGroup {...field}>
			<div className="rw-parts">
				{parts.map(({ part, width }) => (
					<PartField
						key={part}
						name={field.name}
						part={part}
						label={labels[part]}
						typed={field.typed}
						errors={field.errors}
						width={width}
						inputMode="numeric"
						autoComplete={autoComplete?.[part]}
						leftToRight
					/>
				))}
			</div>
		</FieldGroup>
	)
}
