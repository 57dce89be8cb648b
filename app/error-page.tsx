import { isRouteErrorResponse } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Wordmark } from './components/Wordmark.tsx'
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
	const home = `/${i18n.language}`
	return (
		<>
			<header className="utrecht-page-header">
				<div className="rw-bar">
					<Wordmark href={home} />
				</div>
			</header>
			<div className="rw-layout">
				<main id="main">
					<h1>{t(`${status}.titel`)}</h1>
					<p>{t(`${status}.uitleg`)}</p>
					<p>{t(`${status}.watNu`)}</p>
					<p>
						<a href={home}>{t('naarStart')}</a>
					</p>
				</main>
			</div>
		</>
	)
}
