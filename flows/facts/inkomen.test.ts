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

/** What nobody is asked of whom holiday pay proves the amount, or of whom it varies. */
const proof = { netto: 190_000, vakantiegeldInLoon: 16_296 }

function asked(changes: Answers) {
	const { path, outcome } = replay(inkomen.list, { ...proof, ...everything, ...changes }, around)
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
	[
		'an amount that is the same each time, all year',
		{ wisselt: 'nee', heelJaar: 'ja' },
		['bedragHoog', 'begin', 'eind'],
	],
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

test.each<[string, Answers, boolean]>([
	['holiday pay of all year proves it', {}, false],
	['of a part of the year it does not', { heelJaar: 'begonnen' }, true],
	['holiday pay that is not known', { vakantiegeldBedrag: UNKNOWN }, true],
	['no holiday pay', { vakantiegeld: 'geen' }, true],
	['the line of holiday pay in it proves it', { vakantiegeld: 'zitErin' }, false],
	['nobody knows that line', { vakantiegeld: 'zitErin', vakantiegeldInLoon: UNKNOWN }, true],
	['a uitkering', { soort: 'uitkering', vakantiegeld: 'zitErin' }, true],
	['a pension', { soort: 'pensioen' }, true],
	['profit', { soort: 'onderneming' }, false],
	['an amount that varies', { wisselt: 'ja', heelJaar: 'begonnen' }, false],
	['a net amount', { bedrag: { ...month, soort: 'netto' }, soort: 'pensioen' }, false],
	['an amount of a year', { bedrag: { ...month, per: 'jaar' }, soort: 'pensioen' }, false],
	['an amount that is not known', { bedrag: UNKNOWN, soort: 'pensioen' }, false],
])('the net amount is asked where nothing else proves the gross one: %s', (_, changes, isAsked) => {
	const said = { ...everything, wisselt: 'nee', heelJaar: 'ja', vakantiegeldInLoon: 16_296 }
	const { path } = replay(inkomen.list, { ...said, netto: 190_000, ...changes }, around)
	expect(path.includes('netto')).toBe(isAsked)
})

test('what a partner earns is asked in the same way', () => {
	const own = replay(inkomen.list, everything, around)
	expect(replay(inkomenPartner.list, everything, around)).toEqual(own)
	expect(Object.keys(inkomenPartner.list.pages)).toEqual(Object.keys(inkomen.list.pages))
})

test.each(INKOMENSSOORTEN)('%s goes by its kind', (soort) => {
	expect(inkomen.itemName({ soort }, {}).key).toBe(`feiten:inkomen.soort.opties.${soort}`)
})
