import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '../components/Button.tsx'
import { ButtonLink } from '../components/ButtonLink.tsx'
import { Card } from '../components/Card.tsx'
import { nextDossier } from '../dossier/session.server.ts'
import { dossierOfVisit } from '../dossier/visit.server.ts'
import { Frame } from '../frame.tsx'
import { furtherUrl } from '../further.server.ts'
import { pageTitle } from '../page-title.server.ts'
import { conversationForAnother } from '../person.server.ts'
import { languageOf } from '../request.server.ts'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
	const lang = languageOf(params)
	const dossier = await dossierOfVisit(request, context.keeping)
	return {
		title: pageTitle(lang, 'helpen:volgende.titel'),
		isEmpty: dossier.id === null,
		back: furtherUrl(lang, dossier.content.answers, context.peildatum) ?? `/${lang}`,
	}
}

/**
 * The cookie is not in `Clear-Site-Data`: a browser would throw away the new one, which takes the
 * place of the old.
 */
export async function action({ request, params, context }: ActionFunctionArgs) {
	const lang = languageOf(params)
	const next = await nextDossier(request, conversationForAnother(), context.keeping)
	const headers = new Headers({ 'Clear-Site-Data': '"cache", "storage"' })
	headers.append('Set-Cookie', next.setCookie)
	return redirect(next.follows ? `/${lang}?volgende` : `/${lang}`, { status: 303, headers })
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: data?.title ?? 'Regelwijs' },
]

/** Asks once whether everything of this person may go, and begins with the next one. */
export default function NextPersonRoute() {
	const { isEmpty, back } = useLoaderData<typeof loader>()
	const { t } = useTranslation('helpen')
	return (
		<Frame>
			<Card>
				<form method="post">
					<h1 data-read="">{t(isEmpty ? 'begin.titel' : 'volgende.vraag')}</h1>
					<p data-read="">{t(isEmpty ? 'begin.tekst' : 'volgende.tekst')}</p>
					{!isEmpty && <p data-read="">{t('volgende.bestand')}</p>}
					<div className="utrecht-action-group">
						<Button kind="primary">{t(isEmpty ? 'begin.knop' : 'volgende.ja')}</Button>
						<ButtonLink href={back} kind="secondary">
							{t('volgende.nee')}
						</ButtonLink>
					</div>
				</form>
			</Card>
		</Frame>
	)
}
