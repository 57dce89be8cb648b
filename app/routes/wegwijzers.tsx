import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Card } from '../components/Card.tsx'
import { Frame } from '../frame.tsx'
import { pageTitle } from '../page-title.server.ts'
import { languageOf } from '../request.server.ts'
import { WegwijzerList } from '../wegwijzer-list.tsx'
import { allWegwijzers } from '../wegwijzers.server.ts'

export function loader({ params, context }: LoaderFunctionArgs) {
	const lang = languageOf(params)
	return {
		title: pageTitle(lang, 'wegwijzers:pagina.alle'),
		home: `/${lang}`,
		links: allWegwijzers(lang, context.peildatum),
	}
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: data?.title ?? 'Regelwijs' },
]

/** Every place to go to for which there is no form. */
export default function WegwijzersRoute() {
	const { home, links } = useLoaderData<typeof loader>()
	const { t } = useTranslation('wegwijzers')
	return (
		<Frame back={home}>
			<Card>
				<h1 data-read="">{t('pagina.alle')}</h1>
				<p data-read="">{t('pagina.uitleg')}</p>
				<WegwijzerList links={links} />
			</Card>
		</Frame>
	)
}
