import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
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
	const error = answered && 'refused' in answered ? answered.refused.error : undefined
	return (
		<Frame>
			<KeepingPage view={view} error={error} />
		</Frame>
	)
}
