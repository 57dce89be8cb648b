import { storedList } from '../flows/engine/answers.ts'
import type { List } from '../flows/engine/flow.ts'
import { type How, importTable, type WrongCell } from '../flows/engine/list-import.ts'
import { type Translate, text } from '../flows/engine/text.ts'
import { translator } from './i18n.server.ts'
import type { Opened } from './journey.server.ts'

/** The part of a list page that takes a table, with what could not be read of the last one. */
export type TableView = {
	/** What the columns are called. */
	columns: string
	/** Where to get an empty table. */
	template: string
	/** What stands in the box: rows to put right, or what was sent and not taken. */
	typed: string
	/** Rows that are kept until they are right or left out. */
	wrong: Array<{ id: string; message: string }>
	error: string | null
}

/** What a list page shows for tables; `null` for a list that takes none. */
export function tableView(
	opened: Opened,
	list: List,
	refused?: { error: string; typed: string },
): TableView | null {
	if (!list.import) return null
	const t = translator(opened.lang)
	const { rest = '' } = storedList(opened.dossier.content.answers, list.name)
	const wrong = rest === '' ? [] : (importTable(list, rest, howOf(opened))?.wrong ?? [])
	return {
		columns: list.import.columns.map(({ headings }) => headings[0]).join(', '),
		template: `${opened.base}/${list.name}/tabel.csv`,
		typed: refused?.typed ?? rest,
		wrong: wrong.map((cell) => ({
			id: `regel-${cell.row}-${cell.question}`,
			message: wrongText(list, cell, t),
		})),
		error: refused?.error ?? (wrong.length > 0 ? t(text('fouten:tabel.regels')) : null),
	}
}

/** To read rows again: all of them may come in, so that only what is wrong is told of. */
export function howOf({ journey, peildatum }: Opened): How {
	const at = { answers: journey.answers, outer: {}, peildatum }
	return { at, room: Number.POSITIVE_INFINITY, emptyIsUnknown: false }
}

function wrongText(list: List, { row, question, value, why }: WrongCell, t: Translate): string {
	const values = {
		nummer: row,
		kolom: text(`feiten:${list.name}.${question}.kort`),
		waarde: value,
		reden: why,
	}
	return t(text(value === '' ? 'tabel:regelLeeg' : 'tabel:regel', values))
}
