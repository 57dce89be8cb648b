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
	vakantiegeld: 'apart',
	vakantiegeldBedrag: 211_200,
	heelJaar: 'deel',
	begin: '2026-01-01',
	eind: '2026-06-30',
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
		['bedragHoog', 'vakantiegeld', 'vakantiegeldBedrag', 'heelJaar', 'begin', 'eind', 'papierJaar'],
	],
	['an amount that is the same each time', { wisselt: 'nee' }, ['bedragHoog']],
	['holiday pay in the amount', { vakantiegeld: 'zitErin' }, ['vakantiegeldBedrag']],
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

test('what a partner earns is asked in the same way', () => {
	const own = replay(inkomen.list, everything, around)
	expect(replay(inkomenPartner.list, everything, around)).toEqual(own)
	expect(Object.keys(inkomenPartner.list.pages)).toEqual(Object.keys(inkomen.list.pages))
})

test.each(INKOMENSSOORTEN)('%s goes by its kind', (soort) => {
	expect(inkomen.itemName({ soort }, {}).key).toBe(`feiten:inkomen.soort.opties.${soort}`)
})
