import { useTranslation } from 'react-i18next'
import { Button } from './components/Button.tsx'
import { ButtonLink } from './components/ButtonLink.tsx'
import { Card } from './components/Card.tsx'
import { Icon } from './components/Icon.tsx'
import { StepList } from './components/StepList.tsx'
import type { discoveryView, FoundView } from './discovery.server.ts'
import { Why } from './discovery-why.tsx'
import { WegwijzerList } from './wegwijzer-list.tsx'

type View = ReturnType<typeof discoveryView>

const icons = { likely: 'check', unknown: 'question', unlikely: 'info' } as const

/** What cannot wait, and who helps with it now. */
export function Urgent({ steps, source }: NonNullable<View['urgent']>) {
	const { t } = useTranslation('ontdek')
	return (
		<section className="utrecht-alert utrecht-alert--error">
			<Icon name="warning" />
			<div>
				<h2 data-read="">{t('nood.kop')}</h2>
				<StepList steps={steps} />
				{source && <p className="rw-small">{source}</p>}
			</div>
		</section>
	)
}

/** The one thing to do first. */
export function FirstFound({ found }: { found: FoundView }) {
	const { t } = useTranslation('ontdek')
	return (
		<Card>
			<h2 data-read="">{t('uitkomst.eerst')}</h2>
			<FoundBody found={found} kind="primary" />
		</Card>
	)
}

/** What is as sure as each other. */
export function FoundGroup({ id, found }: View['groups'][number]) {
	const { t } = useTranslation('ontdek')
	if (found.length === 0) return null
	return (
		<Card>
			<h2 data-read="">{t(`uitkomst:oordeel.${id}`)}</h2>
			<ul className="rw-rows">
				{found.map((one) => (
					<li key={one.id}>
						<FoundBody found={one} kind="secondary" />
					</li>
				))}
			</ul>
		</Card>
	)
}

function FoundBody({ found, kind }: { found: FoundView; kind: 'primary' | 'secondary' }) {
	const { t } = useTranslation('ontdek')
	const { id, name, verdict, amount, bringsMoney, canBeHad, standing, notKnown, href } = found
	return (
		<>
			<h3 data-read="">{name}</h3>
			{/* In a group its heading says so. */}
			{kind === 'primary' && (
				<p className={`rw-verdict rw-verdict--${verdict}`}>
					<Icon name={icons[verdict]} />
					<strong data-read="">{t(`uitkomst:oordeel.${verdict}`)}</strong>
				</p>
			)}
			{[standing, ...notKnown].map((line) => line && <p key={line}>{line}</p>)}
			{amount && (
				<p>
					<bdi>{t('uitkomst.bedrag', { bedrag: amount })}</bdi>
				</p>
			)}
			{!amount && bringsMoney && <p>{t('uitkomst.geenBedrag')}</p>}
			<Why found={found} />
			<form method="post" className="utrecht-action-group">
				<ButtonLink href={href} kind={kind}>
					{t(`uitkomst.naar.${verdict}`)}
				</ButtonLink>
				{canBeHad && (
					<Button kind="subtle" name="hebIkAl" value={id}>
						{t('uitkomst.hebIkAl')} <span className="rw-unseen">{name}</span>
					</Button>
				)}
			</form>
		</>
	)
}

/** What somebody has already: whether it is still the right amount. */
export function HaveAlready({ found }: { found: Array<FoundView> }) {
	const { t } = useTranslation('ontdek')
	if (found.length === 0) return null
	return (
		<Card>
			<h2 data-read="">{t('heb.kop')}</h2>
			<ul className="rw-rows">
				{found.map(({ id, name, href }) => (
					<li key={id}>
						<h3 data-read="">{name}</h3>
						<p data-read="">{t('heb.klopt')}</p>
						<form method="post" className="utrecht-action-group">
							<ButtonLink href={href} kind="secondary">
								{t('heb.kijk')}
							</ButtonLink>
							<Button kind="subtle" name="hebIkNiet" value={id}>
								{t('heb.niet')} <span className="rw-unseen">{name}</span>
							</Button>
						</form>
					</li>
				))}
			</ul>
		</Card>
	)
}

/** Places to go to besides, for which there is no form. */
export function Signposts({ links, all }: { links: View['signposts']; all: string }) {
	const { t } = useTranslation('ontdek')
	if (links.length === 0) return null
	return (
		<Card>
			<h2 data-read="">{t('wegwijzers:pagina.titel')}</h2>
			<WegwijzerList links={links} />
			<p>
				<ButtonLink href={all} kind="subtle">
					{t('wegwijzers:pagina.alle')}
				</ButtonLink>
			</p>
		</Card>
	)
}

/** What we cannot do anything for yet, and who can. */
export function NotYet({ situations }: { situations: View['notYet'] }) {
	const { t } = useTranslation('ontdek')
	if (situations.length === 0) return null
	return (
		<Card>
			<h2 data-read="">{t('nogNiet.kop')}</h2>
			<p data-read="">{t('nogNiet.tekst')}</p>
			<dl className="rw-rows">
				{situations.map(({ id, what, who }) => (
					<div key={id}>
						<dt>
							<strong>{what}</strong>
						</dt>
						<dd>{who}</dd>
					</div>
				))}
			</dl>
		</Card>
	)
}
