import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../components/ButtonLink.tsx'
import { Card } from '../components/Card.tsx'
import { ConditionList } from '../components/ConditionList.tsx'
import { CostDrawing } from '../components/CostDrawing.tsx'
import { DerivationList } from '../components/DerivationList.tsx'
import { MonthsDrawing } from '../components/MonthsDrawing.tsx'
import { Notice } from '../components/Notice.tsx'
import { OutcomeHeader } from '../components/OutcomeHeader.tsx'
import { StepList } from '../components/StepList.tsx'
import { ToDoList } from '../components/ToDoList.tsx'
import { NextPerson } from '../for-another.tsx'
import { Frame } from '../frame.tsx'
import { IncomePerRegeling } from '../income-per-regeling.tsx'
import { openJourney } from '../journey.server.ts'
import { outcomeView } from '../outcome.server.ts'

export async function loader(args: LoaderFunctionArgs) {
	return outcomeView(await openJourney(args))
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: data?.title ?? 'Regelwijs' },
]

/** What we think will be decided, why, how much, and what to do now. */
export default function OutcomeRoute() {
	const view = useLoaderData<typeof loader>()
	const { t } = useTranslation('uitkomst')
	return (
		<Frame back={view.back}>
			<OutcomeHeader
				verdict={view.verdict}
				title={view.heading}
				amount={view.amount && <bdi>{view.amount}</bdi>}
				per={view.amount && t('perMaand')}
				decides={view.explanation}
			/>
			{view.notKnown.map((line) => (
				<Notice kind="warning" key={line}>
					{line}
				</Notice>
			))}
			<Card>
				<h2>{t('doen')}</h2>
				<StepList steps={view.steps} />
				<ButtonLink href={view.next}>{t('naarPapieren')}</ButtonLink>
				{view.whatIf && (
					<p>
						<a href={view.whatIf}>{t('wat-als:kijk')}</a>
					</p>
				)}
			</Card>
			{view.toDos.length > 0 && (
				<Card>
					<h2>{t('vragen')}</h2>
					<ToDoList items={view.toDos.map((line) => ({ id: line, text: line }))} />
				</Card>
			)}
			{view.breakdown.length > 0 && (
				<Card>
					<h2>{t('berekening')}</h2>
					{view.cost && (
						<CostDrawing
							caption={t('kosten.samen')}
							total={view.cost.total}
							parts={view.cost.parts}
						/>
					)}
					<dl className="rw-rows">
						{view.breakdown.map(({ id, label, amount }) => (
							<div className="rw-row" key={id}>
								<dt>{label}</dt>
								<dd>
									<bdi>{amount}</bdi>
								</dd>
							</div>
						))}
					</dl>
				</Card>
			)}
			{view.derivations.length > 0 && (
				<Card>
					<h2>{t('afleiding:titel')}</h2>
					<p>{t('afleiding:uitleg')}</p>
					<DerivationList derivations={view.derivations} />
					<IncomePerRegeling incomes={view.incomes} />
				</Card>
			)}
			{view.months.drawn.length > 0 && (
				<Card>
					<h2>{t('maanden.kop')}</h2>
					<MonthsDrawing
						caption={t('maanden.uitleg')}
						months={view.months.drawn}
						words={{
							kan: t('common:maanden.kan'),
							teLaat: t('common:maanden.teLaat'),
							niet: t('common:maanden.niet'),
						}}
						nowWord={t('common:maanden.nu')}
					/>
					<dl className="rw-rows">
						{view.months.stretches.map(({ id, name, amount, reason }) => (
							<div className="rw-row" key={id}>
								<dt>
									<bdi>{name}</bdi>
								</dt>
								<dd>
									<bdi>{amount}</bdi> {reason}
								</dd>
							</div>
						))}
					</dl>
				</Card>
			)}
			<Card>
				<h2>{t('voorwaarden')}</h2>
				<ConditionList
					conditions={view.conditions}
					words={{
						ja: t('common:voorwaarde.ja'),
						nee: t('common:voorwaarde.nee'),
						onbekend: t('common:voorwaarde.onbekend'),
					}}
					doubtWords={{ title: t('kloptNiet:titel'), changeTitle: t('kloptNiet:verander') }}
				/>
				{view.checkedByOffice.length > 0 && (
					<>
						<h3>{t('zelf', { dienst: view.office })}</h3>
						<ul>
							{view.checkedByOffice.map(({ id, text }) => (
								<li key={id}>{text}</li>
							))}
						</ul>
					</>
				)}
				<p className="rw-small">{view.checked}</p>
			</Card>
			{view.risks.length > 0 && (
				<Card>
					<h2>{t('terugbetalen')}</h2>
					<ul>
						{view.risks.map((line) => (
							<li key={line}>{line}</li>
						))}
					</ul>
				</Card>
			)}
			<NextPerson />
		</Frame>
	)
}
