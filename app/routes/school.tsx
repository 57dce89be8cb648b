import type { LinksFunction, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../components/ButtonLink.tsx'
import { Card } from '../components/Card.tsx'
import { ChoiceField } from '../components/ChoiceField.tsx'
import { ContinueButton } from '../components/ContinueButton.tsx'
import { ErrorSummary } from '../components/ErrorSummary.tsx'
import { MultiChoiceField } from '../components/MultiChoiceField.tsx'
import { PrintButton } from '../components/PrintButton.tsx'
import { ReferralCard } from '../components/ReferralCard.tsx'
import { Value } from '../components/Value.tsx'
import { Frame } from '../frame.tsx'
import { schoolView } from '../school-page.server.ts'
import styles from '../styles/referral.css?url'

export { schoolView as loader }

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction<typeof schoolView> = ({ data }) => [
	{ title: data?.title ?? 'Regelwijs' },
]

/** For a school, wijkteam, corporatie or huisarts: three choices, and a card to give along. */
export default function SchoolRoute() {
	const view = useLoaderData<typeof schoolView>()
	return <Frame>{view.made ? <Made {...view.made} /> : <Choices {...view} />}</Frame>
}

type View = ReturnType<typeof schoolView>

function Choices({ errors, chosen, regelingen, languages, referrers }: View) {
	const { t } = useTranslation('school')
	const field = (name: keyof View['chosen']) => ({
		name,
		question: t(`${name}.vraag`),
		heading: false,
		typed: { '': chosen[name] },
		errors: errors[name] ? { '': errors[name] } : {},
	})
	return (
		<>
			<ErrorSummary
				title={t('common:foutSamenvatting')}
				errors={Object.entries(errors).map(([name, message]) => ({ field: name, message }))}
			/>
			<Card>
				<h1 data-read="">{t('titel')}</h1>
				<p data-read="">{t('uitleg')}</p>
				<form className="rw-referral-form" method="get" autoComplete="off" noValidate>
					<MultiChoiceField
						{...field('regeling')}
						hint={t('regeling.uitleg')}
						options={regelingen}
					/>
					<ChoiceField
						{...field('taal')}
						options={languages.map(({ value, label, lang }) => ({
							value,
							label: <bdi lang={lang}>{label}</bdi>,
						}))}
					/>
					<ChoiceField {...field('van')} options={referrers} />
					<div className="utrecht-action-group">
						<ContinueButton>{t('maak')}</ContinueButton>
					</div>
				</form>
			</Card>
		</>
	)
}

function Made({ card, qr, pdf, other }: NonNullable<View['made']>) {
	const { t } = useTranslation('school')
	return (
		<>
			<div className="rw-screen">
				<Card>
					<h1 data-read="">{t('klaar.titel')}</h1>
					<p data-read="">{t('klaar.uitleg')}</p>
					<div className="utrecht-action-group">
						<ButtonLink href={pdf}>{t('klaar.pdf')}</ButtonLink>
						<PrintButton>{t('common:afdrukken')}</PrintButton>
					</div>
					<h2>{t('klaar.link')}</h2>
					<p className="rw-said">
						<Value>{card.link}</Value>
					</p>
					<p className="rw-small">{t('klaar.inLink')}</p>
					<ButtonLink href={other} kind="subtle">
						{t('klaar.anders')}
					</ButtonLink>
				</Card>
			</div>
			<ReferralCard card={card} qr={qr} />
		</>
	)
}
