import { expect, test } from 'vitest'
import { toldOf } from '../../tests/answers-of.ts'
import { cases } from './cases.ts'
import { ontheffingEnTegenprestatie } from './index.ts'

const toldBy = (id: string) =>
	toldOf(ontheffingEnTegenprestatie, cases.find((one) => one.id === id)!)

/** Keys of all texts on the letter that asks for an exemption. */
const requestOf = (id: string) =>
	JSON.stringify(
		ontheffingEnTegenprestatie.documents(toldBy(id)).find((one) => one.id === 'ontheffingsverzoek'),
	)

test('moving an appointment takes four questions after the choice of it', () => {
	expect(toldBy('alleenAfspraak').journey.path).toEqual([
		'voorWie',
		'papierKeuze',
		'naam',
		'afspraakDatum',
		'afspraakReden',
		'afspraakMomenten',
	])
})

test.each(cases)('$id is asked only for the papers that are wanted', ({ id, facts }) => {
	const wanted = facts.papierKeuze as Array<string>
	const { path } = toldBy(id).journey
	expect(path.some((name) => name.startsWith('plan'))).toBe(wanted.includes('plan'))
	expect(path.includes('ontheffingReden')).toBe(wanted.includes('ontheffing'))
	expect(path.includes('mantelzorgTaken')).toBe(wanted.includes('mantelzorg'))
	expect(path.includes('afspraakDatum')).toBe(wanted.includes('afspraak'))
})

test('a letter states nothing that its writer does not know', () => {
	expect(requestOf('duurzaam')).toContain('grond.duurzaam')
	expect(requestOf('weetNiets')).not.toContain('grond.duurzaam')
	expect(requestOf('kleinKind')).toContain('grond.kleinKind')
	expect(requestOf('getrouwdApart')).not.toContain('grond.kleinKind')
	expect(requestOf('getrouwdApart')).toContain('grond.kind')
})

test('no article of another ground stands on a letter', () => {
	expect(requestOf('kindVandaagVijf')).not.toContain('grond.kleinKind')
	expect(requestOf('janek')).not.toMatch(/grond\.(?:duurzaam|zorg|kind)/)
})
