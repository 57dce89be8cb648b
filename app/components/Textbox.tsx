import type { ReactNode } from 'react'
import { describedBy } from './typed.ts'

/** What a text control can be told; what it is for is said by its label. */
export type TextboxProps = {
	/** Field name, and id. */
	name: string
	value?: string | undefined
	/** Hidden while typing; never filled in again. */
	secret?: boolean | undefined
	error?: string | undefined
	/** There is a hint with the id `<name>-hint`. */
	hinted?: boolean | undefined
	/** How many characters the answer has, about. */
	width?: 2 | 4 | 6 | 8 | 12 | 24 | undefined
	inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | undefined
	autoComplete?: string | undefined
	autoCapitalize?: 'characters' | 'words' | 'none' | undefined
	/** Numbers, dates, postcodes, IBANs read from left to right in every language. */
	leftToRight?: boolean | undefined
	optional?: boolean | undefined
	prefix?: ReactNode
	suffix?: ReactNode
}

/** One line to type on; what it takes is decided by who reads the answer, never by the box. */
export function Textbox({ name, value, error, prefix, suffix, ...props }: TextboxProps) {
	const box = (
		<input
			className={props.width ? `utrecht-textbox rw-w${props.width}` : 'utrecht-textbox'}
			id={name}
			name={name}
			type={props.secret ? 'password' : 'text'}
			inputMode={props.inputMode}
			autoComplete={props.autoComplete ?? 'off'}
			autoCapitalize={props.autoCapitalize}
			spellCheck="false"
			dir={props.leftToRight ? 'ltr' : undefined}
			defaultValue={value || undefined}
			aria-required={props.optional ? undefined : true}
			aria-invalid={error ? true : undefined}
			aria-describedby={describedBy(
				props.hinted && `${name}-hint`,
				error && `${name}-error`,
				suffix != null && `${name}-unit`,
			)}
		/>
	)
	if (prefix == null && suffix == null) return box
	return (
		<div className="rw-box">
			{prefix != null && <span aria-hidden="true">{prefix}</span>}
			{box}
			{suffix != null && <span id={`${name}-unit`}>{suffix}</span>}
		</div>
	)
}
