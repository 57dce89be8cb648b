import { isUnknown } from '../engine/answers.ts'
import { conversation } from '../engine/flow.ts'
import type { At } from '../engine/question.ts'
import { every, not, some, type Truth, truth } from '../engine/truth.ts'
import {
	getrouwd,
	huisgenoot,
	huisgenootBand,
	huisgenootKind,
	inHuis,
} from '../facts/huishouden.ts'
import { heeftInkomen, heeftInkomenPartner, inkomen, inkomenPartner } from '../facts/inkomen.ts'
import { type Kind, kinderen } from '../facts/kinderen.ts'
import { opvang } from '../facts/opvang.ts'
import { naam, rekeningenBetalen, voorWie, woonplaats } from '../facts/persoon.ts'
import { rekening, rekeningNaam, rekeningVan } from '../facts/rekening.ts'
import {
	type Bezigheid,
	werk,
	werkBegin,
	werkBeginPartner,
	werkEind,
	werkEindPartner,
	werkPartner,
	werkPauzeBegin,
	werkPauzeBeginPartner,
	werkPauzeEind,
	werkPauzeEindPartner,
	werkPeriode,
	werkPeriodePartner,
} from '../facts/werk.ts'
import {
	asksAboutPartner,
	dependsOnChildAtHome,
	isOnlyFamily,
	toeslagpartner,
} from '../shared/awir/toeslagpartner.ts'

/** What gives no right, nor excuses anybody: nothing more is asked of it. */
const WITHOUT_MONTHS: ReadonlyArray<Bezigheid> = ['ziek', 'geen']

/** Whether a question got one of these answers; unknown when it got "weet ik niet". */
function said(question: string, ...values: Array<string>) {
	return ({ answers }: At): Truth => {
		const answer = answers[question]
		return isUnknown(answer) ? 'onbekend' : truth(values.includes(answer as string))
	}
}

/**
 * Whether one of these was the answer. Who says "weet ik niet" is not asked for more of what only
 * that answer leads to: nobody knows the day of what they do not know.
 */
function chose(question: string, ...values: Array<string>) {
	return ({ answers }: At): Truth => truth(values.includes(answers[question] as string))
}

/** Whether a parent does something the law gives a right for, or that excuses them. */
function hasGround(question: string) {
	return ({ answers }: At): Truth => {
		const does = answers[question]
		if (does === undefined) return 'nee'
		if (!Array.isArray(does)) return 'onbekend'
		return truth((does as Array<Bezigheid>).some((one) => !WITHOUT_MONTHS.includes(one)))
	}
}

/** Whether a parent names such a thing: then it has months to ask after. */
function namesGround(question: string) {
	return (at: At): Truth => truth(hasGround(question)(at) === 'ja')
}

/** Whether illness is all a parent names: no toeslag, but the gemeente may help. */
function isOnlyIll(question: string) {
	return (at: At): Truth => {
		const does = at.answers[question]
		const isIll = Array.isArray(does) && does.includes('ziek')
		return truth(isIll && hasGround(question)(at) === 'nee')
	}
}

function isWithoutGround(question: string) {
	return ({ answers }: At): Truth => {
		const does = answers[question]
		return truth(Array.isArray(does) && does.includes('geen'))
	}
}

/** What a partner lacks ends the conversation only where it is certain that a ground is asked. */
const partnerNeedsGround = ({ answers }: At) =>
	truth(toeslagpartner(answers) === 'ja' && isOnlyFamily(answers) === 'nee')

const eitherParent = (of: (question: string) => (at: At) => Truth) => (at: At) =>
	some([of('werk')(at), every([partnerNeedsGround(at), of('werkPartner')(at)])])

/** A conversation about a possible partner is held unless it is known that there is none. */
const withPartner = (condition: (at: At) => Truth) => (at: At) =>
	every([asksAboutPartner(at.answers), condition(at)])

/** Kinderopvangtoeslag as a conversation: read the pages from top to bottom. */
export const flow = conversation({
	id: 'kinderopvangtoeslag',
	conditions: {
		zijnKinderenTeOud: ({ answers }) =>
			every(((answers.kinderen ?? []) as Array<Kind>).map(({ school }) => isVoortgezet(school))),
		isNietGetrouwd: (at) => not(said('getrouwd', 'ja', 'opvang')(at)),
		heeftHuisgenoot: (at) =>
			every([not(said('getrouwd', 'ja', 'opvang')(at)), chose('huisgenoot', 'ja')(at)]),
		hangtAfVanKindInHuis: ({ answers }) => dependsOnChildAtHome(answers),
		heeftToeslagpartner: ({ answers }) => asksAboutPartner(answers),
		heeftGrond: namesGround('werk'),
		isWerkBegonnen: chose('werkPeriode', 'begonnen', 'begonnenEnGestopt'),
		isWerkGestopt: chose('werkPeriode', 'gestopt', 'begonnenEnGestopt'),
		hadWerkPauze: chose('werkPeriode', 'metPauze'),
		heeftPartnerGrond: withPartner(namesGround('werkPartner')),
		isWerkPartnerBegonnen: withPartner(
			chose('werkPeriodePartner', 'begonnen', 'begonnenEnGestopt'),
		),
		isWerkPartnerGestopt: withPartner(chose('werkPeriodePartner', 'gestopt', 'begonnenEnGestopt')),
		hadWerkPartnerPauze: withPartner(chose('werkPeriodePartner', 'metPauze')),
		isOuderZiek: eitherParent(isOnlyIll),
		isOuderZonderGrond: eitherParent(isWithoutGround),
		heeftInkomen: chose('heeftInkomen', 'ja'),
		heeftPartnerInkomen: withPartner(chose('heeftInkomenPartner', 'ja')),
		isRekeningBekend: ({ answers }) => truth(!isUnknown(answers.rekening)),
		isRekeningVanAnder: chose('rekeningVan', 'iemandAnders'),
	},
	pages: {
		voorWie: { question: voorWie, section: 'gezin' },
		naam: { question: naam, section: 'gezin' },
		woonplaats: { question: woonplaats, section: 'gezin' },
		inHuis: { question: inHuis, section: 'gezin' },
		kinderen: { question: kinderen, section: 'gezin' },
		kinderenTeOud: { outcome: true, when: 'zijnKinderenTeOud' },
		getrouwd: { question: getrouwd, section: 'gezin' },
		huisgenoot: { question: huisgenoot, section: 'gezin', when: 'isNietGetrouwd' },
		huisgenootBand: { question: huisgenootBand, section: 'gezin', when: 'heeftHuisgenoot' },
		huisgenootKind: { question: huisgenootKind, section: 'gezin', when: 'hangtAfVanKindInHuis' },

		werk: { question: werk, section: 'werk' },
		werkPeriode: { question: werkPeriode, section: 'werk', when: 'heeftGrond' },
		werkBegin: { question: werkBegin, section: 'werk', when: 'isWerkBegonnen' },
		werkEind: { question: werkEind, section: 'werk', when: 'isWerkGestopt' },
		werkPauzeBegin: { question: werkPauzeBegin, section: 'werk', when: 'hadWerkPauze' },
		werkPauzeEind: { question: werkPauzeEind, section: 'werk', when: 'hadWerkPauze' },
		werkPartner: { question: werkPartner, section: 'werk', when: 'heeftToeslagpartner' },
		werkPeriodePartner: {
			question: werkPeriodePartner,
			section: 'werk',
			when: 'heeftPartnerGrond',
		},
		werkBeginPartner: {
			question: werkBeginPartner,
			section: 'werk',
			when: 'isWerkPartnerBegonnen',
		},
		werkEindPartner: { question: werkEindPartner, section: 'werk', when: 'isWerkPartnerGestopt' },
		werkPauzeBeginPartner: {
			question: werkPauzeBeginPartner,
			section: 'werk',
			when: 'hadWerkPartnerPauze',
		},
		werkPauzeEindPartner: {
			question: werkPauzeEindPartner,
			section: 'werk',
			when: 'hadWerkPartnerPauze',
		},
		gemeenteRoute: { outcome: true, when: 'isOuderZiek' },
		geenGrond: { outcome: true, when: 'isOuderZonderGrond' },

		opvang: { question: opvang, section: 'opvang' },

		heeftInkomen: { question: heeftInkomen, section: 'inkomen' },
		inkomen: { question: inkomen, section: 'inkomen', when: 'heeftInkomen' },
		heeftInkomenPartner: {
			question: heeftInkomenPartner,
			section: 'inkomen',
			when: 'heeftToeslagpartner',
		},
		inkomenPartner: { question: inkomenPartner, section: 'inkomen', when: 'heeftPartnerInkomen' },
		rekening: { question: rekening, section: 'inkomen' },
		rekeningVan: { question: rekeningVan, section: 'inkomen', when: 'isRekeningBekend' },
		rekeningNaam: { question: rekeningNaam, section: 'inkomen', when: 'isRekeningVanAnder' },
		rekeningenBetalen: { question: rekeningenBetalen, section: 'inkomen' },
		berekening: { outcome: true },
	},
})

function isVoortgezet(school: Kind['school']): Truth {
	return isUnknown(school) ? 'onbekend' : truth(school === 'voortgezet')
}
