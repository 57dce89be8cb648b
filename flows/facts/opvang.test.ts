import { expect, test } from 'vitest'
import { type Answers, UNKNOWN } from '../engine/answers.ts'
import { replay } from '../engine/journey.ts'
import type { Kind } from './kinderen.ts'
import { childOf, opvang } from './opvang.ts'

const sam: Kind = { id: 'k1', voornaam: 'Sam', geboren: 'ja' }
const noor: Kind = { id: 'k2', voornaam: 'Noor', geboren: 'ja' }
const contract = {
	kind: 'k2',
	soort: 'bso',
	opvangNaam: 'De Zonnebloem',
	lrk: '123456789',
	begin: '2026-01-05',
	stopt: 'nee',
	uurprijs: 1050,
	urenVorm: 'perMaand',
	urenPerMaand: 12_200,
	gemeenteBetaalt: 'nee',
	maandbedrag: 128_100,
}

function asked(answers: Answers, kinderen: Array<Kind>) {
	return replay(opvang.list, answers, { outer: { kinderen }, peildatum: '2026-11-22' })
}

test('for which child is asked when there is more than one, and only then', () => {
	expect(asked(contract, [sam]).path).not.toContain('kind')
	expect(asked(contract, [sam, noor]).path[0]).toBe('kind')
	expect(asked({ ...contract, kind: undefined }, [sam, noor]).open).toBe('kind')
})

test('a contract of a child that was taken away asks for its child', () => {
	const bo: Kind = { id: 'k3', voornaam: 'Bo', geboren: 'ja' }
	expect(asked(contract, [sam, bo]).open).toBe('kind')
	expect(asked(contract, [sam, noor, bo]).outcome).toBe('klaar')
})

test.each([
	['k1', [sam, noor], 'k1'],
	['k2', [sam, noor], 'k2'],
	['k9', [sam, noor], undefined],
	[undefined, [sam, noor], undefined],
	['k2', [sam], 'k1'],
	[undefined, [sam], 'k1'],
	['k1', [], undefined],
])('a contract for %s is of the child %#', (kind, children, expected) => {
	expect(childOf(kind, children)?.id).toBe(expected)
})

test.each([
	['perMaand', ['urenPerMaand']],
	['perWeek', ['urenPerWeek', 'wekenPerJaar']],
	['schoolEnVakantie', ['urenSchoolweek', 'schoolweken', 'urenVakantieweek', 'vakantieweken']],
	['perJaar', ['urenPerJaar']],
	[UNKNOWN, []],
])('hours that stand %j are asked as they stand', (urenVorm, questions) => {
	const hours = {
		urenPerWeek: 2200,
		wekenPerJaar: 52,
		urenSchoolweek: 350,
		schoolweken: 40,
		urenVakantieweek: 1000,
		vakantieweken: 12,
		urenPerJaar: 146_400,
	}
	const { path, outcome } = asked({ ...contract, ...hours, urenVorm }, [sam])
	const until = path.indexOf('gemeenteBetaalt')
	expect(path.slice(path.indexOf('urenVorm') + 1, until)).toEqual(questions)
	expect(outcome).toBe('klaar')
})

test('the end is asked of care that stops, the hours of the gemeente where it pays some', () => {
	expect(asked({ ...contract, stopt: 'ja' }, [sam]).open).toBe('eind')
	expect(asked({ ...contract, gemeenteBetaalt: 'ja' }, [sam]).open).toBe('urenGemeente')
})

test.each([
	[{}, true],
	[{ uurprijs: UNKNOWN }, false],
	[{ urenVorm: UNKNOWN }, false],
	[{ urenPerMaand: UNKNOWN }, false],
	[{ gemeenteBetaalt: UNKNOWN }, false],
	[{ gemeenteBetaalt: 'ja', urenGemeente: 3_200 }, true],
	[{ gemeenteBetaalt: 'ja', urenGemeente: UNKNOWN }, false],
	// What was said of hours that are not asked any more does not count.
	[{ urenPerWeek: UNKNOWN }, true],
])(
	'the bill is asked where there are hours and a price to hold it against: %j',
	(said, isAsked) => {
		expect(asked({ ...contract, ...said }, [sam]).path.includes('maandbedrag')).toBe(isAsked)
	},
)

test.each([
	[{ soort: 'gastouder' }, 'lrkBureau'],
	[{ soort: 'gastouder', lrk: UNKNOWN }, null],
	[{ soort: 'bso' }, null],
	[{ soort: UNKNOWN }, null],
])('the number of the bureau is asked beside that of a gastouder: %j', (said, open) => {
	expect(asked({ ...contract, ...said }, [sam]).open).toBe(open)
})

test('a contract goes by child and provider, as far as they are known', () => {
	const name = (item: Answers, kinderen: Array<Kind>) =>
		opvang.itemName(item, { kinderen }).values?.tekst
	expect(name(contract, [sam, noor])).toBe('Noor · De Zonnebloem')
	expect(name({ ...contract, opvangNaam: UNKNOWN }, [sam, noor])).toBe('Noor')
	expect(name({ opvangNaam: 'De Zonnebloem' }, [sam, noor])).toBe('De Zonnebloem')
	expect(name({}, [])).toBe('…')
})
