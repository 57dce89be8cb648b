import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from './components/ButtonLink.tsx'
import { Card } from './components/Card.tsx'
import type { Mishap } from './mishap.ts'

/** What happened, in all calm, and the two ways on. Answers of a newer deploy only need some patience. */
export function MishapCard(props: { mishap: Mishap; again: string; children?: ReactNode }) {
	const { mishap, again, children } = props
	const { t, i18n } = useTranslation('bewaren')
	return (
		<Card>
			<h1 data-read="">{t(`${mishap}.titel`)}</h1>
			<p data-read="">{t(`${mishap}.tekst`)}</p>
			{children}
			<p data-read="">{t(`${mishap}.watNu`)}</p>
			<div className="utrecht-action-group">
				{mishap === 'nieuwer' ? (
					<ButtonLink href={again}>{t('bewaren.terug')}</ButtonLink>
				) : (
					<>
						<ButtonLink href={again}>{t('verlopen.opnieuw')}</ButtonLink>
						<ButtonLink href={`/${i18n.language}/verder`} kind="secondary">
							{t('verlopen.verder')}
						</ButtonLink>
					</>
				)}
			</div>
		</Card>
	)
}
