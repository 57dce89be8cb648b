import type { ReactNode } from 'react'
import type { FieldProps } from './FieldProps.ts'
import { TextField } from './TextField.tsx'

/** An amount in euros; `unit` stands behind the box: "per uur". */
export function MoneyField({ unit, ...field }: FieldProps & { unit?: ReactNode }) {
	return <TextField {...field} width={8} inputMode="decimal" leftToRight prefix="€" suffix={unit} />
}
