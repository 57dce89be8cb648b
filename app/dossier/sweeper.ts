import type { DossierStore } from './store.ts'

const everyTenMinutes = 10 * 60 * 1000

/**
 * Deletes expired dossiers, now and every ten minutes. Gives the function that stops it.
 * A store that does not answer is reported, and asked again the next time.
 */
export function startSweeper(store: DossierStore, every = everyTenMinutes): () => void {
	const sweep = () =>
		store.removeExpired(new Date()).catch((error: unknown) => {
			const reason = error instanceof Error ? error.message : 'no reason given'
			console.warn(`Expired dossiers stay for now: ${reason}`)
		})
	const timer = setInterval(sweep, every)
	timer.unref()
	void sweep()
	return () => clearInterval(timer)
}
