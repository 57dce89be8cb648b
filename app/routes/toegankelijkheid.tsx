import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../flows/engine/date.ts'
import { Card } from '../components/Card.tsx'
import { TextSection } from '../components/TextSection.tsx'
import { Value } from '../components/Value.tsx'
import { Frame } from '../frame.tsx'
import { pageTitle } from '../page-title.server.ts'
import { languageOf } from '../request.server.ts'

/** The day the statement was last held against the pages. */
const written = '2026-11-22'

export function loader({ params }: LoaderFunctionArgs) {
	return { title: pageTitle(languageOf(params), 'paginas:toegankelijkheid.titel') }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: data?.title ?? 'Regelwijs' },
]

/** Accessibility statement: the goal, how it is tested, and what is still lacking. */
export default function AccessibilityRoute() {
	const { t } = useTranslation('paginas', { keyPrefix: 'toegankelijkheid' })
	return (
		<Frame>
			<Card>
				<h1 data-read="">{t('titel')}</h1>
				<p data-read="">{t('inleiding')}</p>
				{['doel', 'getest', 'nogNiet', 'melden'].map((name) => (
					<TextSection key={name} title={t(`${name}.kop`)} text={t(`${name}.tekst`)} />
				))}
				<p>
					{t('datum')} <Value>{formatDate(written)}</Value>
				</p>
			</Card>
		</Frame>
	)
}
