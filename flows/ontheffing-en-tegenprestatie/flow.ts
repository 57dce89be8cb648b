import { known, type Unknown } from '../engine/answers.ts'
import { conversation } from '../engine/flow.ts'
import type { At } from '../engine/question.ts'
import { every, not, some, type Truth, truth } from '../engine/truth.ts'
import { afspraakDatum, afspraakMomenten, afspraakReden } from '../facts/afspraak.ts'
import { getrouwd, huisgenoot } from '../facts/huishouden.ts'
import { heeftKinderen, kinderen } from '../facts/kinderen.ts'
import { mantelzorgTaken, mantelzorgUren, mantelzorgVoor } from '../facts/mantelzorg.ts'
import { naam, rekeningenBetalen, voorWie, woonplaats } from '../facts/persoon.ts'
import {
	planActiviteiten,
	planBegin,
	planDagen,
	planHulp,
	planObstakels,
	planPlek,
	planUren,
} from '../facts/plan.ts'
import {
	briefVan,
	duurzaamArbeidsongeschikt,
	eerdereOntheffing,
	ontheffingReden,
	papierKeuze,
	plichten,
} from '../facts/plichten.ts'
import { uitkeringSoort } from '../facts/scholing.ts'
import { partnerOpAdres } from '../facts/wonen.ts'
import { hasSchoolChild, hasSmallChild, wants, wantsMore } from './rules.ts'
import { situationOf } from './situation.ts'

/** Whether one of several choices was made. */
function chose({ answers }: At, question: string, ...choices: Array<string>): Truth {
	const chosen = known(answers[question] as Array<string> | Unknown | undefined)
	return truth(chosen === null ? null : choices.some((one) => chosen.includes(one)))
}

const wantsExemption = ({ answers }: At) => wants('ontheffing', answers)
const hasChildren = (at: At) =>
	every([wantsExemption(at), at.answers.heeftKinderen === 'nee' ? 'nee' : 'ja'])
const mayBeSingleParent = (at: At) =>
	every([hasChildren(at), hasSchoolChild(household(at).children, at.peildatum)])
const household = ({ answers, peildatum }: At) => situationOf(answers, peildatum)

/** Duties of bijstand, as a conversation: which papers first, then only what those need. */
export const flow = conversation({
	id: 'ontheffing-en-tegenprestatie',
	conditions: {
		wilMeerDanAfspraak: ({ answers }) => wantsMore(answers),
		wilPlan: ({ answers }) => wants('plan', answers),
		werktAanObstakels: (at) =>
			every([wants('plan', at.answers), chose(at, 'planActiviteiten', 'obstakels')]),
		wilOntheffing: wantsExemption,
		kanBriefHebben: (at) =>
			every([wantsExemption(at), chose(at, 'ontheffingReden', 'gezondheid', 'thuis')]),
		kanBriefUwvHebben: (at) =>
			every([
				wantsExemption(at),
				chose(at, 'ontheffingReden', 'gezondheid', 'thuis'),
				chose(at, 'briefVan', 'uwv'),
			]),
		heeftKinderen: hasChildren,
		kanAlleenstaandeOuderZijn: mayBeSingleParent,
		isGetrouwd: (at) => every([mayBeSingleParent(at), truth(at.answers.getrouwd === 'ja')]),
		isOngetrouwd: (at) => every([mayBeSingleParent(at), truth(at.answers.getrouwd === 'nee')]),
		kanKleinKindHebben: (at) => {
			const { single, children } = household(at)
			return every([hasChildren(at), single, hasSmallChild(children, at.peildatum)])
		},
		// Who does not know the reason yet need not count hours of care.
		zorgtVoorAnder: (at) =>
			some([
				wants('mantelzorg', at.answers),
				every([wantsExemption(at), truth(chose(at, 'ontheffingReden', 'zorgAnder') === 'ja')]),
			]),
		wilMantelzorg: ({ answers }) => wants('mantelzorg', answers),
		wilAfspraak: ({ answers }) => wants('afspraak', answers),
		wilAlleenAfspraak: ({ answers }) => not(wantsMore(answers)),
		heeftAndereUitkering: (at) => not(household(at).bijstand ?? 'onbekend'),
	},
	pages: {
		voorWie: { question: voorWie, section: 'overU' },
		papierKeuze: { question: papierKeuze, section: 'overU' },
		naam: { question: naam, section: 'overU' },
		woonplaats: { question: woonplaats, section: 'overU', when: 'wilMeerDanAfspraak' },
		uitkeringSoort: { question: uitkeringSoort, section: 'overU', when: 'wilMeerDanAfspraak' },

		planActiviteiten: { question: planActiviteiten, section: 'papieren', when: 'wilPlan' },
		planObstakels: { question: planObstakels, section: 'papieren', when: 'werktAanObstakels' },
		planUren: { question: planUren, section: 'papieren', when: 'wilPlan' },
		planDagen: { question: planDagen, section: 'papieren', when: 'wilPlan' },
		planBegin: { question: planBegin, section: 'papieren', when: 'wilPlan' },
		planPlek: { question: planPlek, section: 'papieren', when: 'wilPlan' },
		planHulp: { question: planHulp, section: 'papieren', when: 'wilPlan' },

		plichten: { question: plichten, section: 'papieren', when: 'wilOntheffing' },
		ontheffingReden: { question: ontheffingReden, section: 'papieren', when: 'wilOntheffing' },
		briefVan: { question: briefVan, section: 'papieren', when: 'kanBriefHebben' },
		duurzaamArbeidsongeschikt: {
			question: duurzaamArbeidsongeschikt,
			section: 'papieren',
			when: 'kanBriefUwvHebben',
		},
		heeftKinderen: { question: heeftKinderen, section: 'papieren', when: 'wilOntheffing' },
		kinderen: { question: kinderen, section: 'papieren', when: 'heeftKinderen' },
		getrouwd: { question: getrouwd, section: 'papieren', when: 'kanAlleenstaandeOuderZijn' },
		partnerOpAdres: { question: partnerOpAdres, section: 'papieren', when: 'isGetrouwd' },
		huisgenoot: { question: huisgenoot, section: 'papieren', when: 'isOngetrouwd' },
		eerdereOntheffing: {
			question: eerdereOntheffing,
			section: 'papieren',
			when: 'kanKleinKindHebben',
		},

		mantelzorgVoor: { question: mantelzorgVoor, section: 'papieren', when: 'zorgtVoorAnder' },
		mantelzorgUren: { question: mantelzorgUren, section: 'papieren', when: 'zorgtVoorAnder' },
		mantelzorgTaken: { question: mantelzorgTaken, section: 'papieren', when: 'wilMantelzorg' },

		afspraakDatum: { question: afspraakDatum, section: 'papieren', when: 'wilAfspraak' },
		afspraakReden: { question: afspraakReden, section: 'papieren', when: 'wilAfspraak' },
		afspraakMomenten: { question: afspraakMomenten, section: 'papieren', when: 'wilAfspraak' },

		rekeningenBetalen: {
			question: rekeningenBetalen,
			section: 'hulp',
			when: 'wilMeerDanAfspraak',
		},
		alleenAfspraak: { outcome: true, when: 'wilAlleenAfspraak' },
		andereUitkering: { outcome: true, when: 'heeftAndereUitkering' },
		papieren: { outcome: true },
	},
})
