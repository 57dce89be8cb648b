import { expect, test } from 'vitest'
import { type Answers, UNKNOWN } from '../engine/answers.ts'
import { replay } from '../engine/journey.ts'
import { INKOMENSSOORTEN, inkomen, inkomenPartner } from './inkomen.ts'

const around = { outer: {}, peildatum: '2026-11-22' }
const month = { bedrag: 220_000, soort: 'bruto', per: 'maand' }
const everything = {
	soort: 'loon',
	wisselt: 'ja',
	bedrag: month,
	bedragHoog: 260_000,
	heelJaar: 'deel',
	begin: '2026-01-01',
	eind: '2026-06-30',
	vakantiegeld: 'apart',
	vakantiegeldBedrag: 211_200,
	papierJaar: 'ditJaar',
}

function asked(changes: Answers) {
	const { path, outcome } = replay(inkomen.list, { ...everything, ...changes }, around)
	expect(outcome).toBe('klaar')
	return path
}

test('of pay that varies, with holiday pay apart, in a part of the year, everything is asked', () => {
	expect(asked({})).toEqual(Object.keys(everything))
})

test.each<[string, Answers, Array<string>]>([
	[
		'an amount that is not known',
		{ bedrag: UNKNOWN },
		['bedragHoog', 'heelJaar', 'begin', 'eind', 'vakantiegeld', 'vakantiegeldBedrag', 'papierJaar'],
	],
	['an amount that is the same each time', { wisselt: 'nee' }, ['bedragHoog']],
	['holiday pay that there is not', { vakantiegeld: 'geen' }, ['vakantiegeldBedrag']],
	['holiday pay that is not known', { vakantiegeld: UNKNOWN }, ['vakantiegeldBedrag']],
	['profit', { soort: 'onderneming' }, ['vakantiegeld', 'vakantiegeldBedrag']],
	['a pension', { soort: 'pensioen' }, ['vakantiegeld', 'vakantiegeldBedrag']],
	['a year amount', { bedrag: { ...month, per: 'jaar' } }, ['heelJaar', 'begin', 'eind']],
	['the whole year', { heelJaar: 'ja' }, ['begin', 'eind']],
	['an income that began', { heelJaar: 'begonnen' }, ['eind']],
	['an income that stopped', { heelJaar: 'gestopt' }, ['begin']],
	['a part of the year that is not known', { heelJaar: UNKNOWN }, ['begin', 'eind']],
])('of %s not asked is what does not go with it', (_, changes, left) => {
	expect(asked(changes)).toEqual(Object.keys(everything).filter((name) => !left.includes(name)))
})

test.each<[string, Answers, boolean]>([
	['pay', {}, true],
	['the pay of a year', { bedrag: { ...month, per: 'jaar' } }, false],
	['a uitkering', { soort: 'uitkering' }, false],
])('of holiday pay that is in %s the line is asked that shows it: %j', (_, changes, isAsked) => {
	const answers = { ...changes, vakantiegeld: 'zitErin', vakantiegeldInLoon: 16_296 }
	const { path } = replay(inkomen.list, { ...everything, ...answers }, around)
	expect(path.includes('vakantiegeldInLoon')).toBe(isAsked)
	expect(path).not.toContain('vakantiegeldBedrag')
})

test('what a partner earns is asked in the same way', () => {
	const own = replay(inkomen.list, everything, around)
	expect(replay(inkomenPartner.list, everything, around)).toEqual(own)
	expect(Object.keys(inkomenPartner.list.pages)).toEqual(Object.keys(inkomen.list.pages))
})

test.each(INKOMENSSOORTEN)('%s goes by its kind', (soort) => {
	expect(inkomen.itemName({ soort }, {}).key).toBe(`feiten:inkomen.soort.opties.${soort}`)
})
