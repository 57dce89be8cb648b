import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../components/ButtonLink.tsx'
import { Card } from '../components/Card.tsx'
import { discoveryView } from '../discovery.server.ts'
import { FirstFound, FoundGroup, HaveAlready, NotYet, Signposts, Urgent } from '../discovery.tsx'
import { NextPerson } from '../for-another.tsx'
import { Frame } from '../frame.tsx'
import { IncomePerRegeling } from '../income-per-regeling.tsx'
import { openOntdek } from '../journey.server.ts'
import { keepOwned } from '../own-regelingen.server.ts'

export async function loader(args: LoaderFunctionArgs) {
	return discoveryView(await openOntdek(args))
}

export async function action(args: ActionFunctionArgs) {
	const form = new URLSearchParams(await args.request.text())
	const opened = await openOntdek(args)
	const headers = await keepOwned(opened, form)
	return redirect(`${opened.base}/uitkomst`, { status: 303, headers })
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: data?.title ?? 'Regelwijs' },
]

/** What fits: what cannot wait, one thing to do, and the rest by how sure it is. */
export default function DiscoveryRoute() {
	const view = useLoaderData<typeof loader>()
	const { t } = useTranslation('ontdek')
	return (
		<Frame back={view.back}>
			<h1 data-read="">{t('uitkomst.titel')}</h1>
			{view.urgent && <Urgent {...view.urgent} />}
			{view.first && <FirstFound found={view.first} />}
			{view.more && (
				<Card>
					<p data-read="">{t('uitkomst.meerVragen')}</p>
					<ButtonLink href={view.more} kind="secondary">
						{t('uitkomst.volgendeVraag')}
					</ButtonLink>
				</Card>
			)}
			{view.groups.map((group) => (
				<FoundGroup key={group.id} {...group} />
			))}
			<HaveAlready found={view.have} />
			<IncomePerRegeling incomes={view.incomes} />
			<Signposts links={view.signposts} all={view.allSignposts} />
			<NotYet situations={view.notYet} />
			<p>
				<a href={view.whatIf}>{t('wat-als:kijk')}</a>
			</p>
			<p>
				<ButtonLink href={view.change} kind="subtle">
					{t('uitkomst.anders')}
				</ButtonLink>
			</p>
			<NextPerson />
		</Frame>
	)
}
