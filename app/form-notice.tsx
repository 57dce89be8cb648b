import { useTranslation } from 'react-i18next'
import { Dutch } from './components/Dutch.tsx'
import { Notice } from './components/Notice.tsx'

type Props = {
	gemeente: string
	/** Labels of fields that what was said does not fit in. */
	unfit: ReadonlyArray<string>
	/** How many fields are left to a pen. */
	byHand: number
	/** Where answers are changed. */
	change: string
}

/** Before a gemeente's own form is taken: what did not fit, by field, and what is left to do. */
export function FormNotice({ gemeente, unfit, byHand, change }: Props) {
	const { t } = useTranslation('papieren')
	return (
		<>
			<p>{t('formulier.uitleg', { gemeente })}</p>
			{unfit.length > 0 && (
				<Notice kind="warning" title={t('formulier.past.titel')}>
					<ul>
						{unfit.map((label) => (
							<li key={label}>
								<Dutch>{label}</Dutch>
							</li>
						))}
					</ul>
					<p>{t('formulier.past.uitleg')}</p>
					<p>
						<a href={change}>{t('formulier.past.korter')}</a>
					</p>
				</Notice>
			)}
			{byHand > 0 && <p>{t('formulier.nog', { count: byHand })}</p>}
		</>
	)
}
