import type { Source } from '../../engine/source.ts'

/**
 * Our own line between likely and not: no law, only what experience says people mix up. A person
 * may always keep the answer.
 */
export const ownLimit: Source = {
	title: 'Eigen grens van Regelwijs, uit bekende fouten',
	confidence: 'D',
	checked: '2026-11-22',
}
