import { expect, test } from 'vitest'
import { saidOn } from '../../tests/finding.ts'
import { type Answers, UNKNOWN } from '../engine/answers.ts'
import { valueOn } from '../engine/parameter.ts'
import { parameters } from '../shared/bijstand/parameters.ts'
import { checks } from './checks.ts'

const gifts = valueOn(parameters.gifts, '2026-11-22')

/** Under 27, alone, reported on 1 November and applied the day after. */
const youngWho = (answers: Answers) => ({
	geboortedatum: '1999-11-23',
	verblijf: 'huis',
	getrouwd: 'nee',
	huisgenoot: 'nee',
	meldingDatum: '2026-11-01',
	aanvraagDatum: '2026-11-02',
	zoektijd: ['geenVanDeze'],
	...answers,
})

test.each<[string, Answers, boolean]>([
	['meldingLangGeleden', { meldingDatum: '2025-11-01' }, false],
	['meldingLangGeleden', { meldingDatum: '2025-10-31' }, true],
	['meldingLangGeleden', { meldingDatum: UNKNOWN }, false],
	['aanvraagVoorMelding', { meldingDatum: '2026-11-02', aanvraagDatum: '2026-11-01' }, true],
	['aanvraagVoorMelding', { meldingDatum: '2026-11-01', aanvraagDatum: '2026-11-01' }, false],
	['aanvraagVoorMelding', { meldingDatum: UNKNOWN, aanvraagDatum: '2026-11-01' }, false],
	['aanvraagVoorMelding', { meldingDatum: '2026-11-02', aanvraagDatum: UNKNOWN }, false],
	['aanvraagVoorMelding', { meldingDatum: UNKNOWN, aanvraagDatum: UNKNOWN }, false],
	['aanvraagTeVroeg', youngWho({}), true],
	['aanvraagTeVroeg', youngWho({ aanvraagDatum: '2026-11-29' }), false],
	['aanvraagTeVroeg', youngWho({ aanvraagDatum: '2026-11-28' }), true],
	['aanvraagTeVroeg', youngWho({ aanvraagDatum: UNKNOWN }), false],
	['aanvraagTeVroeg', youngWho({ meldingDatum: UNKNOWN }), false],
	['aanvraagTeVroeg', youngWho({ geboortedatum: '1999-11-22' }), false],
	['aanvraagTeVroeg', youngWho({ geboortedatum: UNKNOWN }), false],
	['aanvraagTeVroeg', youngWho({ zoektijd: ['anders'] }), false],
	['aanvraagTeVroeg', youngWho({ zoektijd: UNKNOWN }), false],
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

test('no form comes too early in a year whose term is not known', () => {
	const answers = youngWho({})
	expect(saidOn(checks, 'aanvraagTeVroeg', { answers, peildatum: '2027-01-01' })).toBeNull()
})
