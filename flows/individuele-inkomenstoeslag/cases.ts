import type { Case, Facts } from '../engine/case.ts'
import { child, DAY, day, person, UNKNOWN } from '../shared/awir/case-parts.ts'
import { account, alone, couple, netPay, nothing } from '../shared/bijstand/case-parts.ts'

const LAW = 'Participatiewet, art. 36'
const ROTTERDAM = `${LAW}; bedragen van Rotterdam alleen gezien in een beschrijving (S): vraag na`

/** Little for years, no more in sight, not at school, and none of it in the past year. */
const long: Facts = {
	toeslagGehad: 'nee',
	laagInkomenSinds: 'lang',
	meerInkomen: 'nee',
	studie: 'nee',
}
const papers = { voorblad: {}, verzoek: {} }

/** Households that ask for the toeslag, from what they type to what stands on their papers. */
export const cases: ReadonlyArray<Case> = [
	{
		id: 'rotterdamAlleen',
		who: 'Alone in Rotterdam, little for years: nothing speaks against it, the gemeente says',
		source: ROTTERDAM,
		peildatum: DAY,
		facts: { ...person('Ana', 'Lopes'), ...alone, ...long, ...nothing, ...account },
		outcome: 'verzoek',
		verdict: 'unknown',
		amount: null,
		papers: {
			voorblad: { texts: ['Vraag naar de regels', 'Gemeente Rotterdam'] },
			verzoek: {
				fields: { naam: 'Ana Lopes', laagInkomenSinds: '3 jaar of langer', bijstandPartner: 'Nee' },
			},
		},
	},
	{
		id: 'stelMetKind',
		who: 'Spouses with a child, some pay',
		source: ROTTERDAM,
		peildatum: DAY,
		facts: {
			...person('Omar', 'El Idrissi'),
			...couple,
			heeftKinderen: 'ja',
			kinderen: [child('Noor', '8 jaar', day('27', 'maart', '2018'), 'basisschool')],
			heeftHuisgenoten: 'nee',
			...long,
			...netPay('1.600', 'vierWeken'),
			...account,
		},
		outcome: 'verzoek',
		verdict: 'unknown',
		amount: null,
		papers: {
			...papers,
			verzoek: { fields: { 'kinderen.1.voornaam': 'Noor', inkomenPerMaand: '€ 1.733,33' } },
		},
	},
	{
		id: 'alGehad',
		who: 'Got it in the past twelve months: refused by law',
		source: `${LAW} lid 3`,
		peildatum: DAY,
		facts: {
			...person('Ana', 'Lopes'),
			...alone,
			...long,
			toeslagGehad: 'ja',
			...nothing,
			...account,
			rekeningenBetalen: 'nee',
		},
		outcome: 'verzoek',
		verdict: 'unlikely',
		amount: null,
		papers: { ...papers, voorblad: { texts: ['schuldhulp'] } },
	},
	{
		id: 'spaargeld',
		who: 'One euro above what somebody alone may have',
		source: `${LAW} lid 1 en art. 34 lid 3: € 8.000`,
		peildatum: DAY,
		facts: {
			...person('Kees', "van 't Hek"),
			...alone,
			...long,
			...nothing,
			vermogenNu: '8.001',
			schuldenNu: '0',
			...account,
		},
		outcome: 'verzoek',
		verdict: 'unlikely',
		amount: null,
		papers,
	},
	{
		id: 'aow',
		who: 'Of AOW age: this toeslag ends there',
		source: `${LAW} lid 1`,
		peildatum: DAY,
		facts: {
			...person('Ria', 'Bakker'),
			...alone,
			geboortedatum: day('1', '3', '1955'),
			...long,
			...nothing,
			...account,
		},
		outcome: 'verzoek',
		verdict: 'unlikely',
		amount: null,
		papers,
	},
	{
		id: 'twintig',
		who: 'Twenty: from the birthday tomorrow on',
		source: `${LAW} lid 1`,
		peildatum: DAY,
		facts: { ...person('Sam', 'de Wit'), geboortedatum: day('23', '11', '2005') },
		outcome: 'teJong',
		verdict: 'unlikely',
		amount: null,
		papers: { voorblad: {} },
	},
	{
		id: 'elders',
		who: 'In a place we have no file of, hardly anything known: to ask after, no no',
		source: `${LAW}: de gemeenteraad stelt de regels`,
		peildatum: DAY,
		facts: {
			...person('Ivo', 'Petrov'),
			woonplaats: 'Gouda',
			...alone,
			toeslagGehad: UNKNOWN,
			laagInkomenSinds: UNKNOWN,
			meerInkomen: UNKNOWN,
			studie: UNKNOWN,
			...nothing,
			vermogenNu: UNKNOWN,
			rekening: UNKNOWN,
			rekeningenBetalen: 'zegIkNiet',
		},
		outcome: 'verzoek',
		verdict: 'unknown',
		amount: null,
		papers: { ...papers, voorblad: { texts: ['Gemeente Gouda'] } },
	},
]
