import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from './components/Card.tsx'
import { CodeField } from './components/CodeField.tsx'
import { ContinueButton } from './components/ContinueButton.tsx'
import { ErrorSummary } from './components/ErrorSummary.tsx'
import { FileField } from './components/FileField.tsx'
import { Notice } from './components/Notice.tsx'
import { TextField } from './components/TextField.tsx'
import type { Mishap } from './mishap.ts'
import { MishapNotice } from './mishap-notice.tsx'
import { ShellContext } from './shell.ts'

type Props = {
	view: { mishap: Mishap | null; hasAnswers: boolean }
	errors: Array<{ field: string; message: string }>
	/** What was typed; never the password. */
	code: string | undefined
}

/** A field for the words of a code, and one for a file with its password. */
export function ResumePage({ view, errors, code }: Props) {
	const { t } = useTranslation('bewaren')
	const script = useContext(ShellContext)?.resumeScript
	const errorAt = (name: string) => ({
		'': errors.find(({ field }) => field === name)?.message,
	})
	return (
		<>
			<ErrorSummary title={t('common:foutSamenvatting')} errors={errors} />
			<h1 data-read="">{t('verder.titel')}</h1>
			{errors.length === 0 && <MishapNotice mishap={view.mishap} />}
			<p data-read="">{t('verder.inleiding')}</p>
			{view.hasAnswers && (
				<Notice kind="warning" title={t('verder.vervangt.titel')}>
					{t('verder.vervangt.tekst')}
				</Notice>
			)}
			<Card>
				<form method="post" encType="multipart/form-data" noValidate data-script={script}>
					<h2>{t('verder.code.titel')}</h2>
					<CodeField
						name="code"
						question={t('verder.code.label')}
						hint={t('verder.code.uitleg')}
						heading={false}
						typed={code ? { '': [code] } : {}}
						errors={errorAt('code')}
					/>
					<div className="utrecht-action-group">
						<ContinueButton>{t('verder.code.knop')}</ContinueButton>
					</div>
				</form>
			</Card>
			<Card>
				<form method="post" encType="multipart/form-data" noValidate>
					<h2>{t('verder.bestand.titel')}</h2>
					<FileField
						name="bestand"
						question={t('verder.bestand.label')}
						hint={t('verder.bestand.uitleg')}
						heading={false}
						errors={errorAt('bestand')}
					/>
					<TextField
						name="wachtwoord"
						question={t('verder.bestand.wachtwoord')}
						heading={false}
						errors={errorAt('wachtwoord')}
						secret
						leftToRight
						width={24}
					/>
					<div className="utrecht-action-group">
						<ContinueButton>{t('verder.bestand.knop')}</ContinueButton>
					</div>
				</form>
			</Card>
			<p>{t('verder.gedeeld')}</p>
		</>
	)
}
