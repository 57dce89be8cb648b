import { isUnknown, known, type Unknown } from '../engine/answers.ts'
import { conversation } from '../engine/flow.ts'
import type { At } from '../engine/question.ts'
import { every, type Truth, truth } from '../engine/truth.ts'
import { heeftKinderen, kinderen } from '../facts/kinderen.ts'
import { geboortedatum, geboortedatumPartner } from '../facts/persoon.ts'
import { servicekosten } from '../facts/vaste-lasten.ts'
import {
	heeftHuisgenoten,
	heleHuur,
	huisgenoten,
	huurBegin,
	kaleHuur,
	partnerOpAdres,
	woning,
	zelfstandigeWoning,
} from '../facts/wonen.ts'
import {
	chose,
	moneyConditions,
	moneyPages,
	partnerConditions,
	partnerPages,
	personPages,
	said,
} from '../shared/awir/conversation.ts'
import { asksAboutPartnerAtHome, isHousemateOnly } from './partner.ts'

/** Who is born before this many years ago needs no other age: the highest rent for all holds. */
const SURELY_OVER_21 = 22

/** Whether less rent may count, because everybody may be young. */
function mayBeYoung({ answers, peildatum }: At): Truth {
	const born = known(answers.geboortedatum as string | Unknown | undefined)
	return truth(
		born === null || Number(peildatum.slice(0, 4)) - Number(born.slice(0, 4)) < SURELY_OVER_21,
	)
}

/** Huurtoeslag as a conversation: read the pages from top to bottom. */
export const flow = conversation({
	id: 'huurtoeslag',
	conditions: {
		...partnerConditions,
		...moneyConditions(({ answers }) => asksAboutPartnerAtHome(answers)),
		heeftKinderen: chose('heeftKinderen', 'ja'),
		isGetrouwd: chose('getrouwd', 'ja'),
		isPartnerMisschienJong: (at) => every([asksAboutPartnerAtHome(at.answers), mayBeYoung(at)]),
		isGeenHuurder: said('woning', 'koop', 'anders'),
		isGedeeldeWoning: said('zelfstandigeWoning', 'nee'),
		/** Who does not know the kale huur or the whole has nothing to hold service costs against. */
		kanHuurVergelijken: ({ answers }) =>
			truth(!isUnknown(answers.heleHuur) && !isUnknown(answers.kaleHuur)),
		kanMeerHuisgenotenHebben: ({ answers }) =>
			truth(answers.huisgenoot !== 'nee' && !isHousemateOnly(answers)),
		heeftHuisgenoten: ({ answers }) =>
			truth(answers.heeftHuisgenoten === 'ja' || isHousemateOnly(answers)),
	},
	pages: {
		...personPages,
		geboortedatum: { question: geboortedatum, section: 'gezin' },
		heeftKinderen: { question: heeftKinderen, section: 'gezin' },
		kinderen: { question: kinderen, section: 'gezin', when: 'heeftKinderen' },
		...partnerPages,
		partnerOpAdres: { question: partnerOpAdres, section: 'gezin', when: 'isGetrouwd' },
		geboortedatumPartner: {
			question: geboortedatumPartner,
			section: 'gezin',
			when: 'isPartnerMisschienJong',
		},

		woning: { question: woning, section: 'wonen' },
		geenHuur: { outcome: true, when: 'isGeenHuurder' },
		zelfstandigeWoning: { question: zelfstandigeWoning, section: 'wonen' },
		gedeeldeWoning: { outcome: true, when: 'isGedeeldeWoning' },
		huurBegin: { question: huurBegin, section: 'wonen' },
		heleHuur: { question: heleHuur, section: 'wonen' },
		kaleHuur: { question: kaleHuur, section: 'wonen' },
		servicekosten: { question: servicekosten, section: 'wonen', when: 'kanHuurVergelijken' },
		heeftHuisgenoten: {
			question: heeftHuisgenoten,
			section: 'wonen',
			when: 'kanMeerHuisgenotenHebben',
		},
		huisgenoten: { question: huisgenoten, section: 'wonen', when: 'heeftHuisgenoten' },

		...moneyPages,
		berekening: { outcome: true },
	},
})
