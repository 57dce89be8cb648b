import { expect, test, vi } from 'vitest'
import type { DossierStore } from './store.ts'
import { startSweeper } from './sweeper.ts'

const storeThat = (removeExpired: DossierStore['removeExpired']) =>
	({ removeExpired }) as unknown as DossierStore

test('sweeps at once, again and again, until it is stopped', async () => {
	const removeExpired = vi.fn(() => Promise.resolve(0))
	const stop = startSweeper(storeThat(removeExpired), 5)
	expect(removeExpired).toHaveBeenCalledTimes(1)
	await vi.waitFor(() => expect(removeExpired.mock.calls.length).toBeGreaterThan(2))
	stop()
	const times = removeExpired.mock.calls.length
	await new Promise((done) => setTimeout(done, 30))
	expect(removeExpired).toHaveBeenCalledTimes(times)
})

test('a store that does not answer does not stop the program', async () => {
	const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
	const stop = startSweeper(
		storeThat(() => Promise.reject(new Error('no connection'))),
		1e6,
	)
	await vi.waitFor(() =>
		expect(warn).toHaveBeenCalledWith(expect.stringContaining('no connection')),
	)
	stop()
	warn.mockRestore()
})
