import type { ReactNode } from 'react'

type Words = {
	title: ReactNode
	/** That the number stays on this device. */
	explanation: ReactNode
	/** For a number that cannot be a BSN. */
	wrong: string
	make: ReactNode
	busy: string
	failed: string
	/** Without the script: write it by hand. */
	byHand: ReactNode
}

type Props = {
	/** Address of the PDF the numbers are drawn in. */
	pdf: string
	/** The boxes of the PDF, by field name. */
	fields: ReadonlyArray<{ name: string; label: string }>
	/** Address of the script that reads, checks and draws; it alone sees a number. */
	script: string | undefined
	words: Words
}

/**
 * A burgerservicenummer, for who wants it printed. There is no form and no input has a name, so
 * there is nothing a browser could send; without the script the boxes stay for a pen.
 */
export function BsnPanel({ pdf, fields, script, words }: Props) {
	return (
		<section className="rw-bsn-panel" data-script={script} data-bsn={pdf}>
			<h3>{words.title}</h3>
			<p data-bsn-by-hand="">{words.byHand}</p>
			<div data-bsn-inputs="" hidden>
				<p>{words.explanation}</p>
				{fields.map(({ name, label }) => (
					<div className="rw-part" key={name}>
						<label className="utrecht-form-label" htmlFor={`bsn-${name}`}>
							{label}
						</label>
						<p
							className="utrecht-form-field-error-message"
							id={`bsn-${name}-fout`}
							role="alert"
							hidden
						>
							{words.wrong}
						</p>
						<input
							className="utrecht-textbox"
							id={`bsn-${name}`}
							data-bsn-field={name}
							type="text"
							inputMode="numeric"
							autoComplete="off"
							size={12}
							dir="ltr"
							aria-describedby={`bsn-${name}-fout`}
						/>
					</div>
				))}
				<button className="nl-button nl-button--secondary" type="button" data-bsn-make="">
					{words.make}
				</button>
				<p role="status" data-busy={words.busy} data-failed={words.failed} />
			</div>
		</section>
	)
}
