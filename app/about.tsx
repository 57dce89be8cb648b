import { useTranslation } from 'react-i18next'
import type { AnswerLink } from './about.server.ts'

/** Other answers that a reason speaks of, each with the way to it. */
export function About({ links }: { links: ReadonlyArray<AnswerLink> }) {
	const { t } = useTranslation('common')
	if (links.length === 0) return null
	return (
		<>
			<p>{t('kloptDit.ofAnders')}</p>
			<ul>
				{links.map(({ href, label }) => (
					<li key={href}>
						<a href={href} data-about="">
							{label}
						</a>
					</li>
				))}
			</ul>
		</>
	)
}
