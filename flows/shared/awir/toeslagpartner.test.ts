import { expect, test } from 'vitest'
import { type Answers, UNKNOWN } from '../../engine/answers.ts'
import type { Truth } from '../../engine/truth.ts'
import type { Kind } from '../../facts/kinderen.ts'
import {
	asksAboutPartner,
	dependsOnChildAtHome,
	isOnlyFamily,
	toeslagpartner,
} from './toeslagpartner.ts'

function child(woontBijU: Kind['woontBijU'], geboren: Kind['geboren'] = 'ja'): Kind {
	return { id: 'k', voornaam: 'Sam', geboren, ...(woontBijU && { woontBijU }) }
}

/** Somebody who is not married, with another adult and no child at the address. */
function withHousemate(bond: unknown, kinderen: Array<Kind> = [child('nee')]): Answers {
	const answers = { getrouwd: 'nee', huisgenoot: 'ja', huisgenootBand: bond, kinderen }
	return dependsOnChildAtHome(answers) === 'ja' ? { ...answers, huisgenootKind: 'nee' } : answers
}

test('who is married has a toeslagpartner, also one who lives elsewhere', () => {
	expect(toeslagpartner({ getrouwd: 'ja' })).toBe('ja')
	expect(toeslagpartner({ getrouwd: 'ja', huisgenoot: 'nee' })).toBe('ja')
	expect(toeslagpartner({ getrouwd: 'ja', huisgenoot: 'opvang' })).toBe('ja')
	expect(toeslagpartner({ ...withHousemate(['huurtMetContract']), getrouwd: 'ja' })).toBe('ja')
})

test('who is not married and lives with no other adult has none', () => {
	expect(toeslagpartner({ getrouwd: 'nee', huisgenoot: 'nee' })).toBe('nee')
	expect(toeslagpartner({ getrouwd: 'nee', huisgenoot: 'nee', kinderen: [child('ja')] })).toBe(
		'nee',
	)
})

test.each(['kindSamen', 'kindErkend', 'huisSamen', 'pensioenSamen', 'vorigJaarPartner'])(
	'%s makes of another adult at the address a toeslagpartner, whatever else there is',
	(bond) => {
		expect(toeslagpartner(withHousemate([bond]))).toBe('ja')
		expect(toeslagpartner(withHousemate([bond, 'huurtMetContract']))).toBe('ja')
		expect(toeslagpartner(withHousemate([bond, 'ouderOfKind']))).toBe('ja')
		expect(toeslagpartner({ ...withHousemate([bond]), getrouwd: UNKNOWN })).toBe('ja')
	},
)

test.each<[string, Array<string>, Kind['woontBijU'] | typeof UNKNOWN, Truth]>([
	['nothing binds them', ['geenVanDeze'], 'ja', 'ja'],
	['nothing binds them', ['geenVanDeze'], 'nee', 'nee'],
	['nothing binds them', ['geenVanDeze'], 'deels', 'onbekend'],
	['nothing binds them', ['geenVanDeze'], UNKNOWN, 'onbekend'],
	['nothing binds them', ['geenVanDeze'], undefined, 'onbekend'],
	['one rents by contract', ['huurtMetContract'], 'ja', 'nee'],
	['one rents by contract', ['huurtMetContract'], 'nee', 'nee'],
	['brother and sister', ['andereFamilie'], 'ja', 'ja'],
	['brother and sister', ['andereFamilie'], 'nee', 'nee'],
	['parent and child', ['ouderOfKind'], 'ja', 'onbekend'],
	['parent and child', ['ouderOfKind'], 'deels', 'onbekend'],
	['parent and child', ['ouderOfKind'], 'nee', 'nee'],
	['parent and child with a contract', ['ouderOfKind', 'huurtMetContract'], 'ja', 'nee'],
])('two adults, %s (%j), a child at home: %j makes it %s', (_, bonds, atHome, expected) => {
	expect(toeslagpartner(withHousemate(bonds, [child(atHome)]))).toBe(expected)
})

test('one child at home is enough, and one that may be leaves it open', () => {
	const bonds = ['geenVanDeze']
	expect(toeslagpartner(withHousemate(bonds, [child('nee'), child('ja')]))).toBe('ja')
	expect(toeslagpartner(withHousemate(bonds, [child('nee'), child('deels')]))).toBe('onbekend')
	expect(toeslagpartner(withHousemate(bonds, [child('nee'), child('nee')]))).toBe('nee')
})

test('a child that is not born yet does not live at the address', () => {
	expect(toeslagpartner(withHousemate(['geenVanDeze'], [child(undefined, 'nee')]))).toBe('nee')
})

test('a child at home that nobody named makes a toeslagpartner too', () => {
	const housemate = withHousemate(['geenVanDeze'], [child(undefined, 'nee')])
	expect(toeslagpartner({ ...housemate, huisgenootKind: 'ja' })).toBe('ja')
	expect(toeslagpartner({ ...housemate, huisgenootKind: UNKNOWN })).toBe('onbekend')
	expect(toeslagpartner({ ...housemate, huisgenootKind: undefined })).toBe('onbekend')
	const mother = withHousemate(['ouderOfKind'])
	expect(toeslagpartner({ ...mother, huisgenootKind: 'ja' })).toBe('onbekend')
})

test.each<[string, Answers, Truth]>([
	['nothing binds them and no child is at home', withHousemate(['geenVanDeze']), 'ja'],
	['family, and no child is at home', withHousemate(['andereFamilie']), 'ja'],
	['a child may be at home', withHousemate(['geenVanDeze'], [child('deels')]), 'ja'],
	['a child is at home', withHousemate(['geenVanDeze'], [child('ja')]), 'nee'],
	['something else makes a partner', withHousemate(['kindSamen']), 'nee'],
	['one rents by contract', withHousemate(['huurtMetContract', 'ouderOfKind']), 'nee'],
	['what binds them is not known', withHousemate(UNKNOWN), 'nee'],
	['they are married', { ...withHousemate(['geenVanDeze']), getrouwd: 'ja' }, 'nee'],
	['there is no other adult', { getrouwd: 'nee', huisgenoot: 'nee' }, 'nee'],
])('when %s, a child at the address is asked after: %#', (_, answers, expected) => {
	expect(dependsOnChildAtHome(answers)).toBe(expected)
})

test.each<[Array<string> | typeof UNKNOWN, string | typeof UNKNOWN, Truth]>([
	[['ouderOfKind'], 'nee', 'ja'],
	[['andereFamilie'], 'nee', 'ja'],
	[['andereFamilie'], UNKNOWN, 'onbekend'],
	[['andereFamilie'], 'ja', 'nee'],
	[['andereFamilie', 'vorigJaarPartner'], 'nee', 'onbekend'],
	[['andereFamilie', 'huisSamen'], 'nee', 'nee'],
	[['geenVanDeze'], 'nee', 'nee'],
	[UNKNOWN, 'nee', 'onbekend'],
])('%j, married: %j, is only family: %s', (bonds, getrouwd, expected) => {
	expect(isOnlyFamily({ ...withHousemate(bonds), getrouwd })).toBe(expected)
})

test('nobody, or who is in a shelter, is family', () => {
	expect(isOnlyFamily({ getrouwd: 'nee', huisgenoot: 'nee' })).toBe('nee')
	expect(isOnlyFamily({ getrouwd: 'nee', huisgenoot: 'opvang' })).toBe('nee')
	expect(isOnlyFamily({ getrouwd: 'nee', huisgenoot: UNKNOWN })).toBe('onbekend')
})

test.each<[string, Answers]>([
	['nobody was asked anything', {}],
	['marriage is not known', { getrouwd: UNKNOWN, huisgenoot: 'nee' }],
	['the other adult is not known', { getrouwd: 'nee', huisgenoot: UNKNOWN }],
	['the other adult was not asked after', { getrouwd: 'nee' }],
	['it is a shelter, where the office decides', { getrouwd: 'nee', huisgenoot: 'opvang' }],
	['what binds them is not known', withHousemate(UNKNOWN, [child('ja')])],
	['what binds them was not asked', withHousemate(undefined, [child('ja')])],
	[
		'marriage is not known, and nothing else makes a partner',
		{ ...withHousemate(['huurtMetContract']), getrouwd: UNKNOWN },
	],
])('it stays unknown when %s', (_, answers) => {
	expect(toeslagpartner(answers)).toBe('onbekend')
})

test.each([[{ getrouwd: 'opvang' }], [{ getrouwd: 'nee', huisgenoot: 'opvang' }]])(
	'asks nothing about a partner of somebody in a shelter: %o',
	(answers) => {
		expect(toeslagpartner(answers)).toBe('onbekend')
		expect(asksAboutPartner(answers)).toBe('nee')
	},
)
