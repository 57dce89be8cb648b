import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { text } from '../../flows/engine/text.ts'
import { ButtonLink } from '../components/ButtonLink.tsx'
import { Card } from '../components/Card.tsx'
import { Frame } from '../frame.tsx'
import { translator } from '../i18n.server.ts'
import { openJourney } from '../journey.server.ts'
import { tellMishap } from '../mishap.server.ts'
import { MishapNotice } from '../mishap-notice.tsx'
import { hasBegun, openUrl } from '../place.server.ts'

export async function loader(args: LoaderFunctionArgs) {
	const opened = await openJourney(args)
	const { lang, regeling, journey } = opened
	const t = translator(lang)
	const naam = t(text(`${regeling.id}:naam`))
	return tellMishap(opened.dossier, {
		id: regeling.id,
		title: `${naam} – Regelwijs`,
		home: `/${lang}`,
		next: openUrl(opened),
		hasBegun: hasBegun(journey),
	})
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: data?.title ?? 'Regelwijs' },
]

/** What the regeling is, what to have at hand, and the way in. */
export default function RegelingStartRoute() {
	const { id, home, next, hasBegun, mishap } = useLoaderData<typeof loader>()
	const { t } = useTranslation(id)
	const needs = Object.keys(t('start.nodig', { returnObjects: true })).filter(
		(key) => key !== 'kop',
	)
	return (
		<Frame back={home}>
			<MishapNotice mishap={mishap} />
			<Card>
				<h1 data-read="">{t('start.titel')}</h1>
				<p data-read="">{t('start.uitleg')}</p>
				<p data-read="">{t('start.wat')}</p>
				<div className="utrecht-action-group">
					<ButtonLink href={next}>{t(hasBegun ? 'start.verder' : 'start.begin')}</ButtonLink>
				</div>
				<p className="rw-small">{t('start.stoppen')}</p>
			</Card>
			<Card>
				<h2>{t('start.nodig.kop')}</h2>
				<ul>
					{needs.map((need) => (
						<li key={need}>{t(`start.nodig.${need}`)}</li>
					))}
				</ul>
				<p>{t('start.nietErg')}</p>
			</Card>
		</Frame>
	)
}
