import { useTranslation } from 'react-i18next'
import { Notice } from './components/Notice.tsx'
import type { Mishap } from './mishap.ts'

/** Says on a page that there were answers, and why they cannot be shown. */
export function MishapNotice({ mishap }: { mishap: Mishap | null }) {
	const { t } = useTranslation('bewaren')
	if (!mishap) return null
	return (
		<Notice kind="warning" title={t(`${mishap}.titel`)}>
			<p>{t(`${mishap}.tekst`)}</p>
			<p>{t(`${mishap}.watNu`)}</p>
		</Notice>
	)
}
