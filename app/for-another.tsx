import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { Banner } from './components/Banner.tsx'
import { Button } from './components/Button.tsx'
import { ButtonLink } from './components/ButtonLink.tsx'
import { Card } from './components/Card.tsx'
import { type Helped, useHelped } from './helped.ts'
import { ShellContext } from './shell.ts'
import type { StartView } from './start.server.ts'

/** On every page of a helper: whom it is for, and the way to the next person. */
export function ForAnother({ name, gesprek }: Helped) {
	const { t, i18n } = useTranslation('helpen')
	const script = useContext(ShellContext)?.helperScript
	return (
		<Banner>
			{name ? t('voorNaam', { naam: name }) : t('voorPersoon')}{' '}
			<a
				className="rw-banner__next"
				href={`/${i18n.language}/volgende`}
				data-script={script}
				data-gesprek={gesprek}
			>
				{t('volgende.knop')}
			</a>
		</Banner>
	)
}

/** In a form of a helper: whose conversation it belongs to. What is sent for one is never kept for the next. */
export function OfConversation() {
	const helped = useHelped()
	return helped && <input type="hidden" name="gesprek" value={helped.gesprek} />
}

/** Where a helper is done with somebody: wipes everything of them for the next one. */
export function NextPerson() {
	const { t, i18n } = useTranslation('helpen')
	const helped = useHelped()
	if (!helped) return null
	return (
		<Card>
			<h2 data-read="">{t('klaar.kop')}</h2>
			<p data-read="">{t('klaar.tekst')}</p>
			<div className="utrecht-action-group">
				<ButtonLink href={`/${i18n.language}/volgende`} kind="secondary">
					{t('volgende.knop')}
				</ButtonLink>
			</div>
		</Card>
	)
}

/** For who comes on behalf of somebody: to fill it in with them, or to send them here. */
export function Helpers({ forAnother, school }: Pick<StartView, 'forAnother' | 'school'>) {
	const { t } = useTranslation('helpen')
	const helped = useHelped()
	return (
		<Card>
			<h2 data-read="">{t('start.kop')}</h2>
			<p data-read="">{t('start.tekst')}</p>
			<form method="post" action={forAnother.href} className="utrecht-action-group">
				{helped === null &&
					(forAnother.isNew ? (
						<Button>{t('begin.knop')}</Button>
					) : (
						<ButtonLink href={forAnother.href} kind="secondary">
							{t('begin.knop')}
						</ButtonLink>
					))}
				<ButtonLink href={school} kind="subtle">
					{t('start.verwijs')}
				</ButtonLink>
			</form>
		</Card>
	)
}
