import { isUnknown, known, type Unknown } from '../engine/answers.ts'
import { conversation } from '../engine/flow.ts'
import type { At } from '../engine/question.ts'
import { every, not, truth } from '../engine/truth.ts'
import { naam, rekeningenBetalen, voorWie, woonplaats } from '../facts/persoon.ts'
import {
	eerderScholingsbedrag,
	eerderScholingsgeld,
	opleider,
	opleiding,
	opleidingBegin,
	opleidingKosten,
	opleidingNiveau,
	opleidingWerk,
	uitkeringSoort,
} from '../facts/scholing.ts'
import { livesWhereFundIs } from './place.ts'

const liesInPlace = ({ answers }: At) =>
	livesWhereFundIs(known(answers.woonplaats as string | Unknown | undefined))

/** A course somebody wants money for, as a conversation: read the pages from top to bottom. */
export const flow = conversation({
	id: 'scholingsfonds',
	conditions: {
		isFondsInDePlaats: liesInPlace,
		woontElders: (at) => not(liesInPlace(at)),
		kreegEerderGeld: (at) =>
			every([liesInPlace(at), truth(at.answers.eerderScholingsgeld === 'ja')]),
		isBovenMbo: ({ answers: { opleidingNiveau: niveau } }) =>
			isUnknown(niveau) ? 'onbekend' : truth(niveau === 'hbo' || niveau === 'wo'),
	},
	pages: {
		voorWie: { question: voorWie, section: 'overU' },
		naam: { question: naam, section: 'overU' },
		woonplaats: { question: woonplaats, section: 'overU' },
		uitkeringSoort: { question: uitkeringSoort, section: 'overU' },

		opleiding: { question: opleiding, section: 'scholing' },
		opleider: { question: opleider, section: 'scholing' },
		opleidingNiveau: { question: opleidingNiveau, section: 'scholing' },
		opleidingWerk: { question: opleidingWerk, section: 'scholing' },
		opleidingBegin: { question: opleidingBegin, section: 'scholing' },

		opleidingKosten: { question: opleidingKosten, section: 'hulp' },
		eerderScholingsgeld: {
			question: eerderScholingsgeld,
			section: 'hulp',
			when: 'isFondsInDePlaats',
		},
		eerderScholingsbedrag: {
			question: eerderScholingsbedrag,
			section: 'hulp',
			when: 'kreegEerderGeld',
		},
		rekeningenBetalen: { question: rekeningenBetalen, section: 'hulp' },
		elders: { outcome: true, when: 'woontElders' },
		bovenMbo: { outcome: true, when: 'isBovenMbo' },
		verzoek: { outcome: true },
	},
})
