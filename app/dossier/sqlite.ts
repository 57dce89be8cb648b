import { chmodSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely, SqliteDialect } from 'kysely'
import { storeOn } from './queries.ts'
import type { DossierStore } from './store.ts'
import { createTables, type Tables } from './tables.ts'

/** A file of our own in `dataDir`, readable for this user only. */
export async function openSqlite(dataDir: string): Promise<DossierStore> {
	mkdirSync(dataDir, { recursive: true, mode: 0o700 })
	const file = join(dataDir, 'dossiers.sqlite')
	const database = new DatabaseSync(file, { timeout: 5000 })
	chmodSync(file, 0o600)
	// secure_delete writes zeros over what is removed. The write-ahead log is emptied after a removal, below.
	database.exec('PRAGMA secure_delete=ON; PRAGMA foreign_keys=ON; PRAGMA synchronous=NORMAL')
	await switchToWal(database)
	const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: adapt(database) }) })
	await createTables(db, 'blob')
	return storeOn(db, () => database.exec('PRAGMA wal_checkpoint(TRUNCATE)'))
}

/** While another process makes the same switch, SQLite says "locked" at once instead of waiting. */
async function switchToWal(database: DatabaseSync, tries = 50): Promise<void> {
	try {
		database.exec('PRAGMA journal_mode=WAL')
	} catch (error) {
		if (tries === 0) throw error
		await new Promise((done) => setTimeout(done, 100))
		await switchToWal(database, tries - 1)
	}
}

/** Gives node:sqlite the face that Kysely's dialect expects. */
function adapt(database: DatabaseSync) {
	return {
		close: () => database.close(),
		prepare(sql: string) {
			const statement = database.prepare(sql)
			return {
				reader: statement.columns().length > 0,
				all: (parameters: ReadonlyArray<unknown>) => statement.all(...parameters.map(bindable)),
				run: (parameters: ReadonlyArray<unknown>) => statement.run(...parameters.map(bindable)),
				iterate: (parameters: ReadonlyArray<unknown>) =>
					statement.iterate(...parameters.map(bindable)),
			}
		},
	}
}

function bindable(value: unknown): string | number | bigint | Uint8Array | null {
	if (value === null || value instanceof Uint8Array) return value
	if (typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint')
		return value
	throw new TypeError(`SQLite cannot hold a ${typeof value}`)
}
