import { toldOf } from '../../tests/answers-of.ts'
import { paperLines } from '../../tests/paper-lines.ts'
import { dutch } from '../dutch.ts'
import type { Seated } from './households.ts'

/** A paper as it is printed, without what somebody typed. */
export type PaperText = { name: string; regeling: string; lines: Array<string> }

/** Every paper of every household; one paper many times. */
export function papersOf(seated: ReadonlyArray<Seated>): Array<PaperText> {
	const t = dutch()
	return seated.flatMap(({ regeling, one }) =>
		regeling.documents(toldOf(regeling, one)).map((document) => ({
			name: `${regeling.id}/${document.id}`,
			regeling: regeling.id,
			lines: paperLines(document, t),
		})),
	)
}
