import { type Text, text } from '../engine/text.ts'
import type { Situation, Wish } from './situation.ts'

/**
 * The financiële motivatie that an intermediary copies: a sentence for each fact the parent chose to
 * tell. Never an amount, never a word about health or behaviour.
 */
export function motivationFor(wish: Wish, { reasons }: Pick<Situation, 'reasons'>): Text {
	const told = reasons.filter((reason) => reason !== 'zegIkNiet')
	const sentences = [
		text('kind-doet-mee:motivatie.wens', { wat: wish.name }),
		...told.map((reason) => text(`kind-doet-mee:motivatie.${reason}`)),
		text('kind-doet-mee:motivatie.zonder'),
	]
	return sentences.reduce((eerst, dan) => text('common:zinnen', { eerst, dan }))
}
