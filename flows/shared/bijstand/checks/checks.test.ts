import { expect, test } from 'vitest'
import { saidOn } from '../../../../tests/finding.ts'
import { type Answers, UNKNOWN } from '../../../engine/answers.ts'
import { huishoudenChecks } from './huishouden.ts'
import { inkomenNettoChecks } from './inkomen-netto.ts'

const checks = [...huishoudenChecks, ...inkomenNettoChecks]

const net = (bedrag: number, per = 'maand', soort = 'netto') => ({
	nettoInkomen: { bedrag, per, soort },
})
const contract = (...huishoudenSamen: Array<string>) => ({
	huisgenootBand: ['huurtMetContract'],
	huishoudenSamen,
})
const housemate = (geboortedatum: unknown, band: string) => ({
	voornaam: 'Sem',
	geboortedatum,
	band,
})
const holiday = (nettoVakantiegeld: string, ...inkomstenBronnen: Array<string>) => ({
	nettoVakantiegeld,
	inkomstenBronnen,
})

const benefit = (bedrag: number, nettoVakantiegeld: string, ...sources: Array<string>) => ({
	...net(bedrag),
	nettoVakantiegeld,
	inkomstenBronnen: sources.length > 0 ? sources : ['uitkering'],
})

test.each<[string, Answers, boolean]>([
	['contractEnSamen', contract('samenKosten'), true],
	['contractEnSamen', contract('samenZorgen'), true],
	['contractEnSamen', contract(), false],
	['contractEnSamen', { ...contract('samenKosten'), huisgenootBand: ['geen'] }, false],
	['contractEnSamen', { huisgenootBand: UNKNOWN, huishoudenSamen: ['samenKosten'] }, false],
	['contractEnSamen', { ...contract(), huishoudenSamen: UNKNOWN }, false],
	['kindBijHuisgenoten', housemate('2008-11-22', 'kind'), false],
	['kindBijHuisgenoten', housemate('2008-11-23', 'kind'), true],
	['kindBijHuisgenoten', housemate('2008-11-23', 'anders'), false],
	['kindBijHuisgenoten', housemate(UNKNOWN, 'kind'), false],
	['huurderVergeten', { inkomstenBronnen: ['verhuur'], huisgenoot: 'nee' }, true],
	['huurderVergeten', { inkomstenBronnen: ['verhuur'], heeftHuisgenoten: 'nee' }, true],
	['huurderVergeten', { inkomstenBronnen: ['verhuur'], huisgenoot: 'ja' }, false],
	['huurderVergeten', { inkomstenBronnen: ['loon'], huisgenoot: 'nee' }, false],
	['huurderVergeten', { inkomstenBronnen: ['verhuur'], huisgenoot: 'nee', huisgenoten: [] }, false],
	['partnerVergeten', { rekeningVan: 'samen', getrouwd: 'nee', huisgenoot: 'nee' }, true],
	['partnerVergeten', { rekeningVan: 'samen', getrouwd: 'ja' }, false],
	['partnerVergeten', { rekeningVan: 'ik', getrouwd: 'nee', huisgenoot: 'nee' }, false],
	['rekeningVanAnder', { rekeningVan: 'iemandAnders' }, true],
	['rekeningVanAnder', { rekeningVan: 'ik' }, false],
	['brutoVoorNetto', net(1_000_00, 'maand', 'bruto'), true],
	['brutoVoorNetto', net(1_000_00), false],
	['brutoVoorNetto', { nettoInkomen: UNKNOWN }, false],
	['jaarAlsMaand', net(5_000_00), false],
	['jaarAlsMaand', net(5_000_01), true],
	['jaarAlsMaand', { nettoInkomen: UNKNOWN }, false],
	['weekAlsMaand', net(99_99), true],
	['weekAlsMaand', net(100_00), false],
	['weekAlsMaand', { nettoInkomen: UNKNOWN }, false],
	['vierWekenOmgerekend', net(1_000_00, 'vierWeken'), true],
	['vierWekenOmgerekend', net(1_000_00), false],
	['vierWekenOmgerekend', { nettoInkomen: UNKNOWN }, false],
	['vakantiegeldVergeten', holiday('geen', 'loon'), true],
	['vakantiegeldVergeten', holiday('apart', 'loon'), false],
	['vakantiegeldVergeten', holiday('geen', 'aow'), false],
	['vakantiegeldVergeten', { ...holiday('geen'), inkomstenBronnen: UNKNOWN }, false],
	['normMetVakantiegeld', benefit(1_419_46, 'apart'), true],
	['normMetVakantiegeld', benefit(1_419_48, 'apart'), false],
	['normMetVakantiegeld', benefit(1_419_46, 'zitErin'), false],
	['normMetVakantiegeld', benefit(1_419_46, 'apart', 'uitkering', 'loon'), false],
	['normMetVakantiegeld', benefit(1_419_46, 'apart', 'loon'), false],
	['normZonderVakantiegeld', benefit(1_351_33, 'zitErin'), true],
	['normZonderVakantiegeld', benefit(1_351_33, 'apart'), false],
	['normZonderVakantiegeld', benefit(1_351_30, 'zitErin'), false],
	['geldNuVeel', { vermogenNu: 10_000_00 }, false],
	['geldNuVeel', { vermogenNu: 10_000_01 }, true],
	['geldNuVeel', { vermogenNu: 150_000_01 }, false],
	['geldNuVeel', { vermogenNu: UNKNOWN }, false],
	['huisBijVermogen', { vermogenNu: 150_000_00 }, false],
	['huisBijVermogen', { vermogenNu: 150_000_01 }, true],
	['huisBijVermogen', { vermogenNu: UNKNOWN }, false],
])('%s on %j: %s', (id, answers, expected) => {
	expect(saidOn(checks, id, { answers }) !== null).toBe(expected)
})
