/** A dossier as a store holds it: nobody can read `sealed` without the visitor's key. */
export type StoredDossier = { sealed: Uint8Array; version: number; expires: Date }

/** A paper code as a store holds it: the code itself is not in it. */
export type StoredCode = { lookup: string; wrapped: Uint8Array; dossier: string; expires: Date }

/**
 * Where sealed dossiers are. Two homes, the same behaviour: SQLite and PostgreSQL.
 * A store knows no keys and never looks inside.
 */
export type DossierStore = {
	/** A new dossier, version 1. */
	create(id: string, sealed: Uint8Array, expires: Date): Promise<void>
	/** Also gives a dossier that has expired but still has a paper code: look at `expires`. */
	read(id: string): Promise<StoredDossier | null>
	/** Replaces version `version` by `version + 1`. `stale`: somebody else was first. `gone`: there is none. */
	write(
		id: string,
		sealed: Uint8Array,
		version: number,
		expires: Date,
	): Promise<'ok' | 'stale' | 'gone'>
	/** Deletes a dossier and its paper code, so that nothing of it stays behind in the store's file. */
	remove(id: string): Promise<void>
	/** Deletes what nobody can or may open any more; says how many dossiers. */
	removeExpired(now: Date): Promise<number>
	/** One paper code per dossier: a new one takes the place of the old one. */
	createCode(code: StoredCode): Promise<void>
	readCode(lookup: string): Promise<StoredCode | null>
	/** @throws when the store does not answer */
	ping(): Promise<void>
	close(): Promise<void>
}

export type StoreConfig = {
	/** `postgres://…`, or nothing: then a SQLite file in `dataDir`. */
	databaseUrl?: string | undefined
	dataDir: string
}

/** Opens the store and makes its tables where they are missing. */
export async function openDossierStore({
	databaseUrl,
	dataDir,
}: StoreConfig): Promise<DossierStore> {
	if (!databaseUrl) {
		const { openSqlite } = await import('./sqlite.ts')
		return openSqlite(dataDir)
	}
	if (!/^postgres(ql)?:/.test(databaseUrl)) throw new UnknownDatabase(databaseUrl)
	const { openPostgres } = await import('./postgres.ts')
	return openPostgres(databaseUrl)
}

/** DATABASE_URL names a kind of database that has no home here. Only the kind is told: the rest holds a password. */
export class UnknownDatabase extends Error {
	override name = 'UnknownDatabase'

	constructor(databaseUrl: string) {
		super(
			`DATABASE_URL starts with "${databaseUrl.split(':')[0]?.slice(0, 20)}:", expected "postgres:"`,
		)
	}
}
