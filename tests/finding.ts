import { expect } from 'vitest'
import { translator } from '../app/i18n.server.ts'
import type { Check } from '../flows/engine/check.ts'
import type { At } from '../flows/engine/question.ts'

const dutch = translator('nl')

/**
 * What the checks of a name say of answers, as a Dutch sentence; `null` when nothing stands out. A
 * sentence that lacks a value is no sentence.
 *
 * @throws {Error} when a text is not there
 */
export function saidOn(checks: ReadonlyArray<Check>, id: string, at: Partial<At>): string | null {
	const named = checks.filter((check) => check.id === id)
	expect(named, id).not.toEqual([])
	const [found] = named.flatMap(
		({ finds }) => finds({ answers: {}, outer: {}, peildatum: '2026-11-22', ...at }) ?? [],
	)
	if (!found) return null
	const sentence = dutch(found)
	expect(sentence).not.toMatch(/\{\{|undefined|NaN|^$/)
	return sentence
}
