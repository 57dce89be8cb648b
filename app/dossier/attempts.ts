import { createHmac, randomBytes } from 'node:crypto'
import { isIPv6 } from 'node:net'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/** Counts wrong codes, so that nobody can try them all. */
export type Attempts = {
	/** Counts one attempt. A date: too many, and when to try again. */
	begin(ip: string): Promise<Date | null>
	/** The code was right: this attempt does not count. */
	succeed(ip: string): Promise<void>
}

export type AttemptLimits = { perAddress: number; everybody: number; seconds: number }

/** A loket has one address for all its visitors: ten mistakes in a quarter of an hour must be enough for them. */
const limits: AttemptLimits = { perAddress: 10, everybody: 300, seconds: 15 * 60 }

/** In memory, per process. Addresses are kept as a hash with a salt that dies with the process. */
export function countAttempts({
	perAddress,
	everybody,
	seconds,
}: AttemptLimits = limits): Attempts {
	const salt = randomBytes(32)
	const address = new RateLimiterMemory({ points: perAddress, duration: seconds })
	const all = new RateLimiterMemory({ points: everybody, duration: seconds })
	const nameless = (ip: string) =>
		createHmac('sha256', salt).update(network(ip)).digest('base64url')
	return {
		async begin(ip) {
			try {
				await address.consume(nameless(ip))
				await all.consume('all')
				return null
			} catch (refused) {
				if (!(refused instanceof RateLimiterRes)) throw refused
				return new Date(Date.now() + refused.msBeforeNext)
			}
		},
		async succeed(ip) {
			await address.reward(nameless(ip))
			await all.reward('all')
		},
	}
}

/** One household has a whole IPv6 network of addresses: the first half tells them apart. */
function network(ip: string): string {
	if (!isIPv6(ip) || ip.includes('.')) return ip
	const [start = '', end] = ip.split('::')
	const groups = start.split(':').filter((group) => group !== '')
	const after = (end ?? '').split(':').filter((group) => group !== '')
	const zeros = Array.from({ length: Math.max(0, 8 - groups.length - after.length) }, () => '0')
	return [...groups, ...zeros, ...after]
		.slice(0, 4)
		.map((group) => Number.parseInt(group, 16))
		.join(':')
}
