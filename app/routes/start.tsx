import type { LoaderFunctionArgs } from '@remix-run/node'
import { useTranslation } from 'react-i18next'
import { languageOf } from '../request.server.ts'

export function loader({ params }: LoaderFunctionArgs) {
	languageOf(params)
	return null
}

export default function Start() {
	const { t } = useTranslation()
	return (
		<main id="main">
			<h1>Regelwijs</h1>
			<p>{t('pagina:omschrijving')}</p>
		</main>
	)
}
