import { expect, test, vi } from 'vitest'
import { FlowFault } from '../flows/engine/fault.ts'
import { logFault } from './fault-log.server.ts'

function logged(error: unknown): string {
	const log = vi.spyOn(console, 'error').mockImplementation(() => {})
	logFault(error)
	const [[line]] = log.mock.calls as [[string]]
	log.mockRestore()
	return line
}

test('says where, but not what an answer was', () => {
	const line = logged(new RangeError('no income can be -123456782\nnor 987654321'))
	expect(line).toContain('"name":"RangeError"')
	expect(line).toContain('fault-log.server.test.ts')
	expect(line).not.toMatch(/123456782|987654321/)
})

test('our own faults name the thing that is wrong', () => {
	expect(logged(new FlowFault('kinderopvangtoeslag: no way on from uren'))).toContain('from uren')
})

test('anything can be thrown', () => {
	expect(logged('geheim')).not.toContain('geheim')
})
