import type { Regeling, Told } from '../flows/engine/regeling.ts'
import { type Text, text } from '../flows/engine/text.ts'
import { hasText } from './i18n.server.ts'
import { sourceLanguage } from './i18n.ts'

/** What stands above an outcome: its own words where it has them, and else the verdict. */
export function headingOf({ id }: Regeling, { journey, decision }: Told): Text {
	const named = `${id}:uitkomst.${journey.outcome}.titel`
	const judged = `${id}:voorblad.oordeel.${decision.verdict}`
	return text(hasText(sourceLanguage, named) ? named : judged)
}
