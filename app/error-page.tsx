import { isRouteErrorResponse } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from './components/ButtonLink.tsx'
import { Card } from './components/Card.tsx'
import { Frame } from './frame.tsx'
import { lostIn } from './lost.ts'
import { LostPage } from './lost-page.tsx'

const known = [400, 403, 404, 405, 413, 429]

/** Which of our error pages fits: the status of a refusal, or 500 for a fault of ours. */
export function errorStatus(error: unknown): number {
	if (!isRouteErrorResponse(error)) return 500
	if (known.includes(error.status)) return error.status
	return error.status < 500 ? 400 : 500
}

/** What went wrong in plain words, and the way back. Never why in technical terms. */
export function ErrorPage({ error }: { error: unknown }) {
	const { t, i18n } = useTranslation('foutpagina')
	const lost = lostIn(error)
	if (lost) return <LostPage lost={lost} />
	const status = errorStatus(error)
	return (
		<Frame>
			<Card>
				<h1 data-read="">{t(`${status}.titel`)}</h1>
				<p data-read="">{t(`${status}.uitleg`)}</p>
				<p data-read="">{t(`${status}.watNu`)}</p>
				<ButtonLink href={`/${i18n.language}`}>{t('naarStart')}</ButtonLink>
			</Card>
		</Frame>
	)
}
