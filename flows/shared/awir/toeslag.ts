import type { Answers } from '../../engine/answers.ts'
import type { Availability } from '../../engine/availability.ts'
import type { IsoDate } from '../../engine/date.ts'
import type { Decision } from '../../engine/decision.ts'
import type { Derivation, Heard } from '../../engine/derivation.ts'
import type { Document } from '../../engine/document.ts'
import type { Discoverable, Regeling, Told } from '../../engine/regeling.ts'
import type { Source } from '../../engine/source.ts'
import { voorbladOf } from '../papers/voorblad.ts'
import { awirSources } from './sources.ts'

/** Until when the rules and amounts of all toeslagen were last compared with their sources. */
const compared = { checked: '2026-11-22', through: '2026-12-31' }

const status: Availability = { state: 'open', ...compared }

/** What is a toeslag's own; the rest is the same for each that is asked for in Mijn toeslagen. */
export type Toeslag = Pick<Regeling, 'flow' | 'sections' | 'checks' | 'readBack' | 'aliases'> & {
	derivations(heard: Heard): Array<Derivation>
	decide(answers: Answers, peildatum: IsoDate): Decision
	/** What to type over into Mijn toeslagen. */
	overschrijfblad(told: Told): Document
	sources: ReadonlyArray<Source>
	/** Keys of what its cover says that we cannot check. */
	cannotCheck: Array<string>
	ontdek: Discoverable
}

/** A regeling of the Awir: asked for in Mijn toeslagen, with a cover and a sheet to type over. */
export function toeslag({ overschrijfblad, cannotCheck, sources, ...own }: Toeslag): Regeling {
	const cover = { flow: own.flow, cannotCheck, derivations: own.derivations }
	return {
		...own,
		id: own.flow.id,
		// Who cannot get the toeslag has nothing to type over, but does have things to do.
		documents: (told) =>
			told.journey.outcome === 'berekening'
				? [voorbladOf(told, cover), overschrijfblad(told)]
				: [voorbladOf(told, cover)],
		papers: ['voorblad', 'overschrijfblad'],
		scope: { sources: [...sources, ...Object.values(awirSources)], ...compared },
		status,
		helpline: 'belastingtelefoon',
	}
}
