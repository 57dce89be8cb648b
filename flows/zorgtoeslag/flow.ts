import { known, type Unknown } from '../engine/answers.ts'
import { conversation } from '../engine/flow.ts'
import type { At } from '../engine/question.ts'
import { every, type Truth, truth } from '../engine/truth.ts'
import { geboortedatum, geboortedatumPartner } from '../facts/persoon.ts'
import {
	zorgverzekering,
	zorgverzekeringBegin,
	zorgverzekeringBeginPartner,
	zorgverzekeringPartner,
} from '../facts/zorg.ts'
import {
	chose,
	moneyConditions,
	moneyPages,
	partnerConditions,
	partnerPages,
	personPages,
	said,
} from '../shared/awir/conversation.ts'
import { asksAboutPartner } from '../shared/awir/toeslagpartner.ts'

/** Somebody born before this many years ago has no partner who is a child; ours, to ask no more. */
const SURELY_GROWN = 25

const withPartner = (condition: (at: At) => Truth) => (at: At) =>
	every([asksAboutPartner(at.answers), condition(at)])

/** Whether a partner may be under 18: who is young, or whose age nobody knows. */
function mayBeYoung({ answers, peildatum }: At): Truth {
	const born = known(answers.geboortedatum as string | Unknown | undefined)
	return truth(
		born === null || Number(peildatum.slice(0, 4)) - Number(born.slice(0, 4)) < SURELY_GROWN,
	)
}

/** Zorgtoeslag as a conversation: read the pages from top to bottom. */
export const flow = conversation({
	id: 'zorgtoeslag',
	conditions: {
		...partnerConditions,
		...moneyConditions(),
		isNietVerzekerd: said('zorgverzekering', 'nee'),
		isVerzekeringBegonnen: chose('zorgverzekering', 'begonnen'),
		isPartnerVerzekeringBegonnen: withPartner(chose('zorgverzekeringPartner', 'begonnen')),
		isPartnerMisschienJong: withPartner(mayBeYoung),
	},
	pages: {
		...personPages,
		geboortedatum: { question: geboortedatum, section: 'gezin' },
		...partnerPages,
		geboortedatumPartner: {
			question: geboortedatumPartner,
			section: 'gezin',
			when: 'isPartnerMisschienJong',
		},

		zorgverzekering: { question: zorgverzekering, section: 'zorg' },
		nietVerzekerd: { outcome: true, when: 'isNietVerzekerd' },
		zorgverzekeringBegin: {
			question: zorgverzekeringBegin,
			section: 'zorg',
			when: 'isVerzekeringBegonnen',
		},
		zorgverzekeringPartner: {
			question: zorgverzekeringPartner,
			section: 'zorg',
			when: 'heeftToeslagpartner',
		},
		zorgverzekeringBeginPartner: {
			question: zorgverzekeringBeginPartner,
			section: 'zorg',
			when: 'isPartnerVerzekeringBegonnen',
		},

		...moneyPages,
		berekening: { outcome: true },
	},
})
