import { randomInt } from 'node:crypto'
import type { StoredItem, StoredList } from '../flows/engine/answers.ts'
import { storedList } from '../flows/engine/answers.ts'
import type { List } from '../flows/engine/flow.ts'
import type { Journey } from '../flows/engine/journey.ts'
import type { DossierContent } from './dossier/dossier.ts'

/** What the list page's form asks for. */
export type ListAction =
	| { do: 'toevoegen'; item: string }
	| { do: 'klaar' }
	| { do: 'wijzig' | 'verwijder' | 'terug'; item: string }

const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789'

/** A short name of its own for a new item; not its position, which another tab may change. */
export function newItemId(): string {
	return Array.from({ length: 6 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
}

/** Reads the pressed button; `null` for anything that is not one of ours. */
export function readListAction(form: URLSearchParams): ListAction | null {
	const actie = form.get('actie') ?? ''
	if (actie === 'klaar') return { do: 'klaar' }
	if (actie === 'toevoegen') {
		// The page names the item to come, so that a double tap adds one child, not two.
		const named = form.get('nieuw') ?? ''
		return { do: 'toevoegen', item: /^[a-z0-9]{6}$/.test(named) ? named : newItemId() }
	}
	const [verb, item] = actie.split(':')
	const isOurs = verb === 'wijzig' || verb === 'verwijder' || verb === 'terug'
	return isOurs && item ? { do: verb, item } : null
}

/** Why a list is not ready to go on with; the key of what to do, and the item it is about. */
export function listMistake(list: List, journey: Journey): { error: string; item?: string } | null {
	const items = journey.items[list.name] ?? []
	if (items.length === 0) return { error: 'lijst.leeg' }
	const open = items.find(({ journey: of }) => of.open !== null)
	return open ? { error: 'lijst.nietKlaar', item: open.id } : null
}

/** The content after a button of the list page. */
export function withListAction(
	content: DossierContent,
	name: string,
	action: ListAction,
): DossierContent {
	const stored = storedList(content.answers, name)
	const answers = { ...content.answers, [name]: changed(stored, action) }
	if (action.do !== 'verwijder') return { ...content, answers }
	const confirmed = Object.fromEntries(
		Object.entries(content.confirmed).filter(([key]) => !key.startsWith(`${name}/${action.item}/`)),
	)
	return { ...content, answers, confirmed }
}

function changed(stored: StoredList, action: ListAction): StoredList {
	switch (action.do) {
		case 'toevoegen': {
			if (stored.items.some(({ id }) => id === action.item)) return stored
			const item: StoredItem = { id: action.item, answers: {} }
			return { items: [...stored.items, item], klaar: false }
		}
		case 'klaar':
			return { items: stored.items, klaar: true }
		case 'wijzig':
			return stored
		case 'verwijder': {
			const weg = stored.items.find(({ id }) => id === action.item)
			const items = stored.items.filter(({ id }) => id !== action.item)
			return { items, klaar: stored.klaar && items.length > 0, ...(weg && { weg }) }
		}
		case 'terug':
			return stored.weg?.id === action.item
				? { items: [...stored.items, stored.weg], klaar: stored.klaar }
				: stored
	}
}
