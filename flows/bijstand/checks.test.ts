import { expect, test } from 'vitest'
import { saidOn } from '../../tests/finding.ts'
import { type Answers, UNKNOWN } from '../engine/answers.ts'
import { valueOn } from '../engine/parameter.ts'
import { parameters } from '../shared/bijstand/parameters.ts'
import { checks } from './checks.ts'

const gifts = valueOn(parameters.gifts, '2026-11-22')

test.each<[string, Answers, boolean]>([
	['meldingLangGeleden', { meldingDatum: '2025-11-01' }, false],
	['meldingLangGeleden', { meldingDatum: '2025-10-31' }, true],
	['meldingLangGeleden', { meldingDatum: UNKNOWN }, false],
	['aanvraagVoorMelding', { meldingDatum: '2026-11-02', aanvraagDatum: '2026-11-01' }, true],
	['aanvraagVoorMelding', { meldingDatum: '2026-11-01', aanvraagDatum: '2026-11-01' }, false],
	['aanvraagVoorMelding', { meldingDatum: UNKNOWN, aanvraagDatum: '2026-11-01' }, false],
	['aanvraagVoorMelding', { meldingDatum: '2026-11-02', aanvraagDatum: UNKNOWN }, false],
	['dagenAlsWeken', { wekenBuitenland: 26 }, false],
	['dagenAlsWeken', { wekenBuitenland: 27 }, true],
	['dagenAlsWeken', { wekenBuitenland: UNKNOWN }, false],
	['giftenBovenGrens', { giften: gifts }, false],
	['giftenBovenGrens', { giften: gifts + 1 }, true],
	['giftenBovenGrens', { giften: UNKNOWN }, false],
])('%s on %j: %s', (id, answers, expected) => {
	expect(saidOn(checks, id, { answers }) !== null).toBe(expected)
})

test('no gift is too high in a year whose limit is not known', () => {
	const answers = { giften: gifts + 1 }
	expect(saidOn(checks, 'giftenBovenGrens', { answers, peildatum: '2035-01-01' })).toBeNull()
})
