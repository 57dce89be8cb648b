import { existsSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { benchDiscovery } from './discovery.ts'
import { benchPages } from './pages.ts'
import { benchPapers } from './papers.ts'
import { benchThinking } from './thinking.ts'

/** Measures what a resident, a server and a reader of the code may want to know; see README.md. */
if (!existsSync(join(import.meta.dirname, '../build/server/index.js'))) {
	throw new Error('There is no build/ yet: run npm run build first')
}
const start = performance.now()
const load = loadavg()[0]!.toFixed(1)
console.log(`# Regelwijs, measured ${new Date().toISOString().slice(0, 10)}`)
console.log(
	`\nNode ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, load ${load} before`,
)
await benchPages()
await benchPapers()
benchThinking()
await benchDiscovery()
console.log(`\n${((performance.now() - start) / 1000).toFixed(0)} s in all`)
