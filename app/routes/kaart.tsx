import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { cardView } from '../card-page.server.ts'
import { ButtonLink } from '../components/ButtonLink.tsx'
import { Card } from '../components/Card.tsx'
import { Intro } from '../components/Intro.tsx'
import { Frame } from '../frame.tsx'

export { cardView as loader }

export const meta: MetaFunction<typeof cardView> = ({ data }) => [
	{ title: data?.title ?? 'Regelwijs' },
]

/** The front door for who comes with a card. */
export default function CardRoute() {
	const { home, from, stays, regelingen } = useLoaderData<typeof cardView>()
	const { t } = useTranslation('school')
	const [only] = regelingen.length === 1 ? regelingen : []
	return (
		<Frame openLanguages>
			<Intro title={t('open.titel')}>
				<p data-read="">{from}</p>
			</Intro>
			<Card>
				{regelingen.length === 0 ? (
					<p data-read="">{t('open.niets')}</p>
				) : (
					<h2 data-read="">{t('open.over')}</h2>
				)}
				<ul className="rw-rows">
					{regelingen.map(({ id, name, what, href }) => (
						<li key={id}>
							<h3 data-read="">{name}</h3>
							<p data-read="">{what}</p>
							<div className="utrecht-action-group">
								<ButtonLink href={href} kind={only ? 'primary' : 'secondary'}>
									{only ? t('open.begin') : t('open.beginMet', { naam: name })}
								</ButtonLink>
							</div>
						</li>
					))}
				</ul>
				<p>
					<ButtonLink href={home} kind={regelingen.length === 0 ? 'primary' : 'subtle'}>
						{t('open.zoek')}
					</ButtonLink>
				</p>
			</Card>
			<Card>
				{stays && <p data-read="">{stays}</p>}
				<p data-read="">{t('open.wie')}</p>
				<p data-read="">{t('kaart.gratis')}</p>
			</Card>
		</Frame>
	)
}
