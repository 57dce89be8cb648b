import { isUnknown } from '../engine/answers.ts'
import { conversation } from '../engine/flow.ts'
import type { At } from '../engine/question.ts'
import { truth } from '../engine/truth.ts'
import { naam, rekeningenBetalen, voorWie, woonplaats } from '../facts/persoon.ts'
import { hebIkAl } from '../facts/regelingen.ts'
import { verandert, type Wijziging, wijzigingen } from '../facts/wijziging.ts'
import { kaleHuur } from '../facts/wonen.ts'

const rentChanges = ({ answers }: At) =>
	truth(
		((answers.wijzigingen ?? []) as Array<Wijziging>).some(
			({ wat }) => wat === 'huurAnders' || wat === 'verhuizen',
		),
	)

/** What changes in a life, as a conversation: read the pages from top to bottom. */
export const flow = conversation({
	id: 'wijziging-doorgeven',
	conditions: {
		verandertHuur: rentChanges,
		heeftGeenRegeling: ({ answers: { hebIkAl: have } }) =>
			isUnknown(have)
				? 'onbekend'
				: truth(Array.isArray(have) && (have as Array<string>).includes('geenVanDeze')),
	},
	pages: {
		voorWie: { question: voorWie, section: 'wijziging' },
		verandert: { question: verandert, section: 'wijziging' },
		hebIkAl: { question: hebIkAl, section: 'wijziging' },
		wijzigingen: { question: wijzigingen, section: 'wijziging' },
		kaleHuur: { question: kaleHuur, section: 'wijziging', when: 'verandertHuur' },
		naam: { question: naam, section: 'overU' },
		woonplaats: { question: woonplaats, section: 'overU' },
		rekeningenBetalen: { question: rekeningenBetalen, section: 'overU' },
		geenRegeling: { outcome: true, when: 'heeftGeenRegeling' },
		overzicht: { outcome: true },
	},
})
