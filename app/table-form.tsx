import { useTranslation } from 'react-i18next'
import { Button } from './components/Button.tsx'
import { FieldError } from './components/FieldError.tsx'
import { describedBy } from './components/typed.ts'

type Props = {
	columns: string
	template: string
	typed: string
	wrong: ReadonlyArray<{ id: string; message: string }>
	error: string | null
	/** Names the items that come of it: a table that is sent twice comes in once. */
	next: string
}

/** A table that somebody has already: pasted, or as a file; and its rows that are not right yet. */
export function TableForm({ columns, template, typed, wrong, error, next }: Props) {
	const { t } = useTranslation('tabel')
	return (
		<form className="rw-card" method="post" encType="multipart/form-data" noValidate>
			<h2 data-read="">{t('kop')}</h2>
			<p data-read="">{t('uitleg')}</p>
			<p className="rw-small">
				{t('kolommen')} <span lang="nl">{columns}</span>.{' '}
				<a className="nl-link" href={template} download="">
					{t('leeg')}
				</a>
			</p>
			<div className={error ? 'rw-part rw-invalid' : 'rw-part'}>
				<label className="utrecht-form-label" htmlFor="tabel">
					{t(wrong.length > 0 ? 'verbeteren' : 'plakken')}
				</label>
				<FieldError name="tabel" message={error ?? undefined} />
				{wrong.length > 0 && (
					<ul id="tabel-regels">
						{wrong.map(({ id, message }) => (
							<li key={id}>{message}</li>
						))}
					</ul>
				)}
				<textarea
					className="utrecht-textbox utrecht-textbox--multi-line"
					id="tabel"
					name="tabel"
					rows={6}
					dir="auto"
					spellCheck="false"
					autoComplete="off"
					defaultValue={typed}
					aria-invalid={error ? true : undefined}
					aria-describedby={describedBy(
						error !== null && 'tabel-error',
						wrong.length > 0 && 'tabel-regels',
					)}
				/>
			</div>
			<div className="rw-part">
				<label className="utrecht-form-label" htmlFor="bestand">
					{t('bestand')}
				</label>
				<input className="utrecht-textbox" id="bestand" name="bestand" type="file" />
			</div>
			<label className="utrecht-form-field__label">
				<input type="checkbox" name="legeVakken" value="weetIkNiet" />
				<span>{t('legeVakken')}</span>
			</label>
			<input type="hidden" name="nieuw" value={next} />
			<div className="utrecht-action-group">
				<Button kind="secondary" name="actie" value="importeer">
					{t('knop')}
				</Button>
				{wrong.length > 0 && (
					<Button kind="subtle" name="actie" value="laatWeg">
						{t('laatWeg')}
					</Button>
				)}
			</div>
		</form>
	)
}
