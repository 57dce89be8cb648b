import type { AnswerSheet, Household } from '../household.ts'
import { kindDoetMee } from './kind-doet-mee.ts'
import { kinderopvangtoeslag } from './kinderopvangtoeslag.ts'
import { verzoek } from './scholingsfonds.ts'
import { type Given, huurtoeslag, kindgebondenBudget, zorgtoeslag } from './toeslagen.ts'

/**
 * The answer sheet of one regeling calculated from the papers alone: arithmetic of its own, no code
 * of `flows/`; `null` where nobody wrote that arithmetic and a sheet is by hand. A value `@feiten:…`
 * is the Dutch text of that key, several are joined by ` + `.
 */
export function calculated(
	regeling: string,
	household: Household,
	given: Given,
): AnswerSheet[string] | null {
	switch (regeling) {
		case 'kinderopvangtoeslag':
			return { overschrijfblad: kinderopvangtoeslag(household, given) }
		case 'zorgtoeslag':
			return { overschrijfblad: zorgtoeslag(household, given) }
		case 'huurtoeslag':
			return { overschrijfblad: huurtoeslag(household, given) }
		case 'kindgebonden-budget':
			return { overschrijfblad: kindgebondenBudget(household, given) }
		case 'kind-doet-mee':
			return kindDoetMee(household)
		case 'scholingsfonds':
			return { verzoek: verzoek(household) }
		default:
			return null
	}
}
