import type { ReactNode } from 'react'

/** One answer to choose; `note` explains it in a few words. */
export type Option = { value: string; label: ReactNode; note?: ReactNode }

type Props = {
	kind: 'radio' | 'checkbox'
	name: string
	options: ReadonlyArray<Option>
	chosen?: ReadonlyArray<string> | undefined
	/** Short labels side by side. */
	inline?: boolean
}

/** Choices, each a row to tap. The first has the field's name as its id, for the error summary. */
export function Options({ kind, name, options, chosen = [], inline }: Props) {
	return (
		<div className={inline ? 'rw-options rw-options--inline' : 'rw-options'}>
			{options.map(({ value, label, note }, index) => (
				<label className="utrecht-form-field__label" key={value}>
					<input
						type={kind}
						id={index === 0 ? name : `${name}-${value}`}
						name={name}
						value={value}
						defaultChecked={chosen.includes(value)}
					/>
					<span data-read="">{label}</span>
					{note != null && <small>{note}</small>}
				</label>
			))}
		</div>
	)
}
