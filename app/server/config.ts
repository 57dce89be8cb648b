import { type IsoDate, isIsoDate } from '../../flows/engine/date.ts'

/** Everything that differs between one place where Regelwijs runs and another. */
export type Config = {
	production: boolean
	port: number
	/** Absent: all addresses of this machine. */
	host: string | undefined
	/** Absent: the embedded SQLite store in `dataDir`. */
	databaseUrl: string | undefined
	dataDir: string
	/** A date to preview; absent: today. */
	peildatum: IsoDate | undefined
	/** How many proxies stand in front, or which: what express calls `trust proxy`. */
	trustProxy: number | string | false
	/** Requests per minute and address. */
	rateLimit: number
	log: boolean
}

/** The environment says something we cannot use: better no start than a wrong one. */
export class ConfigFault extends Error {
	override name = 'ConfigFault'
}

/**
 * Reads the environment once, at the start.
 *
 * @throws {ConfigFault} naming the variable that is wrong
 */
export function readConfig(env: Record<string, string | undefined>): Config {
	return {
		production: env.NODE_ENV === 'production',
		port: wholeNumber('PORT', env.PORT, 3000),
		host: env.HOST || undefined,
		databaseUrl: env.DATABASE_URL || undefined,
		dataDir: env.DATA_DIR || './data',
		peildatum: date('PEILDATUM', env.PEILDATUM),
		trustProxy: trustProxy(env.TRUST_PROXY),
		rateLimit: wholeNumber('RATE_LIMIT', env.RATE_LIMIT, 600),
		log: env.LOG !== 'off',
	}
}

function wholeNumber(name: string, value: string | undefined, otherwise: number): number {
	if (!value) return otherwise
	if (!/^\d{1,9}$/.test(value)) throw new ConfigFault(`${name} must be a whole number: ${value}`)
	return Number(value)
}

function date(name: string, value: string | undefined): IsoDate | undefined {
	if (!value) return undefined
	if (!isIsoDate(value)) throw new ConfigFault(`${name} must be a day like 2027-01-01: ${value}`)
	return value
}

function trustProxy(value: string | undefined): number | string | false {
	if (!value) return false
	return /^\d+$/.test(value) ? Number(value) : value
}
