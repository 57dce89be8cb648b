import type { ReactNode } from 'react'
import type { FieldProps } from './FieldProps.ts'
import { TextField } from './TextField.tsx'

/** A number of hours; `unit` stands behind the box: "uur per maand". */
export function HoursField({ unit, ...field }: FieldProps & { unit: ReactNode }) {
	return <TextField {...field} width={4} inputMode="decimal" leftToRight suffix={unit} />
}
