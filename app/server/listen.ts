import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Express } from 'express'
import type { DossierStore } from '../dossier/store.ts'
import { startSweeper } from '../dossier/sweeper.ts'
import { logFault } from '../fault-log.server.ts'
import type { App } from './build.ts'
import type { Config } from './config.ts'

/** How long requests may go on after the word to stop. */
const patience = 8_000

/** Listens until somebody says stop; then finishes what is under way, ends the app, closes the store. */
export async function listen(
	express: Express,
	config: Config,
	app: Pick<App, 'stop'>,
	store: DossierStore,
): Promise<void> {
	const { host, port } = config
	const server = express.listen({ port, ...(host && { host }) })
	// A saved file of 1 MB must get through over a slow line; nobody may hold a line for longer.
	server.requestTimeout = 120_000
	await once(server, 'listening')
	const stopSweeper = startSweeper(store)
	console.log(`Regelwijs: http://localhost:${(server.address() as AddressInfo).port}`)

	// Node's own report of these would print messages that may quote an answer.
	process.on('unhandledRejection', logFault)
	process.on('uncaughtException', (error) => {
		logFault(error)
		process.exit(1)
	})
	for (const signal of ['SIGTERM', 'SIGINT']) {
		process.once(signal, () => {
			stopSweeper()
			void close(server)
				.then(() => app.stop())
				.then(() => store.close())
				.then(() => process.exit(0))
		})
	}
}

function close(server: Server): Promise<void> {
	setTimeout(() => server.closeAllConnections(), patience).unref()
	return new Promise((resolve) => server.close(() => resolve()))
}
