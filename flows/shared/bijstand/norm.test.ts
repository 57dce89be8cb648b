import { describe, expect, test } from 'vitest'
import { NoParameterValueError } from '../../engine/parameter.ts'
import { type NormHousehold, normOf, shareOf } from './norm.ts'

const FIRST = '2026-06-30'
const SECOND = '2026-07-01'

const alone: NormHousehold = {
	applicant: 'grownUp',
	partner: null,
	hasChild: false,
	sharers: 0,
	institution: 'nobody',
	parentsCanPay: true,
}

// Each row of the table of the law: Participatiewet art. 20–23, as of 2026-01-01 and 2026-07-01.
test.each<[string, Partial<NormHousehold>, number, number]>([
	['21 to AOW, alone', {}, 1_401_50, 1_419_46],
	['21 to AOW, single parent', { hasChild: true }, 1_401_50, 1_419_46],
	['21 to AOW, spouses', { partner: 'grownUp' }, 2_002_13, 2_027_79],
	['AOW, alone', { applicant: 'aow' }, 1_564_69, 1_587_34],
	['AOW, spouses', { applicant: 'aow', partner: 'aow' }, 2_144_16, 2_176_10],
	['one of AOW age', { partner: 'aow' }, 2_144_16, 2_176_10],
	['18 to 20, alone', { applicant: 'young' }, 345_99, 350_42],
	['18 to 20, single parent', { applicant: 'young', hasChild: true }, 345_99, 350_42],
	['both 18 to 20', { applicant: 'young', partner: 'young' }, 691_98, 700_84],
	[
		'both 18 to 20, child',
		{ applicant: 'young', partner: 'young', hasChild: true },
		1_092_41,
		1_106_40,
	],
	['one 18 to 20', { partner: 'young' }, 1_347_06, 1_364_32],
	[
		'one 18 to 20, child',
		{ applicant: 'young', partner: 'grownUp', hasChild: true },
		1_747_49,
		1_769_88,
	],
	['institution, alone', { institution: 'all' }, 443_76 + 47_00, 449_44 + 47_00],
	[
		'institution, spouses',
		{ partner: 'grownUp', institution: 'all' },
		690_27 + 106_00,
		699_11 + 106_00,
	],
	[
		'one of two in an institution',
		{ partner: 'grownUp', institution: 'one' },
		443_76 + 47_00 + 1_401_50,
		449_44 + 47_00 + 1_419_46,
	],
	[
		'18 to 20, parents cannot pay',
		{ applicant: 'young', parentsCanPay: false },
		345_99 + 746_45,
		350_42 + 762_24,
	],
	[
		'one 18 to 20, parents cannot pay: no more than at 21',
		{ applicant: 'young', partner: 'aow', parentsCanPay: false },
		1_347_06 + 746_45,
		1_364_32 + 762_24,
	],
	['21 to AOW, parents do not matter', { parentsCanPay: false }, 1_401_50, 1_419_46],
	[
		'both 18 to 20, parents cannot pay: no more than at 21',
		{ applicant: 'young', partner: 'young', parentsCanPay: false },
		2_002_13,
		2_027_79,
	],
])('%s', (_, household, first, second) => {
	expect(normOf({ ...alone, ...household }, FIRST)).toBe(first)
	expect(normOf({ ...alone, ...household }, SECOND)).toBe(second)
})

describe('where others share the costs (art. 22a)', () => {
	// (40% + A × 30%) / A × 2.002,13
	test.each([
		[2, 1_001_07],
		[3, 867_59],
		[4, 800_85],
		[5, 760_81],
	])('%i persons', (persons, norm) => expect(shareOf(persons, 2_002_13)).toBe(norm))

	test.each<[string, Partial<NormHousehold>, number]>([
		['alone with one other', { sharers: 1 }, 1_001_07],
		['alone with two others', { sharers: 2 }, 867_59],
		[
			'spouses with one other: twice the share of three',
			{ partner: 'grownUp', sharers: 1 },
			2 * 867_59,
		],
		['AOW, alone with one other', { applicant: 'aow', sharers: 1 }, 1_072_08],
		['18 to 20: nobody shares', { applicant: 'young', sharers: 2 }, 345_99],
		[
			'one 18 to 20, one other: the young spouse does not count',
			{ partner: 'young', sharers: 1 },
			1_001_07 + 345_99,
		],
		['the same with a child', { partner: 'young', sharers: 1, hasChild: true }, 1_001_07 + 746_42],
		['the same, of AOW age', { applicant: 'aow', partner: 'young', sharers: 1 }, 1_072_08 + 345_99],
		[
			'the same, the other way round',
			{ applicant: 'young', partner: 'aow', sharers: 1 },
			1_072_08 + 345_99,
		],
		[
			'one of AOW age with one other',
			{ applicant: 'aow', partner: 'grownUp', sharers: 1 },
			2 * 929_14,
		],
	])('%s', (_, household, norm) => expect(normOf({ ...alone, ...household }, FIRST)).toBe(norm))
})

test.each(['2025-12-31', '2027-01-01'])('on %s no norm is known, and none is made up', (date) => {
	expect(() => normOf(alone, date)).toThrow(NoParameterValueError)
})
