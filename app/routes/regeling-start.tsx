import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { text } from '../../flows/engine/text.ts'
import { ButtonLink } from '../components/ButtonLink.tsx'
import { Card } from '../components/Card.tsx'
import { Notice } from '../components/Notice.tsx'
import { Frame } from '../frame.tsx'
import { translator } from '../i18n.server.ts'
import { openJourney } from '../journey.server.ts'
import { forNameOf } from '../person.server.ts'
import { openUrl } from '../place.server.ts'

export async function loader(args: LoaderFunctionArgs) {
	const opened = await openJourney(args)
	const { lang, regeling, journey } = opened
	const t = translator(lang)
	const naam = t(text(`${regeling.id}:naam`))
	return {
		id: regeling.id,
		title: `${naam} – Regelwijs`,
		forName: forNameOf(journey),
		home: `/${lang}`,
		next: openUrl(opened),
		hasBegun: journey.path.length > 0,
		damaged: opened.dossier.damaged,
		expired: opened.dossier.expired,
	}
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: data?.title ?? 'Regelwijs' },
]

/** What the regeling is, what to have at hand, and the way in. */
export default function RegelingStartRoute() {
	const { id, forName, home, next, hasBegun, damaged, expired } = useLoaderData<typeof loader>()
	const { t } = useTranslation(id)
	const needs = Object.keys(t('start.nodig', { returnObjects: true })).filter(
		(key) => key !== 'kop',
	)
	return (
		<Frame forName={forName} back={home}>
			{damaged && <Notice kind="warning">{t('bewaren:beschadigd.tekst')}</Notice>}
			{expired && <Notice kind="warning">{t('bewaren:verlopen.tekst')}</Notice>}
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
