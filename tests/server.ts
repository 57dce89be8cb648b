import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type RunningServer = {
	/** Without a slash at the end. */
	url: string
	pid: number
	/** Says stop, as a host does, and waits; the exit code. */
	stop(): Promise<number | null>
	/** All it printed until now. */
	logs(): string
}

/** Starts the built server by itself: a free port, a store of its own, no limit on requests. */
export async function startServer(env: Record<string, string> = {}): Promise<RunningServer> {
	const dataDir = mkdtempSync(join(tmpdir(), 'regelwijs-'))
	const server = spawn(process.execPath, ['server.ts'], {
		cwd: join(import.meta.dirname, '..'),
		env: {
			PATH: process.env.PATH,
			NODE_ENV: 'production',
			HOST: '127.0.0.1',
			PORT: '0',
			RATE_LIMIT: '1000000',
			DATA_DIR: dataDir,
			...env,
		},
	})
	const exit = once(server, 'exit').then(([code]) => {
		rmSync(dataDir, { recursive: true, force: true })
		return code as number | null
	})
	let printed = ''
	const url = await new Promise<string>((resolve, reject) => {
		for (const stream of [server.stdout, server.stderr]) {
			stream.on('data', (data: Buffer) => {
				printed += data.toString()
				const line = /^Regelwijs: http:\/\/localhost(:\d+)$/m.exec(printed)
				if (line) resolve(`http://127.0.0.1${line[1]}`)
			})
		}
		void exit.then((code) => reject(new Error(`The server stopped with ${code}:\n${printed}`)))
	})
	return {
		url,
		pid: server.pid!,
		stop() {
			server.kill('SIGTERM')
			return exit
		},
		logs: () => printed,
	}
}
