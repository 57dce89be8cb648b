import { createHash, randomInt } from 'node:crypto'
import type { StoredItem, StoredList } from '../flows/engine/answers.ts'
import { storedList } from '../flows/engine/answers.ts'
import type { List } from '../flows/engine/flow.ts'
import type { Journey } from '../flows/engine/journey.ts'
import type { DossierContent } from './dossier/dossier.ts'

/** What the list page's form asks for. */
export type ListAction =
	| { do: 'toevoegen'; item: string }
	| { do: 'klaar' | 'laatWeg' }
	| { do: 'wijzig' | 'verwijder' | 'terug'; item: string }

const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789'
const ID_LENGTH = 6

/** A short name of its own for a new item; not its position, which another tab may change. */
export function newItemId(): string {
	return Array.from({ length: ID_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
}

/** The name for an item out of a row of a table: the same when the same table is sent twice. */
export function itemIdFor(named: string, row: number): string {
	const digest = createHash('sha256').update(`${named}/${row}`).digest()
	return Array.from(digest.subarray(0, ID_LENGTH), (byte) => ALPHABET[byte % ALPHABET.length]).join(
		'',
	)
}

/** Reads the pressed button; `null` for anything that is not one of ours. */
export function readListAction(form: URLSearchParams): ListAction | null {
	const actie = form.get('actie') ?? ''
	if (actie === 'klaar' || actie === 'laatWeg') return { do: actie }
	if (actie === 'toevoegen') {
		// The page names the item to come, so that a double tap adds one child, not two.
		return { do: 'toevoegen', item: namedItem(form) }
	}
	const [verb, item] = actie.split(':')
	const isOurs = verb === 'wijzig' || verb === 'verwijder' || verb === 'terug'
	return isOurs && item ? { do: verb, item } : null
}

/** The name that the page gave to what comes next. */
export function namedItem(form: URLSearchParams): string {
	const named = form.get('nieuw') ?? ''
	return /^[a-z0-9]{6}$/.test(named) ? named : newItemId()
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
	const { items, klaar, rest } = stored
	const kept = rest === undefined ? {} : { rest }
	switch (action.do) {
		case 'toevoegen': {
			if (items.some(({ id }) => id === action.item)) return stored
			const item: StoredItem = { id: action.item, answers: {} }
			return { items: [...items, item], klaar: false, ...kept }
		}
		case 'klaar':
			return { items, klaar: true, ...kept }
		case 'wijzig':
			return stored
		case 'verwijder': {
			const weg = items.find(({ id }) => id === action.item)
			const others = items.filter(({ id }) => id !== action.item)
			return {
				items: others,
				klaar: klaar && others.length > 0,
				...kept,
				...(weg && { weg }),
			}
		}
		case 'terug':
			return stored.weg?.id === action.item
				? { items: [...items, stored.weg], klaar, ...kept }
				: stored
		case 'laatWeg':
			return { items, klaar }
	}
}
