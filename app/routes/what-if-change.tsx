import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Card } from '../components/Card.tsx'
import { ContinueButton } from '../components/ContinueButton.tsx'
import { ErrorSummary } from '../components/ErrorSummary.tsx'
import { HoursField } from '../components/HoursField.tsx'
import { MoneyField } from '../components/MoneyField.tsx'
import { Frame } from '../frame.tsx'
import { openWatAls } from '../journey.server.ts'
import { changeView, supposeChange } from '../what-if.server.ts'

export async function loader(args: LoaderFunctionArgs) {
	return { view: changeView(await openWatAls(args), args.params.change) }
}

export async function action(args: ActionFunctionArgs) {
	const form = new URLSearchParams(await args.request.text())
	return supposeChange(await openWatAls(args), args.params.change, form)
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: data?.view.title ?? 'Regelwijs' },
]

/** One plain change, with the few numbers it takes. */
export default function WhatIfChangeRoute() {
	const loaded = useLoaderData<typeof loader>()
	const refused = useActionData<typeof action>()
	const { view } = { ...loaded, ...refused }
	const { t } = useTranslation('wat-als')
	return (
		<Frame back={view.back}>
			<ErrorSummary
				title={t('common:foutSamenvatting')}
				errors={view.fields.flatMap(({ name, errors }) =>
					errors.map(({ message }) => ({ field: name, message })),
				)}
			/>
			<Card>
				<form method="post" noValidate>
					<h1 data-read="">{view.heading}</h1>
					<p data-read="">{view.explanation}</p>
					{view.fields.map(({ kind, errors, hint, ...field }) => {
						const of = {
							...field,
							hint: hint ?? undefined,
							heading: false,
							errors: Object.fromEntries(errors.map(({ part, message }) => [part, message])),
						}
						return kind === 'uren' ? (
							<HoursField key={field.name} {...of} />
						) : (
							<MoneyField key={field.name} {...of} />
						)
					})}
					<div className="utrecht-action-group">
						<ContinueButton>{t('reken')}</ContinueButton>
					</div>
				</form>
			</Card>
		</Frame>
	)
}
