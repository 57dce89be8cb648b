import { useTranslation } from 'react-i18next'
import type { followUpView } from './calendar.server.ts'
import { Button } from './components/Button.tsx'
import { Card } from './components/Card.tsx'
import { Options } from './components/Options.tsx'

/** The days to come back to, to read and to take along. */
export function FollowUpDays({ href, days }: ReturnType<typeof followUpView>) {
	const { t } = useTranslation('agenda')
	return (
		<Card>
			<h2 data-read="">{t('kop')}</h2>
			<dl className="rw-rows">
				{days.map(({ id, date, what }) => (
					<div className="rw-row" key={id}>
						<dt>
							<bdi>{date}</bdi>
						</dt>
						<dd>{what}</dd>
					</div>
				))}
			</dl>
			<form method="get" action={href}>
				<Options
					kind="checkbox"
					name="metNaam"
					options={[{ value: 'ja', label: t('metNaam'), note: t('metNaamUitleg') }]}
				/>
				<div className="utrecht-action-group">
					<Button>{t('knop')}</Button>
				</div>
			</form>
		</Card>
	)
}
