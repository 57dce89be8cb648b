import { type Kysely, sql } from 'kysely'

/** Times are ISO 8601 text, which sorts as time does. */
export type Tables = {
	dossiers: { id: string; sealed: Uint8Array; version: number; expires: string }
	codes: { dossier: string; lookup: string; wrapped: Uint8Array; expires: string }
}

/** Makes the tables where they are missing. Several processes may do so at once. */
export async function createTables(db: Kysely<Tables>, bytes: 'blob' | 'bytea'): Promise<void> {
	await db.schema
		.createTable('dossiers')
		.ifNotExists()
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('sealed', sql.raw(bytes), (column) => column.notNull())
		.addColumn('version', 'integer', (column) => column.notNull())
		.addColumn('expires', 'text', (column) => column.notNull())
		.execute()
	await db.schema
		.createTable('codes')
		.ifNotExists()
		.addColumn('dossier', 'text', (column) =>
			column.primaryKey().references('dossiers.id').onDelete('cascade'),
		)
		.addColumn('lookup', 'text', (column) => column.notNull().unique())
		.addColumn('wrapped', sql.raw(bytes), (column) => column.notNull())
		.addColumn('expires', 'text', (column) => column.notNull())
		.execute()
	for (const table of ['dossiers', 'codes'])
		await db.schema
			.createIndex(`${table}_expires`)
			.ifNotExists()
			.on(table)
			.column('expires')
			.execute()
}
