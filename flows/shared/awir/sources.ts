import type { Source } from '../../engine/source.ts'

const checked = '2026-11-22'
const awir = 'https://wetten.overheid.nl/BWBR0018472'

/** Where the rules stand that all toeslagen share. */
export const awirSources = {
	partner: { title: 'Awir, art. 3', url: `${awir}#Artikel3`, confidence: 'V', checked },
	verandering: { title: 'Awir, art. 5', url: `${awir}#Artikel5`, confidence: 'V', checked },
	vermogen: { title: 'Awir, art. 7 lid 3', url: `${awir}#Artikel7`, confidence: 'V', checked },
	inkomenKind: { title: 'Awir, art. 7 lid 6', url: `${awir}#Artikel7`, confidence: 'V', checked },
	toetsingsinkomen: { title: 'Awir, art. 8', url: `${awir}#Artikel8`, confidence: 'V', checked },
	verblijf: { title: 'Awir, art. 9 lid 2', url: `${awir}#Artikel9`, confidence: 'V', checked },
	minimum: {
		title: 'Awir, art. 14 lid 4 en 5',
		url: `${awir}#Artikel14`,
		confidence: 'V',
		checked,
	},
	aanvraag: { title: 'Awir, art. 15 lid 1', url: `${awir}#Artikel15`, confidence: 'V', checked },
	rekening: { title: 'Awir, art. 25', url: `${awir}#Artikel25`, confidence: 'V', checked },
	terugbetalen: { title: 'Awir, art. 26', url: `${awir}#Artikel26`, confidence: 'V', checked },
	wijziging: {
		title: 'Belastingdienst: er gaat een kind naar de kinderopvang',
		confidence: 'V',
		checked,
	},
	drempelinkomen: {
		title: 'Wet op de zorgtoeslag, art. 1: 108% van twaalf keer het minimumloon van januari',
		url: 'https://wetten.overheid.nl/BWBR0018451#Artikel1',
		confidence: 'V2',
		checked,
	},
} as const satisfies Record<string, Source>
