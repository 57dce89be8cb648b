import type { Source } from '../engine/source.ts'

/** The gemeente must talk with somebody soon who may lose house, energy or water. */
export const threateningSituation: Source = {
	title: 'Wet gemeentelijke schuldhulpverlening, artikel 4 lid 2',
	confidence: 'V',
	checked: '2026-11-22',
}
