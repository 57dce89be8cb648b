import { conversation } from '../engine/flow.ts'
import { bijzondereKosten, redenKosten } from '../facts/bijzondere-kosten.ts'
import { verblijfsrecht } from '../facts/persoon.ts'
import { schuldhulpNu } from '../facts/schulden.ts'
import {
	accountConditions,
	accountPages,
	homeConditions,
	homePages,
	isUnder,
	moneyConditions,
	moneyPages,
	stayPage,
	whoPages,
} from '../shared/bijstand/conversation.ts'

/** Bijzondere bijstand as a conversation: read the pages from top to bottom. */
export const flow = conversation({
	id: 'bijzondere-bijstand',
	conditions: {
		isTeJong: isUnder('right'),
		...homeConditions,
		...moneyConditions,
		...accountConditions,
	},
	pages: {
		...whoPages,
		teJong: { outcome: true, when: 'isTeJong' },
		...stayPage,
		...homePages,

		bijzondereKosten: { question: bijzondereKosten, section: 'kosten' },
		redenKosten: { question: redenKosten, section: 'kosten' },

		verblijfsrecht: { question: verblijfsrecht, section: 'inkomen' },
		...moneyPages,
		schuldhulpNu: { question: schuldhulpNu, section: 'inkomen' },
		...accountPages,
		aanvraag: { outcome: true },
	},
})
