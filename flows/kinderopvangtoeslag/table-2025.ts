import type { PercentageRow } from './parameters.ts'

/**
 * Percentages of 2025, first child only: computed from a published ouderbijdrage table, not seen
 * in the Staatsblad. Those of further children are not known.
 *
 * @see Besluit kinderopvangtoeslag, bijlage I https://wetten.overheid.nl/BWBR0017321
 */
export const table2025: ReadonlyArray<PercentageRow> = [
	[0, 47_403, 960, null],
	[47_404, 49_108, 953, null],
	[49_109, 50_811, 946, null],
	[50_812, 52_519, 937, null],
	[52_520, 54_221, 931, null],
	[54_222, 55_925, 923, null],
	[55_926, 57_629, 916, null],
	[57_630, 59_492, 907, null],
	[59_493, 63_144, 892, null],
	[63_145, 66_794, 884, null],
	[66_795, 70_446, 873, null],
	[70_447, 74_100, 850, null],
	[74_101, 77_750, 827, null],
	[77_751, 81_404, 805, null],
	[81_405, 85_055, 780, null],
	[85_056, 88_707, 757, null],
	[88_708, 92_360, 735, null],
	[92_361, 96_010, 711, null],
	[96_011, 99_667, 689, null],
	[99_668, 103_318, 664, null],
	[103_319, 106_968, 641, null],
	[106_969, 110_621, 619, null],
	[110_622, 114_344, 595, null],
	[114_345, 118_086, 574, null],
	[118_087, 121_825, 553, null],
	[121_826, 125_565, 532, null],
	[125_566, 129_303, 510, null],
	[129_304, 133_045, 491, null],
	[133_046, 136_786, 472, null],
	[136_787, 140_528, 453, null],
	[140_529, 144_264, 433, null],
	[144_265, 148_003, 413, null],
	[148_004, 151_746, 393, null],
	[151_747, 155_484, 373, null],
	[155_485, 159_224, 353, null],
	[159_225, null, 333, null],
]
