import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '../components/Button.tsx'
import { ButtonLink } from '../components/ButtonLink.tsx'
import { Card } from '../components/Card.tsx'
import { ComparisonTable } from '../components/ComparisonTable.tsx'
import { Notice } from '../components/Notice.tsx'
import { Frame } from '../frame.tsx'
import { openWatAls } from '../journey.server.ts'
import { endSupposing, whatIfOutcome } from '../what-if-outcome.server.ts'

export async function loader(args: LoaderFunctionArgs) {
	return whatIfOutcome(await openWatAls(args))
}

export async function action(args: ActionFunctionArgs) {
	const form = new URLSearchParams(await args.request.text())
	return endSupposing(await openWatAls(args), form)
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: data?.title ?? 'Regelwijs' },
]

/** What is now beside what would be: per regeling, together, and whom to tell. */
export default function WhatIfOutcomeRoute() {
	const view = useLoaderData<typeof loader>()
	const { t } = useTranslation('wat-als')
	return (
		<Frame back={view.back}>
			<h1 data-read="">{t('uitkomst.titel')}</h1>
			<p data-read="">{t('uitkomst.nogNiets')}</p>
			<Card>
				<h2 data-read="">{t('uitkomst.veranderd')}</h2>
				<dl className="rw-rows">
					{view.changed.map(({ id, label, before, after }) => (
						<div className="rw-row" key={id}>
							<dt>{label}</dt>
							<dd>
								{before === null ? (
									t('uitkomst.anders')
								) : (
									<>
										{before && (
											<del>
												<bdi>{before}</bdi>
											</del>
										)}{' '}
										<bdi>{after}</bdi>
									</>
								)}
							</dd>
						</div>
					))}
				</dl>
			</Card>
			{view.open && (
				<Notice title={t('uitkomst.open')}>
					<ButtonLink href={view.open} kind="secondary">
						{t('uitkomst.vulAan')}
					</ButtonLink>
				</Notice>
			)}
			<Card>
				<h2 data-read="">{t('uitkomst.toeslagen')}</h2>
				{view.rows.length > 0 ? (
					<ComparisonTable
						rows={view.rows}
						total={view.total}
						words={{
							caption: t('uitkomst.perMaand'),
							before: t('kolom.nu'),
							after: t('kolom.straks'),
							change: t('kolom.verschil'),
							total: t('kolom.samen'),
						}}
					/>
				) : (
					<p data-read="">{t('uitkomst.geenBedragen')}</p>
				)}
				<p className="rw-small">{t('uitkomst.heelJaar')}</p>
			</Card>
			{view.income && (
				<Card>
					<h2 data-read="">{t('inkomen.kop')}</h2>
					<p>
						<del>
							<bdi>{view.income.before}</bdi>
						</del>{' '}
						<bdi>{view.income.after}</bdi>
					</p>
					<p data-read="">{t('inkomen.belasting')}</p>
				</Card>
			)}
			{view.notKnown.length > 0 && (
				<Card>
					<h2 data-read="">{t('uitkomst.nietBekend')}</h2>
					<ul className="rw-links">
						{view.notKnown.map(({ id, name, href }) => (
							<li key={id}>
								<a href={href}>{name}</a>
							</li>
						))}
					</ul>
				</Card>
			)}
			<Card>
				<h2 data-read="">{t('doorgeven.kop')}</h2>
				{view.report && (
					<>
						<p data-read="">{view.report.when}</p>
						<ul>
							{view.report.names.map((name) => (
								<li key={name}>{name}</li>
							))}
						</ul>
					</>
				)}
				<p data-read="">{t('doorgeven.bijstand')}</p>
				<form method="post">
					<p data-read="">{t('overnemen.uitleg')}</p>
					<div className="utrecht-action-group">
						<ButtonLink href={view.more} kind="secondary">
							{t('meer')}
						</ButtonLink>
						<Button name="actie" value="overnemen">
							{t('overnemen.knop')}
						</Button>
						<Button kind="subtle" name="actie" value="opnieuw">
							{t('opnieuw')}
						</Button>
					</div>
				</form>
				<p>
					<a href={view.reportUrl}>{t('doorgeven.naar')}</a>
				</p>
			</Card>
		</Frame>
	)
}
