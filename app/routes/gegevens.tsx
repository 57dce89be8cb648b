import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../components/ButtonLink.tsx'
import { Card } from '../components/Card.tsx'
import { TextSection } from '../components/TextSection.tsx'
import { Frame } from '../frame.tsx'
import { pageTitle } from '../page-title.server.ts'
import { languageOf } from '../request.server.ts'

export function loader({ params }: LoaderFunctionArgs) {
	return { title: pageTitle(languageOf(params), 'paginas:gegevens.titel') }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: data?.title ?? 'Regelwijs' },
]

/** What is kept of a visitor, where, how long, and how to be rid of it. */
export default function DataRoute() {
	const { t, i18n } = useTranslation('paginas', { keyPrefix: 'gegevens' })
	const sections = (...names: Array<string>) =>
		names.map((name) => (
			<TextSection key={name} title={t(`${name}.kop`)} text={t(`${name}.tekst`)} />
		))
	return (
		<Frame>
			<Card>
				<h1 data-read="">{t('titel')}</h1>
				<p data-read="">{t('inleiding')}</p>
				{sections('slot', 'hoelang', 'bsn')}
			</Card>
			<Card>
				{sections('wissen')}
				<div className="utrecht-action-group">
					<ButtonLink href={`/${i18n.language}/wissen`} kind="secondary">
						{t('wissen.knop')}
					</ButtonLink>
				</div>
				{sections('gedeeld')}
			</Card>
			<Card>{sections('antwoorden', 'anderen', 'cookie', 'logboek')}</Card>
			<Card>{sections('vragen')}</Card>
		</Frame>
	)
}
