import { expect, test } from 'vitest'
import { saidOn } from '../../tests/finding.ts'
import { type Answers, UNKNOWN } from '../engine/answers.ts'
import { checks } from './checks.ts'

const finds = (id: string, answers: Answers, outer: Answers = {}) =>
	saidOn(checks, id, { answers, outer }) !== null

const amount = (bedrag: number, per = 'maand', soort = 'bruto') => ({ bedrag, per, soort })
const change = (oudBedrag: unknown, nieuwBedrag: unknown, wat = 'meerInkomen') => ({
	wat,
	oudBedrag,
	nieuwBedrag,
})

const rents = (kaleHuur: unknown, nieuweHuur: unknown, wat = 'huurAnders') => ({
	kaleHuur,
	wijzigingen: [{ id: 'a', wat, nieuweHuur }],
})
const paid = (wat: string, ...hebIkAl: Array<string>) => ({ hebIkAl, wijzigingen: [{ wat }] })

test.each<[string, Answers, boolean]>([
	['dagVerWeg', { vanaf: '2025-11-01' }, false],
	['dagVerWeg', { vanaf: '2025-10-31' }, true],
	['dagVerWeg', { vanaf: '2027-11-30' }, false],
	['dagVerWeg', { vanaf: '2027-12-01' }, true],
	['dagVerWeg', { vanaf: UNKNOWN }, false],
	['terugVoorVertrek', { vanaf: '2026-12-01', tot: '2026-12-01' }, true],
	['terugVoorVertrek', { vanaf: '2026-12-01', tot: '2026-12-02' }, false],
	['terugVoorVertrek', { vanaf: UNKNOWN, tot: '2026-12-02' }, false],
	['terugVoorVertrek', { vanaf: '2026-12-01', tot: UNKNOWN }, false],
	['bedragGelijk', change(amount(1_000_00), amount(1_000_00)), true],
	['bedragGelijk', change(amount(1_000_00), amount(1_000_01)), false],
	['bedragGelijk', change(amount(1_300_00), amount(1_200_00, 'vierWeken')), true],
	['bedragGelijk', change(amount(1_300_00), amount(300_00, 'week')), true],
	['bedragGelijk', change(amount(1_000_00), amount(12_000_00, 'jaar')), true],
	['bedragGelijk', change(amount(1_000_00), amount(1_000_00, 'maand', 'netto')), false],
	['bedragGelijk', change(UNKNOWN, amount(1_000_00)), false],
	['bedragGelijk', change(amount(1_000_00), UNKNOWN), false],
	['andersom', change(amount(1_000_00), amount(999_99), 'meerInkomen'), true],
	['andersom', change(amount(1_000_00), amount(1_000_00), 'meerInkomen'), false],
	['andersom', change(amount(1_000_00), amount(1_000_01), 'meerInkomen'), false],
	['andersom', change(amount(1_000_00), amount(1_000_01), 'minderInkomen'), true],
	['andersom', change(amount(1_000_00), amount(1_000_00), 'minderInkomen'), false],
	['andersom', change(amount(1_000_00), amount(999_99), 'minderInkomen'), false],
	['andersom', change(amount(1_000_00), amount(1_00), 'huurAnders'), false],
	['andersom', change(amount(1_000_00), UNKNOWN), false],
	['urenVanWeek', { oudeUren: 90_00, nieuweUren: 29_99 }, true],
	['urenVanWeek', { oudeUren: 90_00, nieuweUren: 30_00 }, false],
	['urenVanWeek', { oudeUren: 90_00, nieuweUren: 0 }, true],
	['urenVanWeek', { oudeUren: UNKNOWN, nieuweUren: 10_00 }, false],
	['urenVanWeek', { oudeUren: 90_00, nieuweUren: UNKNOWN }, false],
	['prijsVreemd', { nieuwePrijs: 3_99 }, true],
	['prijsVreemd', { nieuwePrijs: 4_00 }, false],
	['prijsVreemd', { nieuwePrijs: 20_00 }, false],
	['prijsVreemd', { nieuwePrijs: 20_01 }, true],
	['prijsVreemd', { nieuwePrijs: UNKNOWN }, false],
	['oudePrijsVreemd', { oudePrijs: 3_99 }, true],
	['oudePrijsVreemd', { oudePrijs: 4_00 }, false],
	['oudePrijsVreemd', { oudePrijs: 20_01 }, true],
	['nieuweHuurVreemd', { nieuweHuur: 149_99 }, true],
	['nieuweHuurVreemd', { nieuweHuur: 150_00 }, false],
	['nieuweHuurVreemd', { nieuweHuur: 2_500_00 }, false],
	['nieuweHuurVreemd', { nieuweHuur: 2_500_01 }, true],
	['nieuweHuurVreemd', { nieuweHuur: UNKNOWN }, false],
	['huurVreemd', { kaleHuur: 149_99 }, true],
	['huurVreemd', { kaleHuur: 600_00 }, false],
	['huurVreemd', { kaleHuur: UNKNOWN }, false],
	['waardeHoog', { waarde: 100_000_00 }, false],
	['waardeHoog', { waarde: 100_000_01 }, true],
	['waardeHoog', { waarde: UNKNOWN }, false],
	['huurVerschil', rents(500_00, 600_00), false],
	['huurVerschil', rents(500_00, 600_01), true],
	['huurVerschil', rents(500_00, 400_00), false],
	['huurVerschil', rents(500_00, 399_99), true],
	['huurVerschil', rents(500_00, 900_00, 'verhuizen'), false],
	['huurVerschil', rents(500_00, 50_000_00), false],
	['huurVerschil', rents(50_000_00, 500_00), false],
	['huurVerschil', rents(UNKNOWN, 900_00), false],
	['huurVerschil', rents(500_00, UNKNOWN), false],
	['huurVerschil', { kaleHuur: 500_00 }, false],
	['nietGenoemd', paid('opvangUren', 'zorgtoeslag'), true],
	['nietGenoemd', paid('opvangPrijs', 'kinderopvangtoeslag'), false],
	['nietGenoemd', paid('uitkeringStopt', 'zorgtoeslag'), true],
	['nietGenoemd', paid('uitkeringStopt', 'bijstand'), false],
	['nietGenoemd', paid('uitkeringAnders', 'uitkering'), false],
	['nietGenoemd', paid('opvangUren', 'geenVanDeze'), false],
	['nietGenoemd', paid('werkStopt', 'zorgtoeslag'), false],
	['nietGenoemd', { hebIkAl: UNKNOWN, wijzigingen: [{ wat: 'opvangUren' }] }, false],
	['nietGenoemd', { hebIkAl: ['zorgtoeslag'] }, false],
	['huurGelijk', { kaleHuur: 600_00, wijzigingen: [] }, false],
	['huurGelijk', { kaleHuur: 600_00 }, false],
	[
		'huurGelijk',
		{ kaleHuur: 600_00, wijzigingen: [{ wat: 'huurAnders', nieuweHuur: 600_00 }] },
		true,
	],
	[
		'huurGelijk',
		{ kaleHuur: 600_00, wijzigingen: [{ wat: 'huurAnders', nieuweHuur: 601_00 }] },
		false,
	],
	[
		'huurGelijk',
		{ kaleHuur: 600_00, wijzigingen: [{ wat: 'verhuizen', nieuweHuur: 600_00 }] },
		false,
	],
	[
		'huurGelijk',
		{ kaleHuur: UNKNOWN, wijzigingen: [{ wat: 'huurAnders', nieuweHuur: UNKNOWN }] },
		false,
	],
])('%s on %j: %s', (id, answers, expected) => {
	expect(finds(id, answers)).toBe(expected)
})

test.each<[string, unknown, unknown, ReadonlyArray<string> | undefined, boolean]>([
	['four weeks to the day', '2026-12-01', '2026-12-29', ['bijstand'], false],
	['a day more', '2026-12-01', '2026-12-30', ['bijstand'], true],
	['without bijstand', '2026-12-01', '2026-12-30', ['zorgtoeslag'], false],
	['nothing told', '2026-12-01', '2026-12-30', undefined, false],
	['nobody knows from when', UNKNOWN, '2026-12-30', ['bijstand'], false],
	['nobody knows until when', '2026-12-01', UNKNOWN, ['bijstand'], false],
])('abroad with bijstand, %s', (_, vanaf, tot, hebIkAl, expected) => {
	expect(finds('langWegMetBijstand', { vanaf, tot }, { hebIkAl })).toBe(expected)
})

test('a change that was ticked but not told of is asked after', () => {
	const told = (verandert: unknown, wijzigingen: unknown) =>
		finds('wijzigingOntbreekt', { verandert, wijzigingen })
	expect(told(['werk'], [])).toBe(true)
	expect(told(['werk'], [{ wat: 'meerInkomen' }])).toBe(false)
	expect(told(['werk', 'opvang'], [{ wat: 'meerInkomen' }])).toBe(true)
	expect(told(undefined, undefined)).toBe(false)
})
