import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { regelingen } from '../../flows/index.ts'
import { filledBy } from './effort.ts'
import { allHouseholds } from './households.ts'
import { papersOf } from './papers.ts'
import { reportOf } from './report.ts'
import { screensOf } from './screens.ts'

/** Writes how hard the texts of screens and papers are, and what filling in takes. */
const page = join(import.meta.dirname, '../../docs/texts.md')
const seated = await allHouseholds()
const filled = new Map(
	regelingen.map(({ id }) => [
		id,
		seated.filter(({ regeling }) => regeling.id === id).map(filledBy),
	]),
)
writeFileSync(
	page,
	reportOf({ screens: await screensOf(seated), papers: papersOf(seated), filled }),
)
execFileSync('biome', ['format', '--write', page])
