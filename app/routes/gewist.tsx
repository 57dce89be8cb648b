import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../components/ButtonLink.tsx'
import { Card } from '../components/Card.tsx'
import { dossierOfVisit } from '../dossier/visit.server.ts'
import { Frame } from '../frame.tsx'
import { furtherUrl } from '../further.server.ts'
import { pageTitle } from '../page-title.server.ts'
import { languageOf } from '../request.server.ts'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
	const lang = languageOf(params)
	const { content } = await dossierOfVisit(request, context.keeping)
	return {
		title: pageTitle(lang, 'helpen:gewist.titel'),
		further: furtherUrl(lang, content.answers, context.peildatum) ?? `/${lang}`,
	}
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: data?.title ?? 'Regelwijs' },
]

/** In the place of every page of somebody who sat here before. */
export default function WipedRoute() {
	const { further } = useLoaderData<typeof loader>()
	const { t } = useTranslation('helpen')
	return (
		<Frame>
			<Card>
				<h1 data-read="">{t('gewist.titel')}</h1>
				<p data-read="">{t('gewist.tekst')}</p>
				<div className="utrecht-action-group">
					<ButtonLink href={further}>{t('gewist.verder')}</ButtonLink>
				</div>
			</Card>
		</Frame>
	)
}
