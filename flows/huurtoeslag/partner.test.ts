import { expect, test } from 'vitest'
import { type Answers, UNKNOWN } from '../engine/answers.ts'
import { asksAboutPartnerAtHome, isHousemateOnly, otherAdult, partnerAtHome } from './partner.ts'

const housemate = (bonds: unknown): Answers => ({
	getrouwd: 'nee',
	huisgenoot: 'ja',
	huisgenootBand: bonds,
	huisgenootKind: 'nee',
})

test.each<[string, Answers, string, string]>([
	['married, both at the address', { getrouwd: 'ja', partnerOpAdres: 'ja' }, 'ja', 'ja'],
	['married, at two addresses', { getrouwd: 'ja', partnerOpAdres: 'nee' }, 'nee', 'nee'],
	[
		'married, at an address nobody knows',
		{ getrouwd: 'ja', partnerOpAdres: UNKNOWN },
		'onbekend',
		'onbekend',
	],
	['alone', { getrouwd: 'nee', huisgenoot: 'nee' }, 'nee', 'nee'],
	['maybe married, and alone at home', { getrouwd: UNKNOWN, huisgenoot: 'nee' }, 'nee', 'nee'],
	['with a child together', housemate(['kindSamen']), 'ja', 'ja'],
	['with somebody who rents', housemate(['huurtMetContract']), 'nee', 'nee'],
	['with a bond nobody knows', housemate(UNKNOWN), 'onbekend', 'onbekend'],
	[
		'with family and a child at home',
		{ ...housemate(['ouderOfKind']), huisgenootKind: 'ja' },
		'onbekend',
		'ja',
	],
	['in a shelter', { getrouwd: 'opvang' }, 'onbekend', 'onbekend'],
])('%s: a partner at home is %s', (_, answers, partner, other) => {
	expect(partnerAtHome(answers)).toBe(partner)
	expect(otherAdult(answers)).toBe(other)
})

test('an adult who is no partner stands among the housemates', () => {
	expect(isHousemateOnly(housemate(['huurtMetContract']))).toBe(true)
	expect(isHousemateOnly(housemate(['kindSamen']))).toBe(false)
	expect(isHousemateOnly({ getrouwd: 'nee', huisgenoot: 'nee' })).toBe(false)
})

test('of somebody in a shelter nothing is asked about a partner', () => {
	expect(asksAboutPartnerAtHome({ getrouwd: 'opvang' })).toBe('nee')
	expect(asksAboutPartnerAtHome({ getrouwd: 'ja', partnerOpAdres: 'ja' })).toBe('ja')
})
