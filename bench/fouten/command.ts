import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chartOf } from './chart.ts'
import { type Figures, figuresOf, worseThan } from './figures.ts'
import { householdsIn } from './household.ts'
import { operatorsIn } from './operator.ts'
import { reportOf } from './report.ts'
import { run } from './run.ts'

/** Measures how often a form goes wrong; see README.md. */
const { values } = parseArgs({
	options: {
		households: { type: 'string', multiple: true, default: [] },
		operators: { type: 'string', multiple: true, default: [] },
		seed: { type: 'string', default: '7' },
		pairs: { type: 'string', default: '300' },
		/** Writes the figures down as those that no build may be worse than. */
		keep: { type: 'boolean', default: false },
	},
})
const here = import.meta.dirname
const docs = join(here, '../../docs')
const limits = join(here, 'limits.json')

const households = [join(here, 'households'), ...values.households].flatMap(householdsIn)
const operators = (
	await Promise.all([join(here, 'operators'), ...values.operators].map(operatorsIn))
).flat()
const [seed, pairs] = [Number(values.seed), Number(values.pairs)]

const start = performance.now()
const result = await run({ households, operators, seed, pairs })
const figures = figuresOf(result)
const isOwn = values.households.length + values.operators.length === 0

console.log(JSON.stringify(figures, null, '\t'))
for (const { household, regeling, wrong } of result.clean) {
	for (const fault of wrong) console.log(`clean, wrong: ${household.id} ${regeling.id} ${fault}`)
}
if (isOwn) {
	writeFileSync(join(docs, 'fouten.md'), reportOf(result, households.length, seed))
	writeFileSync(join(docs, 'fouten.svg'), chartOf(result))
	execFileSync('biome', ['format', '--write', join(docs, 'fouten.md')])
	if (values.keep) writeFileSync(limits, `${JSON.stringify(figures, null, '\t')}\n`)
} else console.log(reportOf(result, households.length, seed))
const worse = worseThan(figures, JSON.parse(readFileSync(limits, 'utf8')) as Figures)
for (const figure of worse) console.error(`worse: ${figure}`)
console.log(`${((performance.now() - start) / 1000).toFixed(0)} s`)
if (isOwn && worse.length > 0) process.exitCode = 1
