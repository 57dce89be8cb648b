import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../components/ButtonLink.tsx'
import { Card } from '../components/Card.tsx'
import { Intro } from '../components/Intro.tsx'
import { Notice } from '../components/Notice.tsx'
import { StepList } from '../components/StepList.tsx'
import { TextSection } from '../components/TextSection.tsx'
import { Helpers } from '../for-another.tsx'
import { Frame } from '../frame.tsx'
import { openOntdek } from '../journey.server.ts'
import { tellMishap } from '../mishap.server.ts'
import { MishapNotice } from '../mishap-notice.tsx'
import { startView } from '../start.server.ts'
import { Search, Situations } from '../start-choices.tsx'

export async function loader(args: LoaderFunctionArgs) {
	const opened = await openOntdek(args)
	const typed = new URL(args.request.url).searchParams.get('zoek') ?? ''
	return tellMishap(opened.dossier, startView(opened, typed))
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: data?.title ?? 'Regelwijs' },
]

/** The front door: what is going on, or a name; and what this is. */
export default function StartRoute() {
	const view = useLoaderData<typeof loader>()
	const { further, withCode, situations, search, mishap } = view
	const { t } = useTranslation('paginas', { keyPrefix: 'start' })
	const steps = ['vragen', 'uitkomst', 'blad'].map((step) => ({
		id: step,
		text: t(`zo.${step}`),
		details: [t(`zo.${step}Uitleg`)],
	}))
	return (
		<Frame openLanguages>
			<MishapNotice mishap={mishap} />
			{view.isNext && <Notice kind="ok">{t('helpen:volgende.klaar')}</Notice>}
			<Intro title={t('titel')}>
				<p data-read="">{t('uitleg')}</p>
				{further && (
					<div className="utrecht-action-group">
						<ButtonLink href={further}>{t('verder')}</ButtonLink>
					</div>
				)}
			</Intro>
			<Situations {...situations} />
			<p className="rw-end">
				<ButtonLink href={withCode} kind="subtle">
					{t('metCode')}
				</ButtonLink>
			</p>
			<Search {...search} />
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
			<Helpers {...view} />
		</Frame>
	)
}
