import { useTranslation } from 'react-i18next'
import { ButtonLink } from './components/ButtonLink.tsx'

/** Below a question: the way to what is known already, for who wants no more questions. */
export function EndAnyTime({ href }: { href: string }) {
	const { t } = useTranslation('ontdek')
	return (
		<p className="rw-end">
			<ButtonLink href={href} kind="subtle">
				{t('tussentijds')}
			</ButtonLink>
		</p>
	)
}
