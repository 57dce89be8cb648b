import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readPdf } from '../tests/documents-reading.ts'
import { zonnedorpFolder } from '../tests/gemeente-folder.ts'
import { formPreview } from './form-preview.ts'
import { checkFolder, newGemeente, writeList } from './gemeente-files.ts'

const DAY = '2026-11-22'
let folder = ''

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'gemeenten-'))
	cpSync(join(import.meta.dirname, '../flows/gemeenten'), folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

test('finds no fault in the files there are', async () => {
	expect((await checkFolder(folder, DAY)).faults).toEqual([])
})

test('names what nobody checked for a year', async () => {
	expect((await checkFolder(folder, '2027-11-22')).stale).toEqual([])
	expect((await checkFolder(folder, '2027-11-23')).stale).toContain(
		'heerlen.json/schemes/0: not checked since 2026-11-22',
	)
})

test('names the file, the path and the reason of a fault', async () => {
	const file = join(folder, 'heerlen.json')
	const json = JSON.parse(readFileSync(file, 'utf8'))
	json.schemes[0].status = 'geopend'
	writeFileSync(file, JSON.stringify(json))
	expect((await checkFolder(folder, DAY)).faults).toEqual([
		'heerlen.json/schemes/0/status: is not one of open, seasonal, spent, ended, notConfirmed',
	])
	writeFileSync(file, '{')
	expect((await checkFolder(folder, DAY)).faults).toEqual([
		expect.stringMatching(/^heerlen\.json: .+/),
	])
})

test('makes a file for a new gemeente that says nothing yet, and lists it', async () => {
	expect(newGemeente(folder, "'s-Gravenhage")).toBe('s-gravenhage.json')
	expect((await checkFolder(folder, DAY)).faults).toEqual([])
	expect(readFileSync(join(folder, 'all.ts'), 'utf8')).toContain(
		"'s-gravenhage.json': sGravenhage,",
	)
	expect(() => newGemeente(folder, "'s-Gravenhage")).toThrow('EEXIST')
})

test('a file that is not listed is a fault', async () => {
	cpSync(join(folder, 'heerlen.json'), join(folder, 'utrecht.json'))
	expect((await checkFolder(folder, DAY)).faults).toEqual([expect.stringContaining('all.ts')])
	writeList(folder)
	expect((await checkFolder(folder, DAY)).faults).toEqual([])
})

test('looks at the forms of a gemeente, and at folders of nobody', async () => {
	const added = zonnedorpFolder()
	expect(await checkFolder(added, DAY)).toEqual({ faults: [], stale: [] })
	const map = join(added, 'zonnedorp/kind-doet-mee.map.json')
	writeFileSync(map, readFileSync(map, 'utf8').replace('"naam"', '"naams"'))
	mkdirSync(join(added, 'maandorp'))
	expect((await checkFolder(added, DAY)).faults).toEqual([
		expect.stringMatching(/kind-doet-mee\.map\.json\/fields\/Naam\/fact: .*asks no naams/),
		expect.stringContaining('there is no maandorp.json'),
	])
	rmSync(added, { recursive: true })
})

test('a preview fills the form for somebody who does not exist, and draws it', async () => {
	const added = zonnedorpFolder()
	const out = join(added, 'out')
	const told = await formPreview(join(added, 'zonnedorp/kind-doet-mee.pdf'), out)
	const { values } = await readPdf(new Uint8Array(readFileSync(join(out, 'kind-doet-mee.pdf'))))
	expect(values).toMatchObject({
		Naam: 'Yıldız Şahin-Łukaszewicz',
		'Voornaam kind': 'Sam',
		School: '',
	})
	expect(told).toContain('by hand: Handtekening')
	expect(readFileSync(join(out, 'kind-doet-mee-1.png')).subarray(1, 4).toString()).toBe('PNG')
	rmSync(added, { recursive: true })
})
