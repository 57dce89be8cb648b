import { conversation } from '../engine/flow.ts'
import { laagInkomenSinds, meerInkomen, studie, toeslagGehad } from '../facts/bijstand.ts'
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

/** Individuele inkomenstoeslag as a conversation: read the pages from top to bottom. */
export const flow = conversation({
	id: 'individuele-inkomenstoeslag',
	conditions: {
		isTeJong: isUnder('grownUp'),
		...homeConditions,
		...moneyConditions,
		...accountConditions,
	},
	pages: {
		...whoPages,
		teJong: { outcome: true, when: 'isTeJong' },
		...stayPage,
		...homePages,

		toeslagGehad: { question: toeslagGehad, section: 'inkomen' },
		laagInkomenSinds: { question: laagInkomenSinds, section: 'inkomen' },
		meerInkomen: { question: meerInkomen, section: 'inkomen' },
		studie: { question: studie, section: 'inkomen' },
		...moneyPages,
		...accountPages,
		verzoek: { outcome: true },
	},
})
