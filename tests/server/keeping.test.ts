import { afterAll, beforeAll, expect, test } from 'vitest'
import { newCode } from '../../app/dossier/paper-code.ts'
import type { Browser } from '../browsing.ts'
import { base, codeForm, errorsOn, startPhones, wordsOn } from '../phones.ts'
import { elements, linksOf, mainText, type Page, textOf } from '../reading-pages.ts'

let phones: Awaited<ReturnType<typeof startPhones>>
beforeAll(async () => {
	phones = await startPhones()
})
afterAll(() => phones.stop())

const password = 'appelboom 12'

function fileForm(content: string, typed: string): FormData {
	const form = new FormData()
	form.set('bestand', new File([content], 'regelwijs.regelwijs'))
	form.set('wachtwoord', typed)
	return form
}

async function takeFile(from: Browser): Promise<string> {
	const body = new URLSearchParams({ actie: 'bestand', wachtwoord: password }).toString()
	const response = await from.send('POST', '/nl/bewaren', body)
	expect(response.headers.get('Content-Disposition')).toMatch(
		/^attachment; filename="regelwijs-\d{4}-\d\d-\d\d\.regelwijs"$/,
	)
	expect(response.headers.get('Cache-Control')).toBe('no-store')
	return response.text()
}

/** Where the answers of `phoneWithAnswers` stop. */
function expectBack(page: Page): void {
	expect(page.status).toBe(200)
	expect(page.path).toBe(`${base}/woonplaats`)
	expect(mainText(page)).toContain('Uw antwoorden zijn er weer.')
}

test('before the first answer there is nothing to keep, and nothing is made', async () => {
	const before = phones.dossiers()
	const here = phones.phone()
	expect(mainText(await here.get('/nl/bewaren'))).toContain('U hebt nog niets ingevuld')
	for (const actie of ['apparaat', 'bestand']) {
		const page = await here.post('/nl/bewaren', [['actie', actie]])
		expect(mainText(page)).toContain('U hebt nog niets ingevuld')
	}
	expect((await here.post('/nl/bewaren/code', [])).path).toBe('/nl/bewaren')
	expect(await phones.cookieOf(here)).toBeUndefined()
	expect(phones.dossiers()).toBe(before)
})

test('this device keeps the cookie for 7 days, until it is told to stop', async () => {
	const here = await phones.phoneWithAnswers()
	expect((await phones.cookieOf(here))!.maxAge).toBeNull()
	await here.post('/nl/bewaren', [['actie', 'apparaat']])
	expect((await phones.cookieOf(here))!.maxAge).toBe(7 * 24 * 3600)
	expect(mainText(await here.get('/nl/bewaren'))).toMatch(/op dit apparaat tot \d+ \w+ 2\d{3}\./)
	await here.post('/nl/bewaren', [['actie', 'stop']])
	expect((await phones.cookieOf(here))!.maxAge).toBeNull()
	expect(mainText(await here.get('/nl/bewaren'))).toMatch(/tot \d+ \w+ 2\d{3}, \d\d:\d\d uur/)
})

test('a file opens on another phone, where the answers of before stop', async () => {
	const file = await takeFile(await phones.phoneWithAnswers())
	expect(file).not.toMatch(/Fatima|Zilverberg/)
	const there = phones.phone()
	expectBack(await there.upload('/nl/verder', fileForm(file, password)))
	const name = await there.get(`${base}/naam`)
	expect(name.html).toContain('value="Zilverberg"')
})

test('a short password is sent back, without the password', async () => {
	const here = await phones.phoneWithAnswers()
	const page = await here.post('/nl/bewaren', [
		['actie', 'bestand'],
		['wachtwoord', 'appel7'],
	])
	expect(page.status).toBe(422)
	expect(errorsOn(page)).toEqual([
		'Dit wachtwoord is kort. Neem 8 letters of cijfers. Meer mag ook.',
	])
	expect(page.html).toContain('<title>Fout: Later verder gaan – Regelwijs</title>')
	expect(page.html).not.toContain('appel7')
})

test('a file that does not open says why, and leaves what is here alone', async () => {
	const file = await takeFile(await phones.phoneWithAnswers())
	const envelope = JSON.parse(file)
	const data = `${envelope.data.slice(0, 40)}${envelope.data[40] === 'A' ? 'B' : 'A'}${envelope.data.slice(41)}`
	const there = await phones.phoneWithAnswers()
	const cookie = (await phones.cookieOf(there))!.value
	for (const [content, typed, said] of [
		[file, 'peerboom 12', 'Dit wachtwoord past niet bij het bestand.'],
		[file, '', 'Typ het wachtwoord van uw bestand.'],
		['', password, 'Kies eerst een bestand.'],
		[JSON.stringify({ ...envelope, data }), password, 'Dit bestand is kapot.'],
		[JSON.stringify({ ...envelope, version: 2 }), password, 'Dit bestand is nieuwer'],
		['{"antwoord":"Zilverberg"}', password, 'Dit bestand is niet van Regelwijs.'],
		['%PDF-1.7', password, 'Dit bestand is niet van Regelwijs.'],
	] as const) {
		const page = await there.upload('/nl/verder', fileForm(content, typed))
		expect(page.status, said).toBe(422)
		expect(errorsOn(page), said).toEqual([expect.stringContaining(said)])
		expect(page.html).not.toContain('peerboom')
	}
	expect((await phones.cookieOf(there))!.value).toBe(cookie)
})

test('a body that is no form at all is a form with nothing in it', async () => {
	const page = await phones.phone().post('/nl/verder', [['iets', 'anders']])
	expect(page.status).toBe(422)
	const response = await fetch(`${phones.server.url}/nl/verder`, {
		method: 'POST',
		headers: { 'Content-Type': 'multipart/form-data; boundary=x' },
		body: 'geen formulier',
	})
	expect(response.status).toBe(422)
})

test('a code on paper opens on another phone, however it is typed, until there is a newer one', async () => {
	const here = await phones.phoneWithAnswers()
	const shown = await here.post('/nl/bewaren/code', [])
	expect(shown.status).toBe(200)
	expect(shown.headers.get('Cache-Control')).toBe('no-store')
	const words = wordsOn(shown)
	expect(words).toHaveLength(6)
	expect(shown.html).toMatch(/<svg role="img" aria-label="QR-code met uw 6 woorden" /)
	expect(mainText(shown)).toContain('/nl/verder')

	const begun = words.map((word) => word.slice(0, 4).toUpperCase()).join(', ')
	const slipped = words.with(2, `${words[2]!.slice(0, -1)}q`).join(' - ')
	for (const typed of [words.join(' '), begun, slipped]) {
		expectBack(await phones.phone().upload('/nl/verder', codeForm(typed)))
	}

	// Whoever comes without the button, as the menu of languages does, sees no words.
	for (const lang of ['nl', 'ar'])
		expect(wordsOn(await here.get(`/${lang}/bewaren/code`))).toEqual([])

	await here.post('/nl/bewaren/code', [])
	const old = await phones.phone().upload('/nl/verder', codeForm(words.join(' ')))
	expect(errorsOn(old)).toEqual([expect.stringContaining('Met deze woorden vinden wij niets.')])
})

test('what is typed wrong is named, and stays in its field', async () => {
	for (const [typed, said] of [
		['', 'Typ de 6 woorden van uw code.'],
		['hamer, hamer hamer', 'Een code heeft 6 woorden. U typte er 3.'],
		['hamer hamer qqqqq hamer hamer hamer', 'Wij kennen woord 3 niet.'],
	] as const) {
		const page = await phones.phone().upload('/nl/verder', codeForm(typed))
		expect(page.status).toBe(422)
		expect(errorsOn(page)).toEqual([expect.stringContaining(said)])
		const [field] = elements(page.document, ({ tagName }) => tagName === 'textarea')
		expect(textOf(field!)).toBe(typed)
	}
})

test('a code nobody has, and a right one in another order, look the same', async () => {
	const words = wordsOn(await (await phones.phoneWithAnswers()).post('/nl/bewaren/code', []))
	const tries = [
		newCode(),
		words.toReversed(),
		words.with(0, words[0] === 'hamer' ? 'zomer' : 'hamer'),
	]
	const pages = []
	for (const code of tries) {
		const typed = code.join(' ')
		const page = await phones.phone().upload('/nl/verder', codeForm(typed))
		pages.push({ status: page.status, text: mainText(page).replace(typed, '') })
	}
	expect(pages[0]!.status).toBe(422)
	expect(pages[1]).toEqual(pages[0])
	expect(pages[2]).toEqual(pages[0])
})

test('after ten wrong codes an address has to wait and hears how long; another one has not', async () => {
	const words = wordsOn(await (await phones.phoneWithAnswers()).post('/nl/bewaren/code', []))
	const guessing = phones.phone('192.0.2.1')
	for (let time = 0; time < 10; time++) {
		expect((await guessing.upload('/nl/verder', codeForm(newCode().join(' ')))).status).toBe(422)
	}
	const refused = await guessing.upload('/nl/verder', codeForm(words.join(' ')))
	expect(refused.status).toBe(429)
	expect(errorsOn(refused)).toEqual([expect.stringMatching(/Om \d\d:\d\d uur kunt u het weer/)])
	const seconds = Number(refused.headers.get('Retry-After'))
	expect(seconds).toBeGreaterThan(800)
	expect(seconds).toBeLessThanOrEqual(900)
	expectBack(await phones.phone('192.0.2.2').upload('/nl/verder', codeForm(words.join(' '))))
})

test('who already has answers here hears what becomes of them', async () => {
	expect(mainText(await phones.phone().get('/nl/verder'))).not.toContain('staan al antwoorden')
	const here = await phones.phoneWithAnswers()
	expect(mainText(await here.get('/nl/verder'))).toContain('Op dit apparaat staan al antwoorden')
})

test('every page of keeping has the same page in the other languages', async () => {
	const here = await phones.phoneWithAnswers()
	for (const page of ['bewaren', 'bewaren/code', 'verder', 'wissen', 'wissen?klaar', 'verlopen']) {
		for (const [lang, dir] of [
			['nl', 'ltr'],
			['en', 'ltr'],
			['ar', 'rtl'],
		]) {
			const shown = await here.get(`/${lang}/${page}`)
			expect(shown.status).toBe(200)
			expect(shown.html).toContain(`<html lang="${lang}" dir="${dir}">`)
			for (const other of ['nl', 'en', 'ar']) expect(linksOf(shown)).toContain(`/${other}/${page}`)
		}
	}
	expect((await here.get('/xx/bewaren')).status).toBe(404)
})

test('no answer, password, key or word of a code is in the logs', async () => {
	const here = await phones.phoneWithAnswers()
	const words = wordsOn(await here.post('/nl/bewaren/code', []))
	const [id, key] = (await phones.cookieOf(here))!.value.split('.')
	await takeFile(here)
	await phones.phone().upload('/nl/verder', codeForm(words.join(' ')))
	const logs = phones.server.logs()
	for (const secret of [
		'Zilverberg',
		'Fatima',
		'Heerlen',
		password,
		id!,
		key!,
		'10.0.0.',
		'192.0.2.',
	]) {
		expect(logs).not.toContain(secret)
	}
	expect(logs).not.toMatch(new RegExp(words.join('.')))
	expect(logs).toContain('"route":"/:lang/bewaren/code"')
})
