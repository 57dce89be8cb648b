import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Card } from '../components/Card.tsx'
import { Notice } from '../components/Notice.tsx'
import { TextSection } from '../components/TextSection.tsx'
import { Frame } from '../frame.tsx'
import { languageOf } from '../request.server.ts'
import { wegwijzersUrl, wegwijzerView } from '../wegwijzers.server.ts'

export function loader({ params, context }: LoaderFunctionArgs) {
	const lang = languageOf(params)
	return {
		...wegwijzerView(params.wegwijzer, lang, context.peildatum),
		all: wegwijzersUrl(lang),
	}
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: data ? `${data.name} – Regelwijs` : 'Regelwijs' },
]

/** One place to go to: what it is, for whom and where, and whom to ask whether it still is so. */
export default function WegwijzerRoute() {
	const { name, what, forWhom, where, askAt, source, looked, all } = useLoaderData<typeof loader>()
	const { t } = useTranslation('wegwijzers')
	return (
		<Frame back={all}>
			<Card>
				<h1 data-read="">{name}</h1>
				{askAt && <Notice>{askAt}</Notice>}
				<TextSection title={t('kop.wat')} text={what} />
				<TextSection title={t('kop.voorWie')} text={forWhom} />
				<TextSection title={t('kop.waar')} text={where} />
				<p className="rw-small">
					{source.url ? (
						<a href={source.url}>{t('bron', { bron: source.title })}</a>
					) : (
						t('bron', { bron: source.title })
					)}{' '}
					{looked}
				</p>
			</Card>
		</Frame>
	)
}
