import { useTranslation } from 'react-i18next'
import { Frame } from './frame.tsx'
import type { Lost } from './lost.ts'
import { MishapCard } from './mishap-card.tsx'

/** An answer came too late to be kept: what happened, and what was typed, to copy. */
export function LostPage({ lost: { mishap, typed, again } }: { lost: Lost }) {
	const { t } = useTranslation('bewaren')
	return (
		<Frame>
			<MishapCard mishap={mishap} again={again}>
				{typed && (
					<>
						<h2 data-read="">{t('getypt.titel')}</h2>
						<p>{typed.about}</p>
						<p className="rw-said">
							<bdi className="rw-value">{typed.text}</bdi>
						</p>
						<p data-read="">{t('getypt.tekst')}</p>
					</>
				)}
			</MishapCard>
		</Frame>
	)
}
