import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../components/ButtonLink.tsx'
import { Card } from '../components/Card.tsx'
import { SummaryList } from '../components/SummaryList.tsx'
import { Frame } from '../frame.tsx'
import { openConversation } from '../journey.server.ts'
import { itemSummary } from '../summary.server.ts'

export async function loader(args: LoaderFunctionArgs) {
	const opened = await openConversation(args)
	return itemSummary(opened, args.params)
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: data?.title ?? 'Regelwijs' },
]

/** One child, job or contract: everything said of it, each with a way to change it. */
export default function ListItemRoute() {
	const { name, rows, back, progress } = useLoaderData<typeof loader>()
	const { t } = useTranslation('common')
	return (
		<Frame back={back} progress={progress}>
			<Card>
				<h1>{name}</h1>
				<SummaryList rows={rows} changeLabel={t('wijzig')} />
				<ButtonLink href={back}>{t('klaar')}</ButtonLink>
			</Card>
		</Frame>
	)
}
