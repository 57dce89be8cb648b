import { bedragPerPeriode } from '../engine/kinds/bedrag-per-periode.ts'
import { question } from '../engine/question.ts'

/**
 * What comes in at home, net, of all adults together: what local funds ask. It does not follow from
 * the gross amounts of `inkomen`, which toeslagen count with.
 */
export const nettoInkomen = question(
	'nettoInkomen',
	bedragPerPeriode(),
	[
		{ bedrag: 145_000, soort: 'netto', per: 'maand' },
		{ bedrag: 210_000, soort: 'netto', per: 'vierWeken' },
	],
	{ paper: { kind: 'loonstrook', line: 'nettoLoon' } },
)
