import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../components/ButtonLink.tsx'
import { Card } from '../components/Card.tsx'
import { Intro } from '../components/Intro.tsx'
import { StepList } from '../components/StepList.tsx'
import { TextSection } from '../components/TextSection.tsx'
import { Frame } from '../frame.tsx'
import { openJourney } from '../journey.server.ts'
import { tellMishap } from '../mishap.server.ts'
import { MishapNotice } from '../mishap-notice.tsx'
import { pageTitle } from '../page-title.server.ts'
import { openUrl } from '../place.server.ts'

/** The one regeling there is so far. */
const regeling = 'kinderopvangtoeslag'

export async function loader({ params, ...args }: LoaderFunctionArgs) {
	const opened = await openJourney({ ...args, params: { ...params, regeling } })
	const { lang, base, journey } = opened
	return tellMishap(opened.dossier, {
		title: pageTitle(lang, 'paginas:start.titel'),
		begin: base,
		/** Where this visitor was, when there are answers on this device. */
		further: journey.path.length > 0 ? openUrl(opened) : null,
		withCode: `/${lang}/verder`,
	})
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: data?.title ?? 'Regelwijs' },
]

/** The front door: what this is, and one place to begin or go on. */
export default function StartRoute() {
	const { begin, further, withCode, mishap } = useLoaderData<typeof loader>()
	const { t } = useTranslation('paginas', { keyPrefix: 'start' })
	const steps = ['vragen', 'uitkomst', 'blad'].map((step) => ({
		id: step,
		text: t(`zo.${step}`),
		details: [t(`zo.${step}Uitleg`)],
	}))
	return (
		<Frame openLanguages>
			<MishapNotice mishap={mishap} />
			<Intro title={t('titel')}>
				<p data-read="">{t('uitleg')}</p>
				<p data-read="">{t('nu')}</p>
				<div className="utrecht-action-group">
					<ButtonLink href={further ?? begin}>{t(further ? 'verder' : 'begin')}</ButtonLink>
					<ButtonLink href={withCode} kind="secondary">
						{t('metCode')}
					</ButtonLink>
				</div>
			</Intro>
			<Card>
				<h2 data-read="">{t('zo.kop')}</h2>
				<StepList steps={steps} />
			</Card>
			<Card>
				<h2 data-read="">{t('goed.kop')}</h2>
				<ul>
					{['gratis', 'login', 'stoppen', 'overheid'].map((fact) => (
						<li key={fact} data-read="">
							{t(`goed.${fact}`)}
						</li>
					))}
				</ul>
				<TextSection title={t('wie.kop')} text={t('wie.tekst')} />
			</Card>
		</Frame>
	)
}
