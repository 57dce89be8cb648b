/** A text on a card: in the language of who reads it, and in Dutch for who helps them; `null` where that is the same. */
export type CardText = { own: string; dutch: string | null }

/** Everything on a card that refers somebody, as plain text. */
export type Card = {
	lang: string
	dir: 'ltr' | 'rtl'
	title: CardText
	from: CardText
	about: CardText
	regelingen: Array<CardText & { id: string }>
	scan: CardText
	type: CardText
	/** The link as people type it. */
	address: string
	/** The link as the QR code holds it. */
	link: string
	picture: string
	facts: Array<CardText>
	help: CardText
	/** The slip that comes back when it did not work, ticked by hand. */
	slip: { title: CardText; explanation: CardText; because: CardText; reasons: Array<CardText> }
}

/** Whether a text is read from right to left. */
export function isFromRight(text: string): boolean {
	return /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(text)
}
