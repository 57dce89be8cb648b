import { known, type Unknown } from '../engine/answers.ts'
import { conversation } from '../engine/flow.ts'
import type { At } from '../engine/question.ts'
import { truth } from '../engine/truth.ts'
import { getrouwd, huisgenoot } from '../facts/huishouden.ts'
import { nettoInkomen } from '../facts/inkomen-netto.ts'
import { kinderen } from '../facts/kinderen.ts'
import { activiteiten, bekende, meedoen, redenGeld, type Wens } from '../facts/meedoen.ts'
import { naam, rekeningenBetalen, voorWie, woonplaats } from '../facts/persoon.ts'
import { gemeenteOf } from '../gemeenten/index.ts'

/** Whether a fund of the place, for something that is wanted, looks at the net income of a month. */
function asksNetIncome({ answers }: At) {
	const place = known(answers.woonplaats as string | Unknown | undefined)
	const wishes = (answers.meedoen ?? []) as Array<Wens>
	const schemes = gemeenteOf(place)?.schemes ?? []
	return truth(
		schemes.some(
			({ needs, limits }) =>
				limits.some(({ unit }) => unit === 'netPerMonth') &&
				wishes.some((wish) => needs.includes(wish)),
		),
	)
}

/** A child that takes part, as a conversation: read the pages from top to bottom. */
export const flow = conversation({
	id: 'kind-doet-mee',
	conditions: {
		kijktFondsNaarInkomen: asksNetIncome,
		kijktFondsNaarHuisgenoot: (at) =>
			truth(asksNetIncome(at) === 'ja' && at.answers.getrouwd !== 'ja'),
	},
	pages: {
		voorWie: { question: voorWie, section: 'gezin' },
		naam: { question: naam, section: 'gezin' },
		woonplaats: { question: woonplaats, section: 'gezin' },
		kinderen: { question: kinderen, section: 'gezin' },

		meedoen: { question: meedoen, section: 'meedoen' },
		activiteiten: { question: activiteiten, section: 'meedoen' },

		bekende: { question: bekende, section: 'hulp' },
		redenGeld: { question: redenGeld, section: 'hulp' },
		getrouwd: { question: getrouwd, section: 'hulp', when: 'kijktFondsNaarInkomen' },
		huisgenoot: { question: huisgenoot, section: 'hulp', when: 'kijktFondsNaarHuisgenoot' },
		nettoInkomen: { question: nettoInkomen, section: 'hulp', when: 'kijktFondsNaarInkomen' },
		rekeningenBetalen: { question: rekeningenBetalen, section: 'hulp' },
		routes: { outcome: true },
	},
})
