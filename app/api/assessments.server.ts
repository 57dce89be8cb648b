import { regelingen } from '../../flows/index.ts'
import { translator } from '../i18n.server.ts'
import { hear, notUsed } from './assess.server.ts'
import type { Household } from './household.server.ts'
import { presentAssessment } from './present-assessment.server.ts'

/** What follows for a household from every regeling, in a language. */
export function presentAll(household: Household, lang: string) {
	const t = translator(lang)
	const all = regelingen.map((regeling) => hear(regeling, household))
	return {
		peildatum: household.peildatum,
		lang,
		regelingen: regelingen.map((regeling, index) => presentAssessment(regeling, all[index]!, t)),
		nietGebruikt: notUsed(household, all),
	}
}
