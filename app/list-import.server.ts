import { data, redirect } from '@remix-run/node'
import { type StoredList, storedList } from '../flows/engine/answers.ts'
import type { List } from '../flows/engine/flow.ts'
import { type Imported, importTable } from '../flows/engine/list-import.ts'
import { textOfFile } from '../flows/engine/table.ts'
import { text } from '../flows/engine/text.ts'
import type { DossierContent } from './dossier/dossier.ts'
import { updateDossier } from './dossier/session.server.ts'
import { translator } from './i18n.server.ts'
import type { Opened } from './journey.server.ts'
import { itemIdFor, namedItem } from './list-action.server.ts'
import { showList } from './list-page.server.ts'
import { howOf, tableView } from './list-table.server.ts'
import { lost } from './lost.server.ts'
import type { ListPlace } from './place.server.ts'

/** Room for a list of one household; a workbook with pictures in it is larger. */
const MOST_BYTES = 256 * 1024

/** Puts the rows of a pasted table or a file on the list; what is wrong stays to be put right. */
export async function answerImport(
	opened: Opened,
	place: ListPlace,
	form: URLSearchParams,
	file: Uint8Array | null,
) {
	const { list } = place
	const t = translator(opened.lang)
	const sent = sentTable(form, file)
	const refused = (error: string) => {
		const typed = form.get('tabel') ?? ''
		const table = tableView(opened, list, { error: t(text(`fouten:tabel.${error}`)), typed })
		return data({ list: { ...showList(opened, place, ''), table } }, { status: 422 })
	}
	if ('error' in sent) return refused(sent.error)
	const named = namedItem(form)
	const came: { of: Imported | null } = { of: null }
	const saved = await updateDossier(opened.dossier, (content) => {
		const stored = storedList(content.answers, list.name)
		const room = list.most - stored.items.length
		const emptyIsUnknown = form.get('legeVakken') === 'weetIkNiet'
		came.of = importTable(list, sent.text, { ...howOf(opened), room, emptyIsUnknown })
		return came.of ? withImported(content, list, stored, came.of, named) : content
	})
	if (!came.of) return refused('teVeelRegels')
	if (!saved.ok) {
		if (saved.reason !== 'stale') throw lost(opened, { question: list.name }, form)
		return refused('nietBewaard')
	}
	const headers = { 'Set-Cookie': saved.setCookie }
	if (came.of.rest === '') {
		return redirect(`${opened.base}/${list.name}`, { status: 303, headers })
	}
	const journey = opened.conversation.journey(saved.opened.content.answers, opened.peildatum)
	const now = { ...opened, dossier: saved.opened, journey }
	return data({ list: showList(now, place, '') }, { status: 422, headers })
}

function sentTable(
	form: URLSearchParams,
	file: Uint8Array | null,
): { text: string } | { error: string } {
	const pasted = form.get('tabel')?.trim() ?? ''
	if (file && pasted !== '') return { error: 'allebei' }
	if ((file?.length ?? pasted.length) > MOST_BYTES) return { error: 'teGroot' }
	const found = file ? textOfFile(file) : pasted
	if (found === null) return { error: 'geenTekst' }
	return found.trim() === '' ? { error: 'leeg' } : { text: found }
}

function withImported(
	content: DossierContent,
	list: List,
	{ items, klaar }: StoredList,
	{ rows, rest }: Imported,
	named: string,
): DossierContent {
	const added = rows
		.map(({ number, answers }) => ({ id: itemIdFor(named, number), answers }))
		.filter(({ id }) => !items.some((item) => item.id === id))
	const all = [...items, ...added]
	const stored: StoredList = { items: all, klaar: klaar && added.length === 0 }
	const answers = {
		...content.answers,
		[list.name]: rest === '' ? stored : { ...stored, rest },
	}
	return { ...content, answers }
}
