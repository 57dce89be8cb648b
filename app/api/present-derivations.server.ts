import { paperText } from '../../flows/engine/derivation.ts'
import { pointerOf } from '../../flows/engine/pointer.ts'
import { measuredText, quantityText } from '../../flows/engine/quantity-text.ts'
import type { Regeling, Told } from '../../flows/engine/regeling.ts'
import type { Translate } from '../../flows/engine/text.ts'
import { said, saidSource } from './said.server.ts'

/** What was worked out, each value with its sum: the same lines as on the outcome page. */
export function presentDerivations({ derivations }: Regeling, told: Told, t: Translate) {
	return (derivations?.(told) ?? []).map((one) => ({
		id: one.id,
		...said(t, one.text),
		unit: one.unit,
		value: { ...one.value, text: t(measuredText(one.unit, one.value)) },
		takes: one.takes,
		lines: one.lines.map(({ id, text, value, restsOn, paper }) => ({
			id,
			...said(t, text),
			value: { ...value, text: t(quantityText(one.unit, value)) },
			restsOn: restsOn.map((address) => pointerOf(address, told.journey)),
			paper: paper && { ...paper, text: t(paperText(paper)) },
		})),
		rule: one.rule ? said(t, one.rule) : null,
		source: one.source ? saidSource(one.source) : null,
	}))
}
