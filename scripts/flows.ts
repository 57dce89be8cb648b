import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { regelingen } from '../flows/index.ts'
import { withCharts } from './flow-chart.ts'

/** Draws the conversation of each regeling in its README; GitHub shows it as a picture. */
for (const { id, flow } of regelingen) {
	const path = join(import.meta.dirname, `../flows/${id}/README.md`)
	writeFileSync(path, withCharts(readFileSync(path, 'utf8'), flow))
}
