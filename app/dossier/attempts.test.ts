import { expect, test } from 'vitest'
import { countAttempts } from './attempts.ts'

const limits = { perAddress: 3, everybody: 5, seconds: 60 }

async function fail(attempts: ReturnType<typeof countAttempts>, ip: string, times: number) {
	for (let time = 0; time < times; time++) expect(await attempts.begin(ip)).toBeNull()
}

test('after too many wrong codes an address hears when to try again', async () => {
	const attempts = countAttempts(limits)
	await fail(attempts, '10.0.0.1', 3)
	const again = await attempts.begin('10.0.0.1')
	expect(again!.getTime()).toBeGreaterThan(Date.now())
	expect(again!.getTime()).toBeLessThanOrEqual(Date.now() + 60_000)
	expect(await attempts.begin('10.0.0.2')).toBeNull()
})

test('a right code does not count', async () => {
	const attempts = countAttempts(limits)
	for (let time = 0; time < 20; time++) {
		expect(await attempts.begin('10.0.0.1')).toBeNull()
		await attempts.succeed('10.0.0.1')
	}
})

test('all addresses together have a limit too', async () => {
	const attempts = countAttempts(limits)
	for (const last of [1, 2, 3, 4, 5]) await fail(attempts, `10.0.0.${last}`, 1)
	expect(await attempts.begin('10.0.0.6')).not.toBeNull()
})

test('the addresses of one IPv6 network count as one', async () => {
	const attempts = countAttempts(limits)
	for (const ip of ['2001:db8:1:2::1', '2001:db8:1:2:3:4:5:6', '2001:0db8:0001:0002::ff'])
		await fail(attempts, ip, 1)
	expect(await attempts.begin('2001:db8:1:2::abcd')).not.toBeNull()
	expect(await attempts.begin('2001:db8:1:3::1')).toBeNull()
})
