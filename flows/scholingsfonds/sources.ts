import type { Source } from '../engine/source.ts'
import { sourceOf } from '../gemeenten/index.ts'
import { scholingsfonds } from './place.ts'

const checked = '2026-11-22'

/** Where what is known of money for schooling stands. */
export const sources = {
	vervallen: sourceOf(scholingsfonds),
	bedrag: sourceOf(scholingsfonds.amounts[0]!),
	niveau: {
		title: 'rotterdam.nl, Scholingsfonds (2021): tot en met mbo-4',
		confidence: 'S',
		checked,
	},
	uitkering: {
		title: 'rotterdam.nl (2021) en ao-metalektro.nl (2022): wie een scholingsvoucher kreeg',
		confidence: 'S',
		checked,
	},
	advies: {
		title: 'rotterdam.nl, scholingsvouchers aanvragen (zonder datum)',
		confidence: 'S',
		checked,
	},
	stap: {
		title: 'STAP-budget, gestopt op 1 januari 2024 (rendement.nl, 2023)',
		confidence: 'V',
		checked,
	},
} as const satisfies Record<string, Source>
