import { known, type Unknown } from '../engine/answers.ts'
import { conversation } from '../engine/flow.ts'
import type { At } from '../engine/question.ts'
import { every, not, type Truth, truth } from '../engine/truth.ts'
import {
	aanvraagDatum,
	aanvraagGedaan,
	melding,
	meldingDatum,
	schoolMogelijk,
	studie,
	zoektijd,
} from '../facts/bijstand.ts'
import { giften, oudersHelpen, vrijwilligersgeld } from '../facts/inkomen-netto.ts'
import { verblijfsrecht, wekenBuitenland } from '../facts/persoon.ts'
import { overwaarde, woning } from '../facts/wonen.ts'
import { chose, said } from '../shared/awir/conversation.ts'
import { isOfAowAge } from '../shared/bijstand/ages.ts'
import {
	accountConditions,
	accountPages,
	homeConditions,
	homePages,
	isEitherYoung,
	isUnder,
	moneyConditions,
	moneyPages,
	stayPage,
	whoPages,
} from '../shared/bijstand/conversation.ts'
import { areAllYoung, bijstandHouseholdOf } from '../shared/bijstand/household.ts'
import { sourcesOf } from '../shared/bijstand/income.ts'
import { livesInHouse } from '../shared/bijstand/partner.ts'

/** Whether somebody is below AOW age; who is not asks the SVB, with other terms. */
function isBelowAow({ answers, peildatum }: At): Truth {
	const born = known(answers.geboortedatum as string | Unknown | undefined)
	return not(isOfAowAge(born, peildatum))
}

const names = (source: 'giften' | 'vrijwilliger') => (at: At) =>
	truth(sourcesOf(at.answers)?.includes(source) ?? false)

/** Bijstand as a conversation: read the pages from top to bottom. */
export const flow = conversation({
	id: 'bijstand',
	conditions: {
		isMinderjarig: isUnder('right'),
		isGedetineerd: chose('verblijf', 'detentie'),
		isOnderAow: isBelowAow,
		isGemeld: (at) => every([isBelowAow(at), chose('melding', 'ja')(at)]),
		isAangevraagd: (at) => every([isBelowAow(at), chose('aanvraagGedaan', 'ja')(at)]),
		...homeConditions,
		woontInHuis: ({ answers }) => livesInHouse(answers),
		heeftKoophuis: chose('woning', 'koop'),
		isIemandJong: isEitherYoung,
		isOnderZevenentwintig: (at) =>
			every([isUnder('noSearch')(at), not(said('studie', 'metStudiefinanciering', 'zonder')(at))]),
		zoektEerstWerk: ({ answers, peildatum }) =>
			areAllYoung(bijstandHouseholdOf(answers, peildatum)),
		...moneyConditions,
		kreegGiften: names('giften'),
		doetVrijwilligerswerk: names('vrijwilliger'),
		...accountConditions,
	},
	pages: {
		...whoPages,
		minderjarig: { outcome: true, when: 'isMinderjarig' },
		...stayPage,
		detentie: { outcome: true, when: 'isGedetineerd' },

		...homePages,
		woning: { question: woning, section: 'wonen', when: 'woontInHuis' },

		melding: { question: melding, section: 'melden', when: 'isOnderAow' },
		meldingDatum: { question: meldingDatum, section: 'melden', when: 'isGemeld' },
		aanvraagGedaan: { question: aanvraagGedaan, section: 'melden', when: 'isGemeld' },
		aanvraagDatum: { question: aanvraagDatum, section: 'melden', when: 'isAangevraagd' },
		verblijfsrecht: { question: verblijfsrecht, section: 'melden' },
		wekenBuitenland: { question: wekenBuitenland, section: 'melden' },
		studie: { question: studie, section: 'melden', when: 'isOnderAow' },
		schoolMogelijk: { question: schoolMogelijk, section: 'melden', when: 'isOnderZevenentwintig' },
		zoektijd: { question: zoektijd, section: 'melden', when: 'zoektEerstWerk' },

		oudersHelpen: { question: oudersHelpen, section: 'inkomen', when: 'isIemandJong' },
		...moneyPages,
		giften: { question: giften, section: 'inkomen', when: 'kreegGiften' },
		vrijwilligersgeld: {
			question: vrijwilligersgeld,
			section: 'inkomen',
			when: 'doetVrijwilligerswerk',
		},
		overwaarde: { question: overwaarde, section: 'inkomen', when: 'heeftKoophuis' },
		...accountPages,
		berekening: { outcome: true },
	},
})
