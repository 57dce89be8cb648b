import { afterEach, beforeEach, expect } from 'vitest'

/**
 * What somebody writes to `console.error` or `console.warn` is a fault nobody looks at: it fails
 * the test. A test that expects such a line catches it with `vi.spyOn(console, 'error')`.
 */
const said: Array<unknown> = []

beforeEach(() => {
	console.error = (...words: Array<unknown>) => void said.push(words)
	console.warn = (...words: Array<unknown>) => void said.push(words)
})

afterEach(() => {
	expect(said.splice(0), 'console.error and console.warn').toEqual([])
})
