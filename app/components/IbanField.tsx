import type { FieldProps } from './FieldProps.ts'
import { TextField } from './TextField.tsx'

/** The number of a bank account, as on the bank card. */
export function IbanField(field: FieldProps) {
	return <TextField {...field} width={24} autoCapitalize="characters" leftToRight />
}
