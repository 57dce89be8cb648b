import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '../components/Button.tsx'
import { ButtonLink } from '../components/ButtonLink.tsx'
import { Card } from '../components/Card.tsx'
import { Notice } from '../components/Notice.tsx'
import { PaperCode } from '../components/PaperCode.tsx'
import { PrintButton } from '../components/PrintButton.tsx'
import { Frame } from '../frame.tsx'
import { makeCode } from '../keeping-page.server.ts'
import { pageTitle } from '../page-title.server.ts'
import { languageOf } from '../request.server.ts'

export function loader({ params }: LoaderFunctionArgs) {
	const lang = languageOf(params)
	return { title: pageTitle(lang, 'bewaren:papier.titel'), back: `/${lang}/bewaren` }
}

export { makeCode as action }

export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: data?.title ?? 'Regelwijs' },
]

/** Six words to write down. They are only in the answer to the button; whoever comes otherwise hears so. */
export default function PaperCodeRoute() {
	const { back } = useLoaderData<typeof loader>()
	const code = useActionData<typeof makeCode>()
	const { t } = useTranslation('bewaren')
	if (!code) {
		return (
			<Frame back={back}>
				<Card>
					<form method="post">
						<h1>{t('papier.titel')}</h1>
						<p>{t('papier.eenKeer')}</p>
						<p>{t('code.vervangt')}</p>
						<div className="utrecht-action-group">
							<Button>{t('code.knop')}</Button>
						</div>
					</form>
				</Card>
			</Frame>
		)
	}
	return (
		<Frame back={back}>
			<h1>{t('papier.titel')}</h1>
			<div className="rw-screen">
				<p>{t('papier.inleiding')}</p>
				<Notice kind="warning">{t('papier.eenKeer')}</Notice>
			</div>
			<PaperCode
				title={t('papier.woorden')}
				words={code.words}
				qr={{
					drawing: code.qr,
					alt: t('papier.qrAlt'),
					title: t('papier.qrTitel'),
					text: t('papier.qrTekst'),
				}}
				how={{
					title: t('papier.zoVerderTitel'),
					text: t('papier.zoVerder', { adres: code.address }),
				}}
				lines={[t('papier.totEnMet', { datum: code.until }), t('papier.bewaarGoed')]}
			/>
			<div className="utrecht-action-group">
				<ButtonLink href={code.further}>{t('papier.klaar')}</ButtonLink>
				<PrintButton>{t('papier.printen')}</PrintButton>
			</div>
		</Frame>
	)
}
