import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const sources = ['app', 'flows', 'locales', 'public', 'scripts/build.ts', 'package-lock.json']

/** Builds before the first test, unless build/ is newer than all it is made of. */
export function setup(): void {
	const done = join(root, 'build/scripts.json')
	if (existsSync(done) && statSync(done).mtimeMs > Math.max(...sources.map(newest))) return
	execFileSync(process.execPath, [join(root, 'scripts/build.ts')], { stdio: 'inherit' })
}

function newest(path: string): number {
	const file = join(root, path)
	const stat = statSync(file)
	if (!stat.isDirectory()) return stat.mtimeMs
	const inside = readdirSync(file, { recursive: true, encoding: 'utf8' })
	return Math.max(stat.mtimeMs, ...inside.map((name) => statSync(join(file, name)).mtimeMs))
}
