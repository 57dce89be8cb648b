import { expect, test } from 'vitest'
import { saidOn } from '../../tests/finding.ts'
import { type Answers, UNKNOWN } from '../engine/answers.ts'
import { checks } from './checks.ts'
import { lastHighest } from './parameters.ts'

const course = (opleiding: unknown, opleidingNiveau: unknown) => ({ opleiding, opleidingNiveau })
const cost = (opleidingKosten: unknown, woonplaats = 'Rotterdam') => ({
	woonplaats,
	opleidingKosten,
})

test.each<[string, Answers, boolean]>([
	['niveauAnders', course('Helpende mbo-2', 'mbo3'), true],
	['niveauAnders', course('Helpende mbo-2', 'mbo2'), false],
	['niveauAnders', course('Helpende MBO niveau 2', 'mbo3'), true],
	['niveauAnders', course('Helpende mbo2', 'mbo3'), true],
	['niveauAnders', course('Helpende mbo-5', 'mbo3'), false],
	['niveauAnders', course('Helpende combo 2', 'mbo3'), false],
	['niveauAnders', course('Pabo, HBO', 'mbo4'), true],
	['niveauAnders', course('Pabo, hbo', 'hbo'), false],
	['niveauAnders', course('Master rechten', 'hbo'), true],
	['niveauAnders', course('Rechten, universiteit', 'wo'), false],
	['niveauAnders', course('Masterclass lassen', 'cursus'), false],
	['niveauAnders', course('Lassen', 'mbo1'), false],
	['niveauAnders', course('Helpende mbo-2', UNKNOWN), false],
	['niveauAnders', course(UNKNOWN, 'mbo3'), false],
	['alBegonnen', { opleidingBegin: '2026-11-22' }, true],
	['alBegonnen', { opleidingBegin: '2026-11-23' }, false],
	['alBegonnen', { opleidingBegin: UNKNOWN }, false],
	['beginVerWeg', { opleidingBegin: '2028-05-31' }, false],
	['beginVerWeg', { opleidingBegin: '2028-06-01' }, true],
	['beginVerWeg', { opleidingBegin: UNKNOWN }, false],
	['kostenLaag', { opleidingKosten: 24_99 }, true],
	['kostenLaag', { opleidingKosten: 25_00 }, false],
	['kostenLaag', { opleidingKosten: UNKNOWN }, false],
	['kostenBovenMaximum', cost(lastHighest), false],
	['kostenBovenMaximum', cost(lastHighest + 1), true],
	['kostenBovenMaximum', cost(lastHighest + 1, 'Utrecht'), false],
	['kostenBovenMaximum', cost(UNKNOWN), false],
	['eerderBovenMaximum', { eerderScholingsbedrag: lastHighest }, false],
	['eerderBovenMaximum', { eerderScholingsbedrag: lastHighest + 1 }, true],
	['eerderBovenMaximum', { eerderScholingsbedrag: UNKNOWN }, false],
])('%s on %j: %s', (id, answers, expected) => {
	expect(saidOn(checks, id, { answers }) !== null).toBe(expected)
})
