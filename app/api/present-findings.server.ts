import { isConfirmed } from '../../flows/engine/check.ts'
import { pointerOf } from '../../flows/engine/pointer.ts'
import type { Regeling } from '../../flows/engine/regeling.ts'
import type { Translate } from '../../flows/engine/text.ts'
import type { Heard } from './assess.server.ts'
import { said, saidSource } from './said.server.ts'

/** What stands out in what was said, and whether the person said that it is right all the same. */
export function presentFindings(
	{ checks }: Regeling,
	{ findings, journey, confirmed }: Heard,
	t: Translate,
) {
	return findings.map((finding) => {
		const { check, severity, address, why } = finding
		const rule = checks.find(
			({ id, question, list }) =>
				id === check && question === address.question && list === address.list,
		)!
		return {
			pointer: pointerOf(address, journey),
			check,
			severity,
			...said(t, why),
			source: saidSource(rule.source),
			confirmed: severity === 'ask' && isConfirmed(confirmed, finding),
		}
	})
}
