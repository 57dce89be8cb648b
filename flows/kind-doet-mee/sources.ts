import type { Source } from '../engine/source.ts'

const checked = '2026-11-22'

/** Where the rules of the funds stand that hold in every place. */
export const sources = {
	jeugdfonds: {
		title: 'Jeugdfonds Sport & Cultuur en kieseenclub.nl (2026)',
		url: 'https://kieseenclub.nl/',
		confidence: 'V',
		checked,
	},
	samen: {
		title: 'Sam&, samenvoorallekinderen.nl (2026)',
		url: 'https://samenvoorallekinderen.nl/',
		confidence: 'V',
		checked,
	},
	duur: {
		title: 'Pagina’s van fondsen voor kinderen (zonder datum)',
		confidence: 'S',
		checked,
	},
} as const satisfies Record<string, Source>
