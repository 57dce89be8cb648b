import type { FieldProps } from './FieldProps.ts'
import { TextField } from './TextField.tsx'

/** The number of a kinderopvang in the Landelijk Register Kinderopvang, as on the contract. */
export function LrkField(field: FieldProps) {
	return <TextField {...field} width={12} inputMode="numeric" leftToRight />
}
