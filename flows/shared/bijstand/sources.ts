import type { Source } from '../../engine/source.ts'

const checked = '2026-11-22'
const law = 'https://wetten.overheid.nl/BWBR0015703'

const article = (number: string, title: string): Source => ({
	title: `Participatiewet, artikel ${title}`,
	url: `${law}#Artikel${number}`,
	confidence: 'V',
	checked,
})

/** Where the rules of the Participatiewet stand that several regelingen share. */
export const bijstandSources = {
	partner: article('3', '3: gezamenlijke huishouding'),
	recht: article('11', '11: wie recht heeft'),
	uitsluiting: article('13', '13: wie geen recht heeft'),
	norm: article('21', '20 tot en met 24: normen'),
	kostendelers: article('22a', '19a en 22a: kosten delen'),
	inkomen: article('31', '19 en 31 tot en met 33: inkomen'),
	vermogen: article('34', '34: vermogen'),
	aanvraag: article('41', '41 en 44: melding en aanvraag'),
	voorschot: article('52', '52: voorschot'),
	doorgeven: article('17', '17: doorgeven wat verandert'),
	besluit: {
		title: 'Algemene wet bestuursrecht, artikel 4:13, volgens een beschrijving van Rotterdam',
		confidence: 'S',
		checked,
	},
	aow: {
		title:
			'Algemene Ouderdomswet, artikel 7a: 67 jaar in 2025, daarna per jaar hoogstens 3 maanden erbij',
		url: 'https://wetten.overheid.nl/BWBR0002221#Artikel7a',
		confidence: 'V',
		checked,
	},
} as const satisfies Record<string, Source>
