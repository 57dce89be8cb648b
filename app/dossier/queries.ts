import { type Kysely, sql } from 'kysely'
import type { DossierStore } from './store.ts'
import type { Tables } from './tables.ts'

/**
 * The store's queries, the same ones for every home.
 * `afterRemoval` is what a home still has to do before removed bytes are really gone.
 */
export function storeOn(
	db: Kysely<Tables>,
	afterRemoval: () => void | Promise<void> = () => {},
): DossierStore {
	return {
		async create(id, sealed, expires) {
			const row = { id, sealed, version: 1, expires: expires.toISOString() }
			await db.insertInto('dossiers').values(row).execute()
		},

		async read(id) {
			const row = await db
				.selectFrom('dossiers')
				.select(['sealed', 'version', 'expires'])
				.where('id', '=', id)
				.executeTakeFirst()
			return row ? { ...row, expires: new Date(row.expires) } : null
		},

		async write(id, sealed, version, expires) {
			const { numUpdatedRows } = await db
				.updateTable('dossiers')
				.set({ sealed, version: version + 1, expires: expires.toISOString() })
				.where('id', '=', id)
				.where('version', '=', version)
				.executeTakeFirst()
			if (numUpdatedRows > 0n) return 'ok'
			const row = await db
				.selectFrom('dossiers')
				.select('id')
				.where('id', '=', id)
				.executeTakeFirst()
			return row ? 'stale' : 'gone'
		},

		async remove(id) {
			await db.deleteFrom('dossiers').where('id', '=', id).execute()
			await afterRemoval()
		},

		async removeExpired(now) {
			const past = now.toISOString()
			await db.deleteFrom('codes').where('expires', '<=', past).execute()
			const { numDeletedRows } = await db
				.deleteFrom('dossiers')
				.where('expires', '<=', past)
				.where('id', 'not in', db.selectFrom('codes').select('dossier'))
				.executeTakeFirst()
			if (numDeletedRows > 0n) await afterRemoval()
			return Number(numDeletedRows)
		},

		async createCode(code) {
			const row = { ...code, expires: code.expires.toISOString() }
			const { dossier: _, ...changed } = row
			await db
				.insertInto('codes')
				.values(row)
				.onConflict((conflict) => conflict.column('dossier').doUpdateSet(changed))
				.execute()
		},

		async readCode(lookup) {
			const row = await db
				.selectFrom('codes')
				.selectAll()
				.where('lookup', '=', lookup)
				.executeTakeFirst()
			return row ? { ...row, expires: new Date(row.expires) } : null
		},

		async ping() {
			await sql`select 1`.execute(db)
		},

		async close() {
			await db.destroy()
		},
	}
}
