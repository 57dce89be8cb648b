import type { Phrase, Place } from './page-text.ts'

/** How far a label may stand from its box, in points. */
const reach = { beside: 260, above: 34, below: 16, button: 60 }

/** What is on a page: the text, and the boxes of all fields, between which no label reaches. */
export type Surroundings = { phrases: Array<Phrase>; boxes: Array<Place> }

type Candidate = { phrase: Phrase; cost: number }

/** The text that stands for a box to write in: in it, left of it, above it, or else below. */
export function labelOfBox(
	box: Place,
	around: Surroundings,
	taken: Set<Phrase>,
): Phrase | undefined {
	const free = around.phrases.filter((phrase) => !taken.has(phrase))
	return cheapest(free.flatMap((phrase) => candidateFor(phrase, box, around)))
}

function candidateFor(phrase: Phrase, box: Place, around: Surroundings): Array<Candidate> {
	const side = sideOf(phrase, box)
	if (!side || crossed(phrase, box, around.boxes)) return []
	switch (side) {
		case 'inside':
			return [{ phrase, cost: 1 }]
		case 'left':
			return within(phrase, (box.left - phrase.right) * 0.25 + 2, reach.beside * 0.25)
		case 'above': {
			const shift = Math.max(0, phrase.left - box.left, box.left - phrase.left - 20)
			return within(phrase, box.top - phrase.bottom + 3 + shift * 0.1, reach.above)
		}
		case 'below':
			return within(phrase, phrase.top - box.bottom + 30, reach.below + 30)
		case 'right':
			return within(phrase, phrase.left - box.right + 40, reach.button)
	}
}

/** The text that stands for a box to tick. */
export function labelOfButton(
	box: Place,
	around: Surroundings,
	side: 'left' | 'right',
): Phrase | undefined {
	return cheapest(
		around.phrases.flatMap((phrase) => {
			if (crossed(phrase, box, around.boxes)) return []
			const found = sideOf(phrase, box)
			if (found === 'inside') return [{ phrase, cost: 20 }]
			if (found === 'left' || found === 'right')
				return within(phrase, gap(phrase, box) + (found === side ? 0 : 40), reach.button)
			return found ? within(phrase, gap(phrase, box) + 25, reach.button) : []
		}),
	)
}

/** On which side of their boxes the words of this page stand: where more boxes have some near. */
export function buttonSide(buttons: Array<Place>, around: Surroundings): 'left' | 'right' {
	const having = (side: 'left' | 'right') =>
		buttons.filter((box) =>
			around.phrases.some(
				(phrase) =>
					sideOf(phrase, box) === side &&
					gap(phrase, box) < 24 &&
					!crossed(phrase, box, around.boxes),
			),
		).length
	return having('left') > having('right') ? 'left' : 'right'
}

function sideOf(
	phrase: Place,
	box: Place,
): 'inside' | 'left' | 'right' | 'above' | 'below' | undefined {
	const middle = (phrase.top + phrase.bottom) / 2
	const level = middle > box.top - 3 && middle < box.bottom + 3
	if (level) {
		if (phrase.right <= box.left + 4) return 'left'
		if (phrase.left >= box.right - 4) return 'right'
		return phrase.left >= box.left - 4 && phrase.left < box.right ? 'inside' : undefined
	}
	if (phrase.left >= box.right || phrase.right <= box.left) return undefined
	if (phrase.bottom <= box.top + 4) return 'above'
	return phrase.top >= box.bottom - 4 ? 'below' : undefined
}

function gap(phrase: Place, box: Place): number {
	const across = Math.max(phrase.left - box.right, box.left - phrase.right, 0)
	const down = Math.max(phrase.top - box.bottom, box.top - phrase.bottom, 0)
	return Math.hypot(across, down)
}

/** Whether another box stands between a text and a box. */
function crossed(phrase: Place, box: Place, boxes: Array<Place>): boolean {
	const [fromX, toX] = [middleOf(phrase.left, phrase.right), middleOf(box.left, box.right)]
	const [fromY, toY] = [middleOf(phrase.top, phrase.bottom), middleOf(box.top, box.bottom)]
	const across = Math.abs(sideways(phrase, box)) > 0
	return boxes.some((other) => {
		if (other === box || same(other, box)) return false
		if (across) {
			const level = other.top < toY && other.bottom > toY
			const between = middleOf(other.left, other.right)
			return level && (between - fromX) * (between - toX) < 0 && !covers(other, phrase)
		}
		const below = other.left < Math.max(phrase.left, box.left) + 2 && other.right > box.left
		const between = middleOf(other.top, other.bottom)
		return below && (between - fromY) * (between - toY) < 0 && !covers(other, phrase)
	})
}

function sideways(phrase: Place, box: Place): number {
	if (phrase.right <= box.left + 4) return -1
	return phrase.left >= box.right - 4 ? 1 : 0
}

function covers(box: Place, phrase: Place): boolean {
	return box.left <= phrase.left && box.right >= phrase.right && box.top <= phrase.top
}

function same(a: Place, b: Place): boolean {
	return Math.abs(a.left - b.left) < 1 && Math.abs(a.top - b.top) < 1
}

function middleOf(a: number, b: number): number {
	return (a + b) / 2
}

function within(phrase: Phrase, cost: number, most: number): Array<Candidate> {
	return cost <= most ? [{ phrase, cost }] : []
}

function cheapest(candidates: Array<Candidate>): Phrase | undefined {
	return candidates.toSorted((a, b) => a.cost - b.cost)[0]?.phrase
}
