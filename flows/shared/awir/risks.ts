import { type Cents, formatCents } from '../../engine/money.ts'
import { valueOn } from '../../engine/parameter.ts'
import { type Text, text } from '../../engine/text.ts'
import type { Household } from './household.ts'
import { parameters } from './parameters.ts'

/** What may have to be paid back of any toeslag, and how to avoid it; the likeliest first. */
export function risksOf(
	situation: Household,
	less: { extra: Cents; less: Cents } | null,
): Array<Text> {
	const { peildatum, partner } = situation
	const weken = valueOn(parameters.weeksToReport, peildatum)
	const bedrag = formatCents(valueOn(parameters.noRecoveryUpTo, peildatum))
	return [
		incomeRisk(situation, less),
		...(partner === 'nee' ? [text('toeslagen:risico.partner')] : []),
		...(partner === 'ja' ? [text('toeslagen:risico.exPartner')] : []),
		text('toeslagen:risico.doorgeven', { weken }),
		text('toeslagen:risico.klein', { bedrag }),
	]
}

function incomeRisk({ incomeVaries }: Household, less: { extra: Cents; less: Cents } | null): Text {
	if (incomeVaries) return text('toeslagen:risico.inkomenWisselt')
	if (less === null) return text('toeslagen:risico.inkomen')
	return text('toeslagen:risico.inkomenVoorbeeld', {
		extra: formatCents(less.extra),
		minder: formatCents(less.less),
	})
}
