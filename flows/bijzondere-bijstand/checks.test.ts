import { expect, test } from 'vitest'
import { saidOn } from '../../tests/finding.ts'
import { type Answers, UNKNOWN } from '../engine/answers.ts'
import { checks } from './checks.ts'

const washer = {
	id: 'a',
	kostensoort: 'inrichting',
	omschrijving: 'Wasmachine',
	eigenKosten: 350_00,
}
const beside = (other: object) => ({ bijzondereKosten: [washer, { ...washer, id: 'b', ...other }] })

test.each<[string, Answers, Answers, boolean]>([
	['babyZonderKind', { kostensoort: 'babyuitzet' }, { heeftKinderen: 'nee' }, true],
	['babyZonderKind', { kostensoort: 'babyuitzet' }, { heeftKinderen: 'ja' }, false],
	['babyZonderKind', { kostensoort: 'zorg' }, { heeftKinderen: 'nee' }, false],
	['eerstAnders', { kostensoort: 'kinderopvang', anderGeld: 'nietGevraagd' }, {}, true],
	['eerstAnders', { kostensoort: 'zorg', anderGeld: 'nietGevraagd' }, {}, true],
	['eerstAnders', { kostensoort: 'rechtsbijstand', anderGeld: 'nietGevraagd' }, {}, true],
	['eerstAnders', { kostensoort: 'schulden', anderGeld: 'nietGevraagd' }, {}, true],
	['eerstAnders', { kostensoort: 'zorg', anderGeld: 'nee' }, {}, false],
	['eerstAnders', { kostensoort: 'bewind', anderGeld: 'nietGevraagd' }, {}, false],
	['kostenHoog', { eigenKosten: 10_000_00 }, {}, false],
	['kostenHoog', { eigenKosten: 10_000_01 }, {}, true],
	['kostenHoog', { eigenKosten: UNKNOWN }, {}, false],
	['kostenDubbel', washer, beside({}), true],
	['kostenDubbel', washer, { bijzondereKosten: [washer] }, false],
	['kostenDubbel', washer, {}, false],
	['kostenDubbel', washer, beside({ kostensoort: 'anders' }), false],
	['kostenDubbel', washer, beside({ omschrijving: 'Bed' }), false],
	['kostenDubbel', washer, beside({ eigenKosten: 349_99 }), false],
	['alBetaald', { betaald: 'betaald' }, {}, true],
	['alBetaald', { betaald: 'besteld' }, {}, false],
])('%s on %j within %j: %s', (id, answers, outer, expected) => {
	expect(saidOn(checks, id, { answers, outer }) !== null).toBe(expected)
})
