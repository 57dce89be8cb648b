import { afterAll, beforeAll, expect, test } from 'vitest'
import { base, codeForm, startPhones, wordsOn } from '../phones.ts'
import { headingOf, linksOf, mainText } from '../reading-pages.ts'

let phones: Awaited<ReturnType<typeof startPhones>>
beforeAll(async () => {
	phones = await startPhones()
})
afterAll(() => phones.stop())

test('"wis alles" deletes answers and code at once, and takes the key back', async () => {
	const here = await phones.phoneWithAnswers()
	const words = wordsOn(await here.post('/nl/bewaren/code', []))
	const key = (await phones.cookieOf(here))!.value
	const before = phones.dossiers()
	expect(headingOf(await here.get('/nl/wissen'))).toBe('Wilt u al uw antwoorden wissen?')
	const response = await here.send('POST', '/nl/wissen', '')
	expect(response.headers.get('Clear-Site-Data')).toBe('"cache", "cookies", "storage"')
	expect(response.headers.getSetCookie()).toEqual([expect.stringMatching(/^dossier=; .*Max-Age=0/)])
	expect(phones.dossiers()).toBe(before - 1)
	expect(await phones.cookieOf(here)).toBeUndefined()
	const done = await here.get(response.headers.get('Location')!)
	expect(headingOf(done)).toBe('Alles is gewist')
	expect(mainText(done)).toContain('terug naar een vorige pagina')
	expect(mainText(await here.get('/nl/wissen'))).toContain('Er was niets om te wissen.')

	const gone = await phones.phone().upload('/nl/verder', codeForm(words.join(' ')))
	expect(gone.status).toBe(422)

	// Another browser that still holds the key.
	const elsewhere = await phones.phoneWithCookie(key)
	const told = await elsewhere.get(base)
	expect(mainText(told)).toContain('Uw tijd is voorbij')
	expect(await phones.cookieOf(elsewhere)).toBeUndefined()
	expect(mainText(await elsewhere.get(base))).not.toContain('Uw tijd is voorbij')
})

test('a touched cookie shows nothing, says so once, and deletes nothing', async () => {
	const here = await phones.phoneWithAnswers()
	const key = (await phones.cookieOf(here))!.value
	const before = phones.dossiers()
	for (const touched of [
		`${key.slice(0, -2)}${key.endsWith('AA') ? 'BA' : 'AA'}`,
		'onzin',
		`${key}.x`,
	]) {
		for (const path of ['/nl', base, '/nl/bewaren', '/nl/verder', `${base}/inkomen`]) {
			const other = await phones.phoneWithCookie(touched)
			const page = await other.get(path)
			expect(mainText(page), path).toContain('Wij kunnen uw antwoorden niet openen')
			expect(page.html).not.toContain('Zilverberg')
			expect(await phones.cookieOf(other), path).toBeUndefined()
			expect(mainText(await other.get(path))).not.toContain('niet openen')
		}
		const wiping = await phones.phoneWithCookie(touched)
		await wiping.post('/nl/wissen', [])
	}
	expect(phones.dossiers()).toBe(before)
	expect((await here.get(`${base}/naam`)).html).toContain('Zilverberg')
})

test('an answer typed after the session is shown again, with what happened', async () => {
	const here = await phones.phoneWithAnswers()
	const key = (await phones.cookieOf(here))!.value
	await here.post('/nl/wissen', [])
	for (const [cookie, heading] of [
		[key, 'Uw tijd is voorbij'],
		['onzin', 'Wij kunnen uw antwoorden niet openen'],
		[null, 'Uw antwoorden zijn er niet meer'],
	] as const) {
		const late = cookie ? await phones.phoneWithCookie(cookie) : phones.phone()
		const page = await late.post(`${base}/woonplaats`, [['woonplaats', 'Heerlen']])
		expect(page.status).toBe(409)
		expect(headingOf(page)).toBe(heading)
		expect(mainText(page)).toContain('Woonplaats Heerlen')
		expect(linksOf(page)).toEqual(expect.arrayContaining([base, '/nl/verder']))
		expect(page.html).toContain(`<title>${heading}</title>`)
		expect(await phones.cookieOf(late)).toBeUndefined()
	}
})

test('also in a list, in parts, or when it cannot be read', async () => {
	for (const [path, form, said] of [
		['kinderen/abc234/voornaam', [['voornaam', 'Sami']], 'Voornaam Sami'],
		[
			'naam',
			[
				['naam.voornamen', 'Fatima'],
				['naam.achternaam', 'Zilverberg'],
			],
			'Fatima Zilverberg',
		],
		['kinderen/abc234/geboortedatum', [['geboortedatum.dag', 'gisteren']], 'gisteren'],
		['woonplaats', [['weetIkNiet', 'ja']], 'Uw antwoorden zijn er niet meer'],
		['kinderen', [['actie', 'toevoegen']], 'Uw antwoorden zijn er niet meer'],
	] as const) {
		const page = await phones.phone().post(`${base}/${path}`, form)
		expect(page.status, path).toBe(409)
		expect(mainText(page), path).toContain(said)
	}
	expect((await phones.phone().post(`${base}/bestaat-niet`, [])).status).toBe(404)
})
