import type { AnswerSheet, Household } from '../household.ts'
import { kindDoetMee } from './kind-doet-mee.ts'
import { kinderopvangtoeslag } from './kinderopvangtoeslag.ts'
import {
	bijstand,
	bijzondereBijstand,
	inkomenstoeslag,
	type PartnerByHand,
} from './participatiewet.ts'
import { plichten } from './plichten.ts'
import { verzoek } from './scholingsfonds.ts'
import { schuldhulp } from './schuldhulp.ts'
import { type Given, huurtoeslag, kindgebondenBudget, zorgtoeslag } from './toeslagen.ts'
import { wijziging } from './wijziging-doorgeven.ts'

/**
 * The answer sheet of one regeling calculated from the papers alone: arithmetic of its own, no code
 * of `flows/`; `null` where nobody wrote that arithmetic and a sheet is by hand. A value `@feiten:…`
 * is the Dutch text of that key, several are joined by ` + `.
 */
export function calculated(
	regeling: string,
	household: Household,
	given: Given & { byHand?: AnswerSheet[string] },
): AnswerSheet[string] | null {
	const { byHand = {} } = given
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
		case 'bijstand':
			return bijstand(household, partnerIn(byHand))
		case 'individuele-inkomenstoeslag':
			return { verzoek: inkomenstoeslag(household, partnerIn(byHand)) }
		case 'bijzondere-bijstand':
			return { aanvraag: bijzondereBijstand(household, partnerIn(byHand)) }
		case 'schuldhulp':
			return schuldhulp(household)
		case 'ontheffing-en-tegenprestatie':
			return plichten(household)
		case 'wijziging-doorgeven':
			return wijziging(household, byHand)
		default:
			return null
	}
}

/** Whether there is a partner by the Participatiewet: by hand, as the last word of its key. */
function partnerIn(byHand: AnswerSheet[string]): PartnerByHand {
	const fields = Object.assign({}, ...Object.values(byHand)) as Record<string, string>
	return (fields.bijstandPartner ?? '').split('.').at(-1) as PartnerByHand
}
