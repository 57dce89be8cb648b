import type { ReactNode } from 'react'
import { FieldGroup } from './FieldGroup.tsx'
import type { FieldProps } from './FieldProps.ts'
import { PartField } from './PartField.tsx'

type Props = FieldProps & {
	labels: { dag: ReactNode; maand: ReactNode; jaar: ReactNode }
	/** The visitor's own birthday, on a device of their own. */
	ownBirthday?: boolean
}

const parts = [
	{ part: 'dag', width: 2, autoComplete: 'bday-day' },
	{ part: 'maand', width: 4, autoComplete: 'bday-month' },
	{ part: 'jaar', width: 4, autoComplete: 'bday-year' },
] as const

/** A date in three boxes; the month may be a number or a name. */
export function DateField({ labels, ownBirthday, ...field }: Props) {
	const { name, typed, errors } = field
	return (
		<FieldGroup {...field}>
			<div className="rw-parts">
				{parts.map(({ part, width, autoComplete }) => (
					<PartField
						key={part}
						label={labels[part]}
						name={`${name}.${part}`}
						typed={typed}
						errors={errors}
						invalid={errors?.[name] !== undefined}
						width={width}
						inputMode="numeric"
						autoComplete={ownBirthday ? autoComplete : 'off'}
						leftToRight
					/>
				))}
			</div>
		</FieldGroup>
	)
}
