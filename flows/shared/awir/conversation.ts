import { isUnknown } from '../../engine/answers.ts'
import type { Conditions, Page } from '../../engine/flow.ts'
import type { At } from '../../engine/question.ts'
import { every, not, type Truth, truth } from '../../engine/truth.ts'
import {
	getrouwd,
	huisgenoot,
	huisgenootBand,
	huisgenootKind,
	inHuis,
} from '../../facts/huishouden.ts'
import { heeftInkomen, heeftInkomenPartner, inkomen, inkomenPartner } from '../../facts/inkomen.ts'
import { naam, rekeningenBetalen, voorWie, woonplaats } from '../../facts/persoon.ts'
import { rekening, rekeningNaam, rekeningVan } from '../../facts/rekening.ts'
import { vermogen } from '../../facts/vermogen.ts'
import { asksAboutPartner, dependsOnChildAtHome } from './toeslagpartner.ts'

type Pages = Record<string, Page>

/**
 * Whether a question got one of these answers; unknown when it got "weet ik niet".
 */
export function said(question: string, ...values: Array<string>) {
	return ({ answers }: At): Truth => {
		const answer = answers[question]
		return isUnknown(answer) ? 'onbekend' : truth(values.includes(answer as string))
	}
}

/**
 * Whether one of these was the answer. Who says "weet ik niet" is not asked for more of what only
 * that answer leads to.
 */
export function chose(question: string, ...values: Array<string>) {
	return ({ answers }: At): Truth => truth(values.includes(answers[question] as string))
}

/** Who it is for, where they live, and with how many. */
export const personPages = {
	voorWie: { question: voorWie, section: 'gezin' },
	naam: { question: naam, section: 'gezin' },
	woonplaats: { question: woonplaats, section: 'gezin' },
	inHuis: { question: inHuis, section: 'gezin' },
} satisfies Pages

/** The facts that a toeslagpartner follows from. */
export const partnerPages = {
	getrouwd: { question: getrouwd, section: 'gezin' },
	huisgenoot: { question: huisgenoot, section: 'gezin', when: 'isNietGetrouwd' },
	huisgenootBand: { question: huisgenootBand, section: 'gezin', when: 'heeftHuisgenoot' },
	huisgenootKind: { question: huisgenootKind, section: 'gezin', when: 'hangtAfVanKindInHuis' },
} satisfies Pages

/** The conditions of `partnerPages`. */
export const partnerConditions = {
	isNietGetrouwd: (at) => not(said('getrouwd', 'ja', 'opvang')(at)),
	heeftHuisgenoot: (at) =>
		every([not(said('getrouwd', 'ja', 'opvang')(at)), chose('huisgenoot', 'ja')(at)]),
	hangtAfVanKindInHuis: ({ answers }) => dependsOnChildAtHome(answers),
} satisfies Conditions

/** Income of both, assets, account, and whether bills can be paid. */
export const moneyPages = {
	heeftInkomen: { question: heeftInkomen, section: 'inkomen' },
	inkomen: { question: inkomen, section: 'inkomen', when: 'heeftInkomen' },
	heeftInkomenPartner: {
		question: heeftInkomenPartner,
		section: 'inkomen',
		when: 'heeftToeslagpartner',
	},
	inkomenPartner: { question: inkomenPartner, section: 'inkomen', when: 'heeftPartnerInkomen' },
	vermogen: { question: vermogen, section: 'inkomen' },
	rekening: { question: rekening, section: 'inkomen' },
	rekeningVan: { question: rekeningVan, section: 'inkomen', when: 'isRekeningBekend' },
	rekeningNaam: { question: rekeningNaam, section: 'inkomen', when: 'isRekeningVanAnder' },
	rekeningenBetalen: { question: rekeningenBetalen, section: 'inkomen' },
} satisfies Pages

/**
 * The conditions of `moneyPages`.
 *
 * @param hasPartner whether somebody's income is asked as that of a partner
 */
export function moneyConditions(
	hasPartner: (at: At) => Truth = ({ answers }) => asksAboutPartner(answers),
) {
	return {
		heeftToeslagpartner: hasPartner,
		heeftInkomen: chose('heeftInkomen', 'ja'),
		heeftPartnerInkomen: (at) => every([hasPartner(at), chose('heeftInkomenPartner', 'ja')(at)]),
		isRekeningBekend: ({ answers }) => truth(!isUnknown(answers.rekening)),
		isRekeningVanAnder: chose('rekeningVan', 'iemandAnders'),
	} satisfies Conditions
}
