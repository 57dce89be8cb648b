import type { ReactNode } from 'react'
import { describedBy, type Errors, type Typed, typedText } from './typed.ts'

/** How many characters the answer has, about. */
export type Width = 2 | 4 | 8 | 12 | 24

/** What a text control can be told; what it is for is said by its label. */
export type TextboxProps = {
	name: string
	typed?: Typed | undefined
	errors?: Errors | undefined
	/** There is a hint with the id `<name>-hint`. */
	hinted?: boolean | undefined
	/** The group's error also speaks of this control. */
	invalid?: boolean | undefined
	width?: Width | undefined
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
export function Textbox({ name, typed, errors, prefix, suffix, ...props }: TextboxProps) {
	const error = errors?.[name]
	const box = (
		<input
			className={props.width ? `utrecht-textbox rw-w${props.width}` : 'utrecht-textbox'}
			id={name}
			name={name}
			type="text"
			inputMode={props.inputMode}
			autoComplete={props.autoComplete ?? 'off'}
			autoCapitalize={props.autoCapitalize}
			spellCheck="false"
			dir={props.leftToRight ? 'ltr' : undefined}
			defaultValue={typedText(typed, name) || undefined}
			aria-required={props.optional ? undefined : true}
			aria-invalid={error || props.invalid ? true : undefined}
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
