import { useTranslation } from 'react-i18next'
import { ConditionList } from './components/ConditionList.tsx'
import type { FoundView } from './discovery.server.ts'

/** Why we think so: in a few words, and each condition with where it stands. */
export function Why({ found }: { found: FoundView }) {
	const { t } = useTranslation('ontdek')
	const { verdict, reasons, conditions, checked } = found
	if (conditions.length === 0) return null
	return (
		<>
			<p data-read="">{t(`reden.${verdict}`)}</p>
			<ul>
				{reasons.map((reason) => (
					<li key={reason}>{reason}</li>
				))}
			</ul>
			<details className="rw-why">
				<summary>{t('uitkomst:voorwaarden')}</summary>
				<ConditionList
					conditions={conditions}
					words={{
						ja: t('common:voorwaarde.ja'),
						nee: t('common:voorwaarde.nee'),
						onbekend: t('common:voorwaarde.onbekend'),
					}}
				/>
				<p className="rw-small">{checked}</p>
			</details>
		</>
	)
}
