import type { Card, CardText } from '../card.ts'
import { QrCode, type QrDrawing } from './QrCode.tsx'

type Props = {
	card: Card
	/** The QR code of its link. */
	qr: QrDrawing
}

/** A card to give along, with a slip to give back: on a screen to look at, on paper two cards of A6. */
export function ReferralCard({ card, qr }: Props) {
	const { lang, dir, slip } = card
	return (
		<div className="rw-cards" lang={lang} dir={dir}>
			<section className="rw-referral">
				<div className="rw-referral__top">
					<div>
						<p className="rw-referral__brand" lang="nl" translate="no">
							Regelwijs
						</p>
						<Both as="h2" text={card.title} />
					</div>
					<QrCode {...qr} alt={card.picture} />
				</div>
				<Both text={card.from} />
				<Both text={card.about} />
				<ul>
					{card.regelingen.map(({ id, ...name }) => (
						<Both as="li" key={id} text={name} strong />
					))}
				</ul>
				<Both text={card.scan} />
				<Both text={card.type} />
				<p>
					<strong>
						<bdi dir="ltr">{card.address}</bdi>
					</strong>
				</p>
				{card.facts.map((fact) => (
					<Both key={fact.own} text={fact} />
				))}
				<Both text={card.help} />
				<div className="rw-referral__line" />
			</section>
			<section className="rw-referral rw-referral--slip">
				<Both as="h2" text={slip.title} />
				<Both text={slip.explanation} />
				<Both text={slip.because} />
				<ul>
					{slip.reasons.map((reason) => (
						<Both as="li" key={reason.own} text={reason} />
					))}
				</ul>
				<div className="rw-referral__line" />
			</section>
		</div>
	)
}

type BothProps = { text: CardText; as?: 'p' | 'h2' | 'li'; strong?: boolean }

function Both({ text: { own, dutch }, as: Element = 'p', strong }: BothProps) {
	return (
		<Element>
			{strong ? <strong>{own}</strong> : own}
			{dutch !== null && (
				<small lang="nl" dir="ltr">
					{dutch}
				</small>
			)}
		</Element>
	)
}
