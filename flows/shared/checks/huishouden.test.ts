import { expect, test } from 'vitest'
import { saidOn } from '../../../tests/finding.ts'
import { type Answers, UNKNOWN } from '../../engine/answers.ts'
import { huishoudenChecks } from './huishouden.ts'

const finds = (id: string, answers: Answers) => saidOn(huishoudenChecks, id, { answers }) !== null
const inHuis = (volwassenen: number, kinderen: number) => ({ inHuis: { volwassenen, kinderen } })
const child = (woontBijU: unknown, geboortedatum: unknown = '2018-05-14') => ({
	id: 'k',
	geboren: 'ja',
	geboortedatum,
	woontBijU,
})
const baby = { id: 'b', geboren: 'nee' }
const children = (...kinderen: Array<object>) => ({ kinderen })

test.each<[string, Answers, boolean]>([
	['getrouwdAlleen', { ...inHuis(1, 0), getrouwd: 'ja' }, true],
	['getrouwdAlleen', { ...inHuis(2, 0), getrouwd: 'ja' }, false],
	['getrouwdAlleen', { ...inHuis(1, 0), getrouwd: 'nee' }, false],
	['getrouwdAlleen', { ...inHuis(1, 0), getrouwd: UNKNOWN }, false],
	['andereVolwassenen', { ...inHuis(2, 0), huisgenoot: 'nee' }, true],
	['andereVolwassenen', { ...inHuis(1, 3), huisgenoot: 'nee' }, false],
	['andereVolwassenen', { ...inHuis(1, 0), huisgenoot: 'ja' }, true],
	['andereVolwassenen', { ...inHuis(3, 0), huisgenoot: 'ja' }, false],
	['andereVolwassenen', { ...inHuis(2, 0), huisgenoot: 'opvang' }, false],
	['andereVolwassenen', { huisgenoot: 'nee' }, false],
	['kinderenWelInHuis', { ...inHuis(1, 1), heeftKinderen: 'nee' }, true],
	['kinderenWelInHuis', { ...inHuis(1, 0), heeftKinderen: 'nee' }, false],
	['kinderenWelInHuis', { ...inHuis(1, 1), heeftKinderen: 'ja' }, false],
	['anderAantalKinderen', { ...inHuis(1, 1), ...children(child('ja')) }, false],
	['anderAantalKinderen', { ...inHuis(1, 2), ...children(child('ja')) }, true],
	['anderAantalKinderen', { ...inHuis(1, 0), ...children(child('ja')) }, true],
	['anderAantalKinderen', { ...inHuis(1, 1), ...children(child('nee')) }, true],
	// Who lives here now and then counts or not, and so does a child of whom it is not known.
	['anderAantalKinderen', { ...inHuis(1, 0), ...children(child('deels')) }, false],
	['anderAantalKinderen', { ...inHuis(1, 1), ...children(child('deels')) }, false],
	['anderAantalKinderen', { ...inHuis(1, 0), ...children(child(UNKNOWN)) }, false],
	['anderAantalKinderen', { ...inHuis(1, 1), ...children(child(UNKNOWN)) }, false],
	['anderAantalKinderen', { ...inHuis(1, 0), ...children(baby) }, false],
	['anderAantalKinderen', { ...inHuis(1, 1), ...children(baby) }, true],
	// Who turned 18 is counted with the grown-ups.
	['anderAantalKinderen', { ...inHuis(2, 0), ...children(child('ja', '2008-11-22')) }, false],
	['anderAantalKinderen', { ...inHuis(1, 1), ...children(child('ja', '2008-11-23')) }, false],
	['anderAantalKinderen', { ...inHuis(1, 1), ...children(child('ja', UNKNOWN)) }, false],
	['anderAantalKinderen', children(child('ja')), false],
])('%s on %j finds something: %s', (id, answers, expected) => {
	expect(finds(id, answers)).toBe(expected)
})

test('says how many were counted, and how many were told of', () => {
	const answers = { ...inHuis(1, 3), ...children(child('ja'), child('nee')) }
	const said = saidOn(huishoudenChecks, 'anderAantalKinderen', { answers })
	expect(said).toContain('u schreef 3')
	expect(said).toContain('wonen er 1 bij u')
})
