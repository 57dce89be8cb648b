import type { Cents } from '../../engine/money.ts'
import type { Parameter } from '../../engine/parameter.ts'
import { bijstandSources } from './sources.ts'

/** Net amounts a month, with the holiday allowance in them. Eurocents. */
export type Norms = {
	/** From 21 up to AOW age: alone or single parent; two spouses. */
	alone: Cents
	couple: Cents
	/** Of AOW age: alone; spouses of whom at least one is. */
	aowAlone: Cents
	aowCouple: Cents
	/** 18, 19 or 20: alone or single parent; both so, without and with a child. */
	young: Cents
	youngCouple: Cents
	youngCoupleChild: Cents
	/** One of 18, 19 or 20, the other older. */
	mixed: Cents
	mixedChild: Cents
	/** The part of the young one of such spouses with a child, where others share the costs. */
	mixedYoungPartChild: Cents
	/** More for somebody of 18, 19 or 20 whose parents cannot pay. */
	youngWithoutParents: Cents
	/** In an institution, without what is added to it. */
	institution: Cents
	institutionCouple: Cents
}

const firstHalf = { from: '2026-01-01', through: '2026-06-30' }
const secondHalf = { from: '2026-07-01', through: '2026-12-31' }
const year2026 = { from: '2026-01-01', through: '2026-12-31' }

/** The numbers of the Participatiewet. Add periods; never edit a past one. */
export const parameters = {
	norms: {
		description: 'Norms of the bijstand, net, with holiday allowance (art. 20–23)',
		unit: 'eurocent/maand',
		values: [
			{
				...firstHalf,
				value: {
					alone: 1_401_50,
					couple: 2_002_13,
					aowAlone: 1_564_69,
					aowCouple: 2_144_16,
					young: 345_99,
					youngCouple: 691_98,
					youngCoupleChild: 1_092_41,
					mixed: 1_347_06,
					mixedChild: 1_747_49,
					mixedYoungPartChild: 746_42,
					youngWithoutParents: 746_45,
					institution: 443_76,
					institutionCouple: 690_27,
				},
				source: bijstandSources.norm,
			},
			{
				...secondHalf,
				value: {
					alone: 1_419_46,
					couple: 2_027_79,
					aowAlone: 1_587_34,
					aowCouple: 2_176_10,
					young: 350_42,
					youngCouple: 700_84,
					youngCoupleChild: 1_106_40,
					mixed: 1_364_32,
					mixedChild: 1_769_88,
					mixedYoungPartChild: 755_98,
					youngWithoutParents: 762_24,
					institution: 449_44,
					institutionCouple: 699_11,
				},
				source: bijstandSources.norm,
			},
		],
	},
	institutionExtra: {
		description: 'What is added in an institution: for one, and for spouses (art. 23 lid 2)',
		unit: 'eurocent/maand',
		values: [
			{ ...year2026, value: { alone: 47_00, couple: 106_00 }, source: bijstandSources.norm },
		],
	},
	ages: {
		description:
			'Ages: right from, norm of a grown-up from, shares costs from, no search term from',
		unit: 'jaar',
		values: [
			{
				...year2026,
				value: { right: 18, grownUp: 21, shares: 27, noSearch: 27, student: 30 },
				source: bijstandSources.kostendelers,
			},
		],
	},
	aowAge: {
		description: 'AOW age in months: at least, and at most where the law leaves it to a notice',
		unit: 'maand',
		values: [{ ...year2026, value: { least: 804, most: 807 }, source: bijstandSources.aow }],
	},
	holidayShare: {
		description: 'Share of the bijstand that is holiday allowance (art. 19 lid 3), in thousandths',
		unit: 'promille',
		values: [{ ...year2026, value: 48, source: bijstandSources.inkomen }],
	},
	assetLimit: {
		description: 'Highest assets: alone, single parent, spouses together (art. 34 lid 3)',
		unit: 'eurocent',
		values: [
			{
				...year2026,
				value: { alone: 8_000_00, parent: 16_000_00, couple: 16_000_00 },
				source: bijstandSources.vermogen,
			},
		],
	},
	homeEquity: {
		description: 'Value of the own house above the mortgage that does not count (art. 34 lid 2)',
		unit: 'eurocent',
		values: [{ ...year2026, value: 67_500_00, source: bijstandSources.vermogen }],
	},
	workExempt: {
		description: 'Share of pay that may stay out, its highest amount, and for how many months',
		unit: 'promille, eurocent/maand, maand',
		values: [
			{
				...year2026,
				value: { share: 250, most: 285_00, months: 6 },
				source: bijstandSources.inkomen,
			},
		],
	},
	parentExempt: {
		description: 'The same after that, for a single parent with a child under an age',
		unit: 'promille, eurocent/maand, maand, jaar',
		values: [
			{
				...year2026,
				value: { share: 125, most: 177_66, months: 30, childUnder: 12 },
				source: bijstandSources.inkomen,
			},
		],
	},
	gifts: {
		description: 'Gifts in a year that do not count (art. 31 lid 2 onder m)',
		unit: 'eurocent/jaar',
		values: [{ ...year2026, value: 1_200_00, source: bijstandSources.inkomen }],
	},
	volunteer: {
		description: 'Money for volunteer work that does not count: a month, and a year',
		unit: 'eurocent/maand, eurocent/jaar',
		values: [
			{ ...year2026, value: { month: 220_00, year: 2_200_00 }, source: bijstandSources.inkomen },
		],
	},
	weeksAbroad: {
		description: 'Weeks abroad in a year up to AOW age, and from it (art. 13)',
		unit: 'week/jaar',
		values: [{ ...year2026, value: { before: 4, aow: 13 }, source: bijstandSources.uitsluiting }],
	},
	terms: {
		description: 'Weeks: of looking for work first under 27, until the advance (art. 41, 52)',
		unit: 'week',
		values: [{ ...year2026, value: { search: 4, advance: 4 }, source: bijstandSources.aanvraag }],
	},
	advanceShare: {
		description: 'Least share of the bijstand that comes as advance (art. 52)',
		unit: 'procent',
		values: [{ ...year2026, value: 95, source: bijstandSources.voorschot }],
	},
	weeksToDecide: {
		description: 'Weeks until a decision',
		unit: 'week',
		values: [{ ...year2026, value: 8, source: bijstandSources.besluit }],
	},
} satisfies Record<string, Parameter<unknown>>
