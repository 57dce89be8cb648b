import { type Text, text } from '../flows/engine/text.ts'
import { type Card, type CardText, isFromRight } from './card.ts'
import { i18nFor, translator } from './i18n.server.ts'
import { sourceLanguage } from './i18n.ts'
import { cardPath, type Referral } from './referral.server.ts'

/** By hand, in their order on the slip. */
const REASONS = ['vragen', 'papieren', 'internet', 'past', 'mens', 'anders']

/** The official Dutch name in a name: on a card the Dutch has a place of its own. */
const dutchName = / \([^)]*\)/g
/** Marks that keep the direction of a value; a line of a card has one direction. */
const isolates = /[\u2066-\u2069]/g

/** The card of a referral; `origin` is where the link leads. */
export function cardOf(referral: Referral, origin: string): Card {
	const { taal, van, regelingen } = referral
	const inBoth = bothIn(taal)
	const kaart = (key: string) =>
		inBoth(text(`school:kaart.${key}`, { van: text(`school:wie.${van}`) }))
	const link = `${origin}${cardPath(referral)}`
	return {
		lang: taal,
		dir: i18nFor(taal).dir(),
		title: kaart('titel'),
		from: kaart('van'),
		about: kaart('over'),
		regelingen: regelingen.map(({ id }) => ({ id, ...inBoth(text(`${id}:naam`)) })),
		scan: kaart('scan'),
		type: kaart('typ'),
		address: link.replace(/^https?:\/\//, ''),
		link,
		picture: kaart('plaatje').own,
		facts: [kaart('gratis'), kaart('blijft')],
		help: kaart('hulp'),
		slip: {
			title: kaart('terug.titel'),
			explanation: kaart('terug.uitleg'),
			because: kaart('terug.omdat'),
			reasons: REASONS.map((reason) => kaart(`terug.redenen.${reason}`)),
		},
	}
}

function bothIn(taal: string): (of: Text) => CardText {
	const [own, dutch] = [translator(taal), translator('nl')]
	return (of) => {
		if (taal === sourceLanguage) return { own: own(of), dutch: null }
		const text = own(of).replace(isolates, '').replace(dutchName, '')
		return isOneWay(text) ? { own: text, dutch: dutch(of) } : { own: dutch(of), dutch: null }
	}
}

/** A text with letters from right to left and from left to right cannot be set on one line of the PDF. */
function isOneWay(text: string): boolean {
	return !(isFromRight(text) && /\p{Script=Latin}|\d/u.test(text))
}
