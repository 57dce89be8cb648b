import { expect, test } from 'vitest'
import { UNKNOWN } from '../flows/engine/answers.ts'
import { regelingOf } from '../flows/index.ts'
import { supposed } from '../flows/ontdek/supposed.ts'
import { countedIncome, derivationRow, incomesOf } from './derivations.server.ts'
import { translator } from './i18n.server.ts'

const PEILDATUM = '2026-11-22'

const pay = (bedrag: number, more: object) => ({
	soort: 'loon',
	wisselt: 'nee',
	bedrag: { bedrag, soort: 'bruto', per: 'maand' },
	heelJaar: 'ja',
	papierJaar: 'ditJaar',
	...more,
})

const listOf = (id: string, answers: object) => ({ items: [{ id, answers }], klaar: true })

/** A wife with a job, a husband at another address with one, and her brother at home. */
const amina = {
	woonplaats: 'Heerlen',
	geboortedatum: '1987-09-19',
	heeftKinderen: 'nee',
	meedoen: ['zwemles'],
	getrouwd: 'ja',
	partnerOpAdres: 'nee',
	gescheidenLeven: 'tijdelijk',
	woning: 'huur',
	verblijf: 'huis',
	zelfstandigeWoning: 'ja',
	huurBegin: '2021-03-01',
	heleHuur: 640_00,
	kaleHuur: 600_00,
	servicekosten: 40_00,
	heeftHuisgenoten: 'ja',
	huisgenoten: listOf('h1', {
		voornaam: 'Bilal',
		band: 'anders',
		geboortedatum: '1996-03-01',
		jaarinkomen: 9_000_00,
		vermogen: 0,
		onderwijs: 'nee',
		contract: 'nee',
	}),
	zorgverzekering: 'heelJaar',
	zorgverzekeringPartner: 'heelJaar',
	heeftInkomen: 'ja',
	inkomen: listOf('i1', pay(2_000_00, { vakantiegeld: 'apart', vakantiegeldBedrag: 1_920_00 })),
	heeftInkomenPartner: 'ja',
	inkomenPartner: listOf('p1', pay(2_000_00, { vakantiegeld: 'zitErin' })),
	inkomstenBronnen: ['loon'],
	nettoInkomen: { bedrag: 1_900_00, soort: 'netto', per: 'vierWeken' },
	nettoVakantiegeld: 'apart',
}

const incomeIn = (id: string, said: object = amina) =>
	countedIncome(regelingOf(id)!, { ...said }, PEILDATUM)

test('the same household has four incomes in four regelingen, from one set of facts', () => {
	const incomes = ['zorgtoeslag', 'huurtoeslag', 'bijstand', 'kind-doet-mee'].map((id) => {
		const { unit, value } = incomeIn(id)!
		return [id, unit, value.min, value.max]
	})
	const [ofOne, ofHusband, ofBrother] = [2_000_00 * 12 + 1_920_00, 2_000_00 * 12, 9_000_00]
	// 1.900 × 13 ÷ 12; for the bijstand with the holiday pay in it: ÷ (1 − 4,8%).
	expect(incomes).toEqual([
		['zorgtoeslag', 'bedragPerJaar', ofOne + ofHusband, ofOne + ofHusband],
		['huurtoeslag', 'bedragPerJaar', ofOne + ofBrother, ofOne + ofBrother],
		['bijstand', 'bedragPerMaand', 2_162_11, 2_162_11],
		['kind-doet-mee', 'bedragPerMaand', 2_058_33, 2_058_33],
	])
})

test('they stand beside each other, each with what it is', () => {
	const shown = incomesOf({ ...amina }, PEILDATUM, translator('nl'))
	expect(shown.find(({ id }) => id === 'huurtoeslag')).toEqual({
		id: 'huurtoeslag',
		name: 'Huurtoeslag',
		what: 'Inkomen dat telt in 2026: iedereen in huis',
		value: '€\u00a034.920 per jaar',
	})
})

test('an income that is not known is left out, and one alone has nothing beside it', () => {
	const { nettoInkomen: _, ...gross } = amina
	const t = translator('nl')
	const ids = (said: object) => incomesOf({ ...said }, PEILDATUM, t).map(({ id }) => id)
	expect(ids(gross)).not.toContain('bijstand')
	expect(ids({ ...gross, inkomen: UNKNOWN, heeftInkomen: UNKNOWN })).toEqual([])
	expect(ids({})).toEqual([])
})

test('a sum names its lines, the paper of each and the law', () => {
	const own = regelingOf('zorgtoeslag')!.derivations!({
		journey: { answers: supposed(regelingOf('zorgtoeslag')!.flow, amina, PEILDATUM) },
		peildatum: PEILDATUM,
	})[0]!
	expect(derivationRow(own, translator('nl'))).toEqual({
		id: 'toetsingsinkomen',
		label: 'Uw toetsingsinkomen in 2026',
		value: '€\u00a025.920 per jaar',
		lines: [
			{
				id: 'i1.bedrag',
				text: 'Loon: €\u00a02.000 × 12',
				value: '€\u00a024.000',
				paper: 'Dit staat op: Loonstrook: Loon voor loonheffing',
			},
			{
				id: 'i1.vakantiegeld',
				text: 'Loon: vakantiegeld',
				value: '€\u00a01.920',
				paper: 'Dit staat op: Loonstrook: Vakantiegeld',
			},
		],
		total: { label: 'Samen', value: '€\u00a025.920' },
		rule: null,
		source: { title: 'Awir, art. 8', url: 'https://wetten.overheid.nl/BWBR0018472#Artikel8' },
	})
})
