import { expect, test } from 'vitest'
import { saidOn } from '../../tests/finding.ts'
import { type Answers, UNKNOWN } from '../engine/answers.ts'
import { checks } from './checks.ts'

test.each<[string, Answers, boolean]>([
	['planUrenVeel', { planUren: 20_00 }, false],
	['planUrenVeel', { planUren: 20_01 }, true],
	['planUrenVeel', { planUren: UNKNOWN }, false],
	['mantelzorgUrenVeel', { mantelzorgUren: 112_00 }, false],
	['mantelzorgUrenVeel', { mantelzorgUren: 112_01 }, true],
	['mantelzorgUrenVeel', { mantelzorgUren: UNKNOWN }, false],
	['afspraakVoorbij', { afspraakDatum: '2026-11-21' }, true],
	['afspraakVoorbij', { afspraakDatum: '2026-11-22' }, false],
	['afspraakVoorbij', { afspraakDatum: UNKNOWN }, false],
	['afspraakVerWeg', { afspraakDatum: '2027-05-31' }, false],
	['afspraakVerWeg', { afspraakDatum: '2027-06-01' }, true],
	['afspraakVerWeg', { afspraakDatum: '2026-05-01' }, false],
	['afspraakVerWeg', { afspraakDatum: '2026-04-30' }, true],
	['afspraakVerWeg', { afspraakDatum: UNKNOWN }, false],
])('%s on %j: %s', (id, answers, expected) => {
	expect(saidOn(checks, id, { answers }) !== null).toBe(expected)
})
