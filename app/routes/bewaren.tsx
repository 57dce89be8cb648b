import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Frame } from '../frame.tsx'
import { keepAnswers, showKeeping } from '../keeping-page.server.ts'
import { KeepingPage } from '../keeping-page.tsx'

export { keepAnswers as action, showKeeping as loader }

export const meta: MetaFunction<typeof showKeeping> = ({ data }) => [
	{ title: data?.title ?? 'Regelwijs' },
]

/** How long answers stay now, and three ways to go on later. */
export default function KeepingRoute() {
	const view = useLoaderData<typeof showKeeping>()
	const answered = useActionData<typeof keepAnswers>()
	const { t } = useTranslation('bewaren')
	const error = answered && 'error' in answered ? answered.error : undefined
	return (
		<Frame>
			<h1 data-read="">{t('bewaren.titel')}</h1>
			<KeepingPage view={view} error={error} />
		</Frame>
	)
}
