import { conversation } from '../engine/flow.ts'
import type { At } from '../engine/question.ts'
import { type Truth, truth } from '../engine/truth.ts'
import { heeftKinderen, type Kind, kinderbijslag, kinderen } from '../facts/kinderen.ts'
import {
	chose,
	moneyConditions,
	moneyPages,
	partnerConditions,
	partnerPages,
	personPages,
} from '../shared/awir/conversation.ts'

/** Nobody gets kinderbijslag before the birth: then it is not asked. */
function hasBornChild({ answers }: At): Truth {
	return truth(((answers.kinderen ?? []) as Array<Kind>).some(({ geboren }) => geboren === 'ja'))
}

/** Kindgebonden budget as a conversation: read the pages from top to bottom. */
export const flow = conversation({
	id: 'kindgebonden-budget',
	conditions: {
		...partnerConditions,
		...moneyConditions(),
		heeftGeenKinderen: chose('heeftKinderen', 'nee'),
		heeftGeborenKind: hasBornChild,
	},
	pages: {
		...personPages,
		heeftKinderen: { question: heeftKinderen, section: 'gezin' },
		geenKinderen: { outcome: true, when: 'heeftGeenKinderen' },
		kinderen: { question: kinderen, section: 'gezin' },
		kinderbijslag: { question: kinderbijslag, section: 'gezin', when: 'heeftGeborenKind' },
		...partnerPages,

		...moneyPages,
		berekening: { outcome: true },
	},
})
