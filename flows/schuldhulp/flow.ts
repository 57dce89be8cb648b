import { conversation } from '../engine/flow.ts'
import type { At } from '../engine/question.ts'
import { type Truth, truth } from '../engine/truth.ts'
import { getrouwd, huisgenoot } from '../facts/huishouden.ts'
import { nettoInkomen } from '../facts/inkomen-netto.ts'
import { heeftKinderen } from '../facts/kinderen.ts'
import {
	adres,
	geboortedatum,
	naam,
	rekeningenBetalen,
	voorWie,
	woonplaats,
} from '../facts/persoon.ts'
import {
	afsluitDatum,
	heeftSchulden,
	ontruimingDatum,
	schuldeisers,
	schuldhulpNu,
} from '../facts/schulden.ts'
import { haast } from '../facts/situatie.ts'
import {
	energiekosten,
	hypotheek,
	overigeKosten,
	servicekosten,
	telefoonkosten,
	toeslagenPerMaand,
	verzekeringen,
	waterkosten,
	woonkosten,
	zorgpremie,
} from '../facts/vaste-lasten.ts'
import { kaleHuur, woning } from '../facts/wonen.ts'
import { isThreatened, needsOf } from './rules.ts'

const has =
	(need: string) =>
	({ answers }: At): Truth =>
		truth((needsOf(answers) as Array<string>).includes(need))

const lives =
	(how: string) =>
	({ answers }: At): Truth =>
		truth(answers.woning === how)

/** Schuldhulp as a conversation: read the pages from top to bottom. What cannot wait comes first. */
export const flow = conversation({
	id: 'schuldhulp',
	conditions: {
		raaktHuisKwijt: has('huis'),
		gaatEnergieUit: has('energie'),
		isHuur: lives('huur'),
		isKoop: lives('koop'),
		isAndersGehuisvest: ({ answers }) =>
			truth(answers.woning !== 'huur' && answers.woning !== 'koop'),
		isNietGetrouwd: ({ answers }) => truth(answers.getrouwd !== 'ja'),
		heeftSchulden: ({ answers }) => truth(answers.heeftSchulden === 'ja'),
		isBedreigd: ({ answers }) => truth(isThreatened(answers)),
	},
	pages: {
		voorWie: { question: voorWie, section: 'haast' },
		haast: { question: haast, section: 'haast' },
		ontruimingDatum: { question: ontruimingDatum, section: 'haast', when: 'raaktHuisKwijt' },
		afsluitDatum: { question: afsluitDatum, section: 'haast', when: 'gaatEnergieUit' },

		naam: { question: naam, section: 'overU' },
		geboortedatum: { question: geboortedatum, section: 'overU' },
		adres: { question: adres, section: 'overU' },
		woonplaats: { question: woonplaats, section: 'overU' },
		getrouwd: { question: getrouwd, section: 'overU' },
		huisgenoot: { question: huisgenoot, section: 'overU', when: 'isNietGetrouwd' },
		heeftKinderen: { question: heeftKinderen, section: 'overU' },
		schuldhulpNu: { question: schuldhulpNu, section: 'overU' },

		nettoInkomen: { question: nettoInkomen, section: 'inkomen' },
		toeslagenPerMaand: { question: toeslagenPerMaand, section: 'inkomen' },

		woning: { question: woning, section: 'vasteLasten' },
		kaleHuur: { question: kaleHuur, section: 'vasteLasten', when: 'isHuur' },
		servicekosten: { question: servicekosten, section: 'vasteLasten', when: 'isHuur' },
		hypotheek: { question: hypotheek, section: 'vasteLasten', when: 'isKoop' },
		woonkosten: { question: woonkosten, section: 'vasteLasten', when: 'isAndersGehuisvest' },
		energiekosten: { question: energiekosten, section: 'vasteLasten' },
		waterkosten: { question: waterkosten, section: 'vasteLasten' },
		zorgpremie: { question: zorgpremie, section: 'vasteLasten' },
		verzekeringen: { question: verzekeringen, section: 'vasteLasten' },
		telefoonkosten: { question: telefoonkosten, section: 'vasteLasten' },
		overigeKosten: { question: overigeKosten, section: 'vasteLasten' },

		rekeningenBetalen: { question: rekeningenBetalen, section: 'schulden' },
		heeftSchulden: { question: heeftSchulden, section: 'schulden' },
		schuldeisers: { question: schuldeisers, section: 'schulden', when: 'heeftSchulden' },

		spoed: { outcome: true, when: 'isBedreigd' },
		aanvraag: { outcome: true },
	},
})
