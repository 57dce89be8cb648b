import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { About } from '../about.tsx'
import { checkAnswers, confirmFinding } from '../check-answers.server.ts'
import { Button } from '../components/Button.tsx'
import { ButtonLink } from '../components/ButtonLink.tsx'
import { Card } from '../components/Card.tsx'
import { Notice } from '../components/Notice.tsx'
import { SummaryList } from '../components/SummaryList.tsx'
import { Frame } from '../frame.tsx'
import { openJourney } from '../journey.server.ts'

export async function loader(args: LoaderFunctionArgs) {
	const opened = await openJourney(args)
	return checkAnswers(opened)
}

export async function action(args: ActionFunctionArgs) {
	const form = new URLSearchParams(await args.request.text())
	const opened = await openJourney(args)
	const headers = await confirmFinding(opened, form.get('kloptToch') ?? '')
	return redirect(`${opened.base}/controleren`, { status: 303, headers })
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: data?.title ?? 'Regelwijs' },
]

/** Everything said and what it comes down to, before anything is made of it. */
export default function CheckAnswersRoute() {
	const view = useLoaderData<typeof loader>()
	const { t } = useTranslation('common')
	return (
		<Frame back={view.back}>
			<h1 data-read="">{t('controle.titel')}</h1>
			<p data-read="">{t('controle.uitleg')}</p>
			{view.asked.map(({ value, why, href, severity, about }) => (
				<Card key={value}>
					<form method="post">
						<h2>{t('kloptDit.titel')}</h2>
						<p>{why}</p>
						<div className="utrecht-action-group">
							{severity === 'ask' && (
								<Button name="kloptToch" value={value}>
									{t('kloptDit.jaKlopt')}
								</Button>
							)}
							<ButtonLink href={href} kind="secondary">
								{t('kloptDit.pasAan')}
							</ButtonLink>
						</div>
						<About links={about} />
					</form>
				</Card>
			))}
			<Card>
				<h2>{t('controle.samen')}</h2>
				<ul>
					{view.readBack.map((line) => (
						<li key={line}>{line}</li>
					))}
				</ul>
			</Card>
			{view.told.map((line) => (
				<Notice key={line}>{line}</Notice>
			))}
			{view.toDos.length > 0 && (
				<Notice title={t('controle.onbekend')}>
					<ul>
						{view.toDos.map((line) => (
							<li key={line}>{line}</li>
						))}
					</ul>
				</Notice>
			)}
			{view.groups.map(({ id, title, parts }) => (
				<Card key={id}>
					<h2>{title}</h2>
					{parts.map((part) => (
						<Fragment key={part.id}>
							{part.name !== null && <h3>{part.name}</h3>}
							<SummaryList rows={part.rows} changeLabel={t('wijzig')} />
						</Fragment>
					))}
				</Card>
			))}
			{view.asked.length === 0 && (
				<div className="utrecht-action-group">
					<ButtonLink href={view.next}>{t('controle.naarUitkomst')}</ButtonLink>
				</div>
			)}
		</Frame>
	)
}
