import { expect, test } from 'vitest'
import { saidOn } from '../../../tests/finding.ts'
import type { Answers } from '../../engine/answers.ts'
import { geenInkomenChecks } from './geen-inkomen.ts'

const alone = { getrouwd: 'nee', huisgenoot: 'nee', heeftInkomen: 'nee' }
const married = { getrouwd: 'ja', heeftInkomen: 'nee' }
const both = { ...married, heeftInkomenPartner: 'nee' }

/** What is asked of the person, and of the partner. */
const asked = (answers: Answers) =>
	geenInkomenChecks.map((check) => saidOn([check], 'geenInkomen', { answers }))

test.each<[string, Answers, RegExp | null, RegExp | null]>([
	['alone, none', alone, /geen inkomen is/, null],
	['alone, some', { ...alone, heeftInkomen: 'ja' }, null, null],
	['a couple, one of them none, the other not asked yet', married, null, null],
	['a couple, one of them none', { ...married, heeftInkomenPartner: 'ja' }, null, null],
	['a couple, the other none', { ...both, heeftInkomen: 'ja' }, null, null],
	['a couple, both none', both, null, /u en uw partner geen/],
	['at work', { ...married, werk: ['loondienst'] }, /dat u werkt/, null],
	['a uitkering', { ...married, werk: ['wwTraject', 'opleiding'] }, /dat u werkt/, null],
	['nothing that money comes with', { ...married, werk: ['opleiding'] }, null, null],
	['a partner at work', { ...both, werkPartner: ['zelfstandig'] }, null, /uw partner werkt/],
	['of AOW age', { ...married, geboortedatum: '1950-01-01' }, /AOW/, null],
	['younger', { ...married, geboortedatum: '1980-01-01' }, null, null],
	['a partner of AOW age', { ...both, geboortedatumPartner: '1950-01-01' }, null, /AOW/],
])('%s', (_, answers, own, partner) => {
	const [ofPerson, ofPartner] = asked(answers)
	if (own) expect(ofPerson).toMatch(own)
	else expect(ofPerson).toBeNull()
	if (partner) expect(ofPartner).toMatch(partner)
	else expect(ofPartner).toBeNull()
})

test.each<[Answers, number, Array<string>]>([
	[{ ...married, werk: ['loondienst'] }, 0, ['werk']],
	[{ ...both, geboortedatumPartner: '1950-01-01' }, 1, ['geboortedatumPartner']],
	[both, 1, ['heeftInkomen']],
	[alone, 0, []],
])('it points to what says otherwise: %j', (answers, at, expected) => {
	const check = geenInkomenChecks[at]!
	expect(check.about!({ answers, outer: {}, peildatum: '2026-11-22' })).toEqual(expected)
})
