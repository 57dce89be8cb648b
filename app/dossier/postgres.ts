import { Kysely, PostgresDialect, sql } from 'kysely'
import { Pool } from 'pg'
import { storeOn } from './queries.ts'
import type { DossierStore } from './store.ts'
import { createTables, type Tables } from './tables.ts'

/** Any number that no other program on the same database uses for its advisory lock. */
const lock = 7_345_943

/** For any number of app processes at once. */
export async function openPostgres(databaseUrl: string): Promise<DossierStore> {
	const pool = new Pool({
		connectionString: databaseUrl,
		max: 10,
		connectionTimeoutMillis: 5000,
		statement_timeout: 5000,
		application_name: 'regelwijs',
	})
	// A connection that breaks while idle: the pool makes a new one. Without this line the process would stop.
	pool.on('error', (error) => console.warn(`PostgreSQL: ${error.message}`))
	const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
	await db.transaction().execute(async (transaction) => {
		await sql`select pg_advisory_xact_lock(${lock})`.execute(transaction)
		await createTables(transaction, 'bytea')
	})
	return storeOn(db)
}
