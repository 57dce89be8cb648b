import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkFolder, newGemeente, writeList } from './gemeente-files.ts'

const DAY = '2026-11-22'
let folder = ''

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'gemeenten-'))
	cpSync(join(import.meta.dirname, '../flows/gemeenten'), folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

test('finds no fault in the files there are', () => {
	expect(checkFolder(folder, DAY).faults).toEqual([])
})

test('names what nobody checked for a year', () => {
	expect(checkFolder(folder, '2027-11-22').stale).toEqual([])
	expect(checkFolder(folder, '2027-11-23').stale).toContain(
		'heerlen.json/schemes/0: not checked since 2026-11-22',
	)
})

test('names the file, the path and the reason of a fault', () => {
	const file = join(folder, 'heerlen.json')
	const json = JSON.parse(readFileSync(file, 'utf8'))
	json.schemes[0].status = 'geopend'
	writeFileSync(file, JSON.stringify(json))
	expect(checkFolder(folder, DAY).faults).toEqual([
		'heerlen.json/schemes/0/status: is not one of open, seasonal, spent, ended, notConfirmed',
	])
	writeFileSync(file, '{')
	expect(checkFolder(folder, DAY).faults).toEqual([expect.stringMatching(/^heerlen\.json: .+/)])
})

test('makes a file for a new gemeente that says nothing yet, and lists it', () => {
	expect(newGemeente(folder, "'s-Gravenhage")).toBe('s-gravenhage.json')
	expect(checkFolder(folder, DAY).faults).toEqual([])
	expect(readFileSync(join(folder, 'all.ts'), 'utf8')).toContain(
		"'s-gravenhage.json': sGravenhage,",
	)
	expect(() => newGemeente(folder, "'s-Gravenhage")).toThrow('EEXIST')
})

test('a file that is not listed is a fault', () => {
	cpSync(join(folder, 'heerlen.json'), join(folder, 'utrecht.json'))
	expect(checkFolder(folder, DAY).faults).toEqual([expect.stringContaining('all.ts')])
	writeList(folder)
	expect(checkFolder(folder, DAY).faults).toEqual([])
})
