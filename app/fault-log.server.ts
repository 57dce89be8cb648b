import { FlowFault } from '../flows/engine/fault.ts'

/**
 * Logs a fault of ours, with where it happened but without what anybody answered: messages of
 * other errors than our own may quote a value, so only their name and place are kept.
 */
export function logFault(error: unknown): void {
	const { name, stack = '' } = error instanceof Error ? error : new Error('thrown value')
	const message = error instanceof FlowFault ? { message: error.message } : {}
	const at = stack.split('\n').filter((line) => line.startsWith('    at '))
	console.error(
		JSON.stringify({ time: new Date().toISOString(), level: 'error', name, ...message, at }),
	)
}
