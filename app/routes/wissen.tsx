import type { ActionFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '../components/Button.tsx'
import { ButtonLink } from '../components/ButtonLink.tsx'
import { Card } from '../components/Card.tsx'
import { Notice } from '../components/Notice.tsx'
import { wipeDossier } from '../dossier/session.server.ts'
import { Frame } from '../frame.tsx'
import { languageOf } from '../request.server.ts'
import { showWiping } from '../wiping-page.server.ts'

export { showWiping as loader }

export async function action({ request, params, context }: ActionFunctionArgs) {
	const headers = new Headers({ 'Clear-Site-Data': '"cache", "cookies", "storage"' })
	headers.append('Set-Cookie', await wipeDossier(request, context.keeping))
	return redirect(`/${languageOf(params)}/wissen?klaar`, { status: 303, headers })
}

export const meta: MetaFunction<typeof showWiping> = ({ data }) => [
	{ title: data?.title ?? 'Regelwijs' },
]

/** Everything deleted at once: what that means, the button, and that it is done. */
export default function WipingRoute() {
	const { state, home, back } = useLoaderData<typeof showWiping>()
	const { t } = useTranslation('bewaren')
	if (state === 'klaar') {
		return (
			<Frame>
				<Card>
					<h1 data-read="">{t('wissen.klaar.titel')}</h1>
					<Notice kind="ok">{t('wissen.klaar.tekst')}</Notice>
					<p data-read="">{t('wissen.klaar.vorige')}</p>
					<p data-read="">{t('wissen.bestand')}</p>
					<div className="utrecht-action-group">
						<ButtonLink href={home}>{t('wissen.klaar.opnieuw')}</ButtonLink>
					</div>
				</Card>
			</Frame>
		)
	}
	if (state === 'niets') {
		return (
			<Frame>
				<Card>
					<h1 data-read="">{t('wissen.titel')}</h1>
					<p data-read="">{t('wissen.niets')}</p>
					<div className="utrecht-action-group">
						<ButtonLink href={home}>{t('wissen.klaar.opnieuw')}</ButtonLink>
					</div>
				</Card>
			</Frame>
		)
	}
	return (
		<Frame>
			<Card>
				<form method="post">
					<h1 data-read="">{t('wissen.vraag')}</h1>
					<p data-read="">{t('wissen.tekst')}</p>
					<p data-read="">{t('wissen.bestand')}</p>
					<div className="utrecht-action-group">
						<Button kind="primary">{t('wissen.knop')}</Button>
						<ButtonLink href={back} kind="secondary">
							{t('wissen.annuleren')}
						</ButtonLink>
					</div>
				</form>
			</Card>
		</Frame>
	)
}
