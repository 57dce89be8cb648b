import { useTranslation } from 'react-i18next'
import { Button } from './components/Button.tsx'
import { ButtonLink } from './components/ButtonLink.tsx'
import { Card } from './components/Card.tsx'
import { ErrorSummary } from './components/ErrorSummary.tsx'
import { Notice } from './components/Notice.tsx'
import { TextField } from './components/TextField.tsx'
import type { KeepingView } from './keeping-page.server.ts'
import { MishapNotice } from './mishap-notice.tsx'

/** The three ways to keep answers; before there are any, only the news that there are none. */
export function KeepingPage({ view, error }: { view: KeepingView; error: string | undefined }) {
	const { t } = useTranslation('bewaren')
	const { until, further, mishap } = view
	if (!until) {
		return (
			<>
				<h1 data-read="">{t('bewaren.titel')}</h1>
				<MishapNotice mishap={mishap} />
				{mishap !== 'nieuwer' && (
					<Notice title={t('bewaren.nogNiets.titel')}>{t('bewaren.nogNiets.tekst')}</Notice>
				)}
				<ButtonLink href={further}>{t('bewaren.terug')}</ButtonLink>
			</>
		)
	}
	return (
		<>
			<ErrorSummary
				title={t('common:foutSamenvatting')}
				errors={error ? [{ field: 'wachtwoord', message: error }] : []}
			/>
			<h1 data-read="">{t('bewaren.titel')}</h1>
			<p data-read="">{t('bewaren.inleiding')}</p>
			<Notice kind={view.kept ? 'ok' : 'info'}>
				<p data-read="">
					{view.kept ? t('apparaat.staatAan', until) : t('bewaren.nuTotEnMet', until)}
				</p>
				{!view.kept && <p data-read="">{t('apparaat.staatUit')}</p>}
				<p data-read="">{t('bewaren.veilig')}</p>
			</Notice>
			<Card>
				<form method="post">
					<h2 data-read="">{t('apparaat.titel')}</h2>
					<p data-read="">{t('apparaat.tekst')}</p>
					<Shared>{t('apparaat.gedeeld')}</Shared>
					<div className="utrecht-action-group">
						<Button name="actie" value={view.kept ? 'stop' : 'apparaat'}>
							{t(view.kept ? 'apparaat.stopKnop' : 'apparaat.knop')}
						</Button>
					</div>
				</form>
			</Card>
			<Card>
				<form method="post" noValidate>
					<h2 data-read="">{t('bestand.titel')}</h2>
					<p data-read="">{t('bestand.tekst')}</p>
					<Shared>{t('bestand.gedeeld')}</Shared>
					<TextField
						name="wachtwoord"
						question={t('bestand.wachtwoord')}
						hint={t('bestand.wachtwoordUitleg')}
						heading={false}
						errors={{ '': error }}
						autoCapitalize="none"
						leftToRight
						width={24}
					/>
					<p className="rw-small">{t('bestand.naDownload', { naam: view.file })}</p>
					<div className="utrecht-action-group">
						<Button name="actie" value="bestand">
							{t('bestand.knop')}
						</Button>
					</div>
				</form>
			</Card>
			<Card>
				<form method="post" action={view.code}>
					<h2 data-read="">{t('code.titel')}</h2>
					<p data-read="">{t('code.tekst')}</p>
					<Shared>{t('code.gedeeld')}</Shared>
					<p data-read="">{t('code.vervangt')}</p>
					<div className="utrecht-action-group">
						<Button>{t('code.knop')}</Button>
					</div>
				</form>
			</Card>
			<div className="utrecht-action-group">
				<ButtonLink href={further}>{t('bewaren.terug')}</ButtonLink>
			</div>
		</>
	)
}

/** What to know on a device that is not one's own. */
function Shared({ children }: { children: string }) {
	const { t } = useTranslation('bewaren')
	return (
		<p data-read="">
			<strong>{t('bewaren.gedeeld')}</strong> {children}
		</p>
	)
}
