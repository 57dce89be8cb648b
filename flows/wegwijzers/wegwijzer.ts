import type { Availability } from '../engine/availability.ts'
import type { Source } from '../engine/source.ts'
import type { Nood, Situatie } from '../facts/situatie.ts'

/**
 * A place to go to for which there is no form: what it is, who it is for and where to go stand in
 * `wegwijzers:<id>`. It names no amount.
 */
export type Wegwijzer = {
	/** Name of its texts and last part of its URL. */
	id: string
	/** Other, old and spoken names, as people search for it. */
	aliases: ReadonlyArray<string>
	/** What is going on in the lives of those it is for. */
	situations: ReadonlyArray<Situatie>
	/** What cannot wait and it helps with. */
	urgent?: ReadonlyArray<Nood>
	/** Where there is one, by the name of the gemeente; everywhere when left out. */
	gemeenten?: ReadonlyArray<string>
	/** For who has a child of this age; the last year counts too. */
	child?: { from: number; through: number }
	source: Source
	/** Whether it is there, as somebody last saw it. */
	status: Availability
}
