import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type Browser, openBrowser } from './browsing.ts'
import { attribute, elements, type Page, textOf } from './reading-pages.ts'
import { startServer } from './server.ts'

export const base = '/nl/kinderopvangtoeslag'

/** A server behind a proxy, and phones of people who come to it from all sides. */
export async function startPhones() {
	const dataDir = mkdtempSync(join(tmpdir(), 'regelwijs-phones-'))
	const server = await startServer({ DATA_DIR: dataDir, TRUST_PROXY: '1' })
	let visitors = 0
	/** Everybody comes from somewhere else, unless a test says where from. */
	const phone = (address = `10.0.0.${++visitors}`) =>
		openBrowser(server.url, { 'X-Forwarded-For': address })
	return {
		server,
		phone,
		/** Two questions were answered on it: the third is open. */
		async phoneWithAnswers(): Promise<Browser> {
			const here = phone()
			await here.post(`${base}/voorWie`, [['voorWie', 'mezelf']])
			await here.post(`${base}/naam`, [
				['naam.voornamen', 'Fatima'],
				['naam.achternaam', 'Zilverberg'],
			])
			return here
		},
		/** A phone that holds this key, whatever it is. */
		async phoneWithCookie(value: string): Promise<Browser> {
			const there = phone()
			await there.cookies.setCookie(`dossier=${value}; Path=/`, server.url)
			return there
		},
		async cookieOf({ cookies }: Browser) {
			return (await cookies.getCookies(server.url)).find(({ key }) => key === 'dossier')
		},
		/** How many dossiers there are in the store. */
		dossiers(): number {
			const database = new DatabaseSync(join(dataDir, 'dossiers.sqlite'), { readOnly: true })
			const row = database.prepare('select count(*) as count from dossiers').get()
			database.close()
			return Number(row!.count)
		},
		async stop() {
			await server.stop()
			rmSync(dataDir, { recursive: true, force: true })
		},
	}
}

/** The form for the words of a code. */
export function codeForm(typed: string): FormData {
	const form = new FormData()
	form.set('code', typed)
	return form
}

/** The words as they stand on the page of a new code. */
export function wordsOn({ document }: Page): Array<string> {
	return elements(document, ({ tagName }) => tagName === 'ol').flatMap((list) =>
		elements(list, ({ tagName }) => tagName === 'li').map(textOf),
	)
}

/** What a page says is to be put right. */
export function errorsOn({ document }: Page): Array<string> {
	return elements(document, (one) => attribute(one, 'data-error-summary') !== null)
		.flatMap((summary) => elements(summary, ({ tagName }) => tagName === 'li'))
		.map(textOf)
}
