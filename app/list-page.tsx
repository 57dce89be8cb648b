import { useTranslation } from 'react-i18next'
import { Button } from './components/Button.tsx'
import { ErrorSummary } from './components/ErrorSummary.tsx'
import { ListPage } from './components/ListPage.tsx'
import { Notice } from './components/Notice.tsx'
import { OfConversation } from './for-another.tsx'
import type { ListView as View } from './list-page.server.ts'
import { TableForm } from './table-form.tsx'

/** A list: what is on it, and a way to add, change, remove, put back and go on. */
export function ListView({ view }: { view: View }) {
	const { t } = useTranslation('common')
	return (
		<>
			<ErrorSummary
				title={t('foutSamenvatting')}
				errors={[
					...(view.error ? [{ field: 'lijst', message: view.error }] : []),
					...(view.table?.error ? [{ field: 'tabel', message: view.table.error }] : []),
				]}
			/>
			<ListPage
				question={view.question}
				hint={view.hint}
				items={view.items.map(({ id, name, details, isOpen }) => ({
					id,
					name,
					details: (
						<>
							{details.map((detail) => (
								<div key={detail}>{detail}</div>
							))}
							{isOpen && <strong>{t('nogInTeVullen')}</strong>}
						</>
					),
				}))}
				changeLabel={t('wijzig')}
				removeLabel={t('verwijder')}
				addLabel={view.addLabel}
				{...(view.items.length > 0 && { doneLabel: view.doneLabel })}
				next={view.next}
			>
				<OfConversation />
				{view.removed && (
					<Notice>
						<p>{t('verwijderd', { wat: view.removed.name })}</p>
						<Button kind="subtle" name="actie" value={`terug:${view.removed.id}`}>
							{t('zetTerug')}
						</Button>
					</Notice>
				)}
			</ListPage>
			{view.table && <TableForm {...view.table} next={view.next} />}
		</>
	)
}
