import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../components/ButtonLink.tsx'
import { Card } from '../components/Card.tsx'
import { SummaryList } from '../components/SummaryList.tsx'
import { Frame } from '../frame.tsx'
import { openWatAls } from '../journey.server.ts'
import { whatIfView } from '../what-if.server.ts'

export async function loader(args: LoaderFunctionArgs) {
	return whatIfView(await openWatAls(args))
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: data?.title ?? 'Regelwijs' },
]

/** What somebody wants to suppose: a plain change, or any answer otherwise. */
export default function WhatIfRoute() {
	const view = useLoaderData<typeof loader>()
	const { t } = useTranslation('wat-als')
	return (
		<Frame back={view.back}>
			<h1 data-read="">{t('start.titel')}</h1>
			<p data-read="">{t('start.uitleg')}</p>
			{view.result && (
				<p>
					<ButtonLink href={view.result}>{t('start.naarUitkomst')}</ButtonLink>
				</p>
			)}
			{view.isEmpty && (
				<Card>
					<h2 data-read="">{t('leeg.kop')}</h2>
					<p data-read="">{t('leeg.tekst')}</p>
					<div className="utrecht-action-group">
						<ButtonLink href={view.begin}>{t('leeg.begin')}</ButtonLink>
						<ButtonLink href={view.bringBack} kind="secondary">
							{t('leeg.verder')}
						</ButtonLink>
					</div>
				</Card>
			)}
			{!view.isEmpty && (
				<>
					<Card>
						<h2 data-read="">{t('start.kies')}</h2>
						<ul className="rw-links">
							{view.changes.map(({ id, label, href }) => (
								<li key={id}>
									<a href={href}>{label}</a>
								</li>
							))}
						</ul>
					</Card>
					<Card>
						<h2 data-read="">{t('start.zelf')}</h2>
						<p data-read="">{t('start.zelfUitleg')}</p>
						{view.said.map((part) => (
							<Fragment key={part.id}>
								{part.name !== null && <h3>{part.name}</h3>}
								<SummaryList rows={part.rows} changeLabel={t('common:wijzig')} />
							</Fragment>
						))}
					</Card>
				</>
			)}
		</Frame>
	)
}
