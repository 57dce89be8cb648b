import { expect, test } from 'vitest'
import { saidOn } from '../../tests/finding.ts'
import { type Answers, UNKNOWN } from '../engine/answers.ts'
import { checks } from './checks.ts'

/** Whether a check finds something on answers. */
function finds(id: string, answers: Answers): boolean {
	return saidOn(checks, id, { answers }) !== null
}

test.each<[string, Answers, boolean]>([
	['jong', { geboortedatum: '2010-11-22' }, false],
	['jong', { geboortedatum: '2010-11-23' }, true],
	['jong', { geboortedatum: UNKNOWN }, false],
	['verzekeringAnderJaar', { zorgverzekeringBegin: '2026-01-01' }, false],
	['verzekeringAnderJaar', { zorgverzekeringBegin: '2026-12-31' }, false],
	['verzekeringAnderJaar', { zorgverzekeringBegin: '2027-01-01' }, true],
	['verzekeringAnderJaar', { zorgverzekeringBegin: UNKNOWN }, false],
	['verzekeringAnderJaar', { zorgverzekeringBegin: '2025-12-31' }, true],
	['verzekeringAnderJaar', { zorgverzekeringBeginPartner: '2025-12-31' }, true],
	['partnerNietVerzekerd', { zorgverzekeringPartner: 'ja' }, false],
	['partnerNietVerzekerd', { zorgverzekeringPartner: 'nee' }, true],
])('%s on %j finds something: %s', (id, answers, expected) => {
	expect(finds(id, answers)).toBe(expected)
})
