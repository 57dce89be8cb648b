import { expect, test } from 'vitest'
import { saidOn } from '../../tests/finding.ts'
import type { Answers } from '../engine/answers.ts'
import { checks } from './checks.ts'

const child = { voornaam: 'Noor' }

test.each<[string, Answers, boolean]>([
	['geenKinderbijslag', { kinderbijslag: 'nee' }, true],
	['geenKinderbijslag', { kinderbijslag: 'ja' }, false],
	['sommigeVanEen', { kinderbijslag: 'sommige', kinderen: [child] }, true],
	['sommigeVanEen', { kinderbijslag: 'sommige', kinderen: [child, child] }, false],
	['sommigeVanEen', { kinderbijslag: 'ja', kinderen: [child] }, false],
])('%s on %j: %s', (id, answers, expected) => {
	expect(saidOn(checks, id, { answers }) !== null).toBe(expected)
})
