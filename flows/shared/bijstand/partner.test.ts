import { expect, test } from 'vitest'
import { type Answers, UNKNOWN } from '../../engine/answers.ts'
import type { Truth } from '../../engine/truth.ts'
import {
	bijstandPartner,
	dependsOnHousehold,
	isHousemateOnly,
	livesInHouse,
	staysInShelter,
} from './partner.ts'

const withAdult = { verblijf: 'huis', getrouwd: 'nee', huisgenoot: 'ja' }

test.each<[string, Answers, Truth]>([
	['in a shelter, not married', { verblijf: 'opvang', getrouwd: 'nee' }, 'nee'],
	['in a shelter, who knows', { verblijf: 'opvang', getrouwd: UNKNOWN }, 'onbekend'],
	[
		'a parent with a child together',
		{ ...withAdult, huisgenootBand: ['ouderOfKind', 'kindSamen'] },
		'onbekend',
	],
	['a child acknowledged', { ...withAdult, huisgenootBand: ['kindErkend'] }, 'ja'],
	[
		'once married to each other',
		{ ...withAdult, huisgenootBand: [], huishoudenSamen: ['eerderGetrouwd'] },
		'ja',
	],
	[
		'nobody knows whether there is another adult',
		{ ...withAdult, huisgenoot: UNKNOWN },
		'onbekend',
	],
	['another adult, but no house', { ...withAdult, verblijf: 'inrichting' }, 'nee'],
	[
		'a spouse elsewhere, who knows for how long',
		{ ...withAdult, getrouwd: 'ja', partnerOpAdres: 'nee' },
		'onbekend',
	],
	[
		'married or not, but with a child together',
		{ ...withAdult, getrouwd: UNKNOWN, huisgenootBand: ['kindSamen'] },
		'ja',
	],
	['married or not, and alone', { ...withAdult, getrouwd: UNKNOWN, huisgenoot: 'nee' }, 'onbekend'],
])('a partner (art. 3): %s', (_, answers, expected) =>
	expect(bijstandPartner(answers)).toBe(expected),
)

test('only who lives in a house may live with others', () => {
	expect(['huis', 'inrichting', UNKNOWN].map((verblijf) => livesInHouse({ verblijf }))).toEqual([
		'ja',
		'nee',
		'onbekend',
	])
})

test('a shelter, said in either way', () => {
	expect(staysInShelter({ verblijf: 'opvang' })).toBe(true)
	expect(staysInShelter({ verblijf: 'huis' })).toBe(false)
})

test('the other adult is a housemate only where surely no partner', () => {
	expect(isHousemateOnly({ ...withAdult, huisgenootBand: ['ouderOfKind'] })).toBe(true)
	expect(isHousemateOnly({ ...withAdult, huisgenootBand: ['kindSamen'] })).toBe(false)
	expect(isHousemateOnly({ ...withAdult, huisgenoot: 'nee' })).toBe(false)
})

test.each<[string, Answers, boolean]>([
	['nobody else', { ...withAdult, huisgenoot: 'nee' }, false],
	['what binds them is not known', { ...withAdult, huisgenootBand: UNKNOWN }, true],
	['nothing of these', { ...withAdult, huisgenootBand: ['geenVanDeze'] }, true],
	['a child together', { ...withAdult, huisgenootBand: ['kindSamen'] }, false],
	['a child acknowledged', { ...withAdult, huisgenootBand: ['kindErkend'] }, false],
	['parent and child', { ...withAdult, huisgenootBand: ['ouderOfKind'] }, false],
])('how they live may decide: %s', (_, answers, expected) => {
	expect(dependsOnHousehold(answers)).toBe(expected)
})
