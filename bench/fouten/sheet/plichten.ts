import { type AnswerSheet, type Household, type Paper, papersOf } from '../household.ts'
import { hundredthsOf, printedDay, printedHours, word } from '../printed.ts'
import { childrenOf, type Fields, fullName, merged, option, several } from './fields.ts'

const TEXT = '@ontheffing-en-tegenprestatie:blad'
const DUTIES = ['werk', 'tegenprestatie']

/** The papers about the duties of bijstand that somebody chose. */
export function plichten(household: Household): AnswerSheet[string] {
	const chosen = household.knows.papierKeuze as ReadonlyArray<string>
	return {
		...(chosen.includes('plan') && { 'mijn-plan': plan(household) }),
		...(chosen.includes('ontheffing') && { ontheffingsverzoek: exemption(household) }),
		...(chosen.includes('mantelzorg') && {
			mantelzorgafspraak: {
				naam: fullName(household),
				...care(household),
				mantelzorgTaken: several('mantelzorgTaken', household.knows.mantelzorgTaken),
				volgendGesprek: '',
			},
		}),
		...(chosen.includes('afspraak') && { 'afspraak-verzetten': appointment(household) }),
	}
}

function plan(household: Household): Fields {
	const { knows } = household
	const lists = ['planActiviteiten', 'planObstakels', 'planDagen', 'planHulp'].filter(
		(one) => one in knows,
	)
	return {
		naam: fullName(household),
		...Object.fromEntries(lists.map((name) => [name, several(name, knows[name])])),
		planUren: hours(knows.planUren),
		planBegin: dayOf(knows.planBegin),
		planPlek: option('planPlek', knows.planPlek),
		volgendGesprek: '',
	}
}

function care({ knows }: Household): Fields {
	return {
		mantelzorgVoor: option('mantelzorgVoor', knows.mantelzorgVoor),
		mantelzorgUren: hours(knows.mantelzorgUren),
	}
}

function appointment(household: Household): Fields {
	const [call] = papersOf(household, 'oproep')
	const { afspraakReden, afspraakMomenten } = household.knows
	return {
		...writer(household),
		afspraakDatum: printedDay(call!.datum!),
		afspraakReden: option('afspraakReden', afspraakReden),
		afspraakMomenten: several('afspraakMomenten', afspraakMomenten),
	}
}

function writer(household: Household): Fields {
	return { naam: fullName(household), kenmerk: '', telefoon: '' }
}

/** The letter that asks: its fields, and all it says, from the addressee to the last sentence. */
function exemption(household: Household): Fields {
	const { knows } = household
	const reasons = knows.ontheffingReden as ReadonlyArray<string>
	const reports = papersOf(household, 'verklaring')
	const isLasting = reports.some(({ duurzaam }) => duurzaam === 'ja')
	const [small, young] = [5, 12].map((age) => aloneWithChildUnder(household, age))
	const isFirst = small && knows.eerdereOntheffing === 'nee'
	const grounds = [
		...(isLasting ? ['duurzaam'] : []),
		...(small ? ['kleinKind{leeftijd=5}'] : []),
		...(young && !isFirst ? ['kindTot12{leeftijd=12}'] : []),
		...(reasons.includes('zorgAnder') || (reasons.includes('zorgKind') && !isFirst)
			? ['zorg']
			: []),
		...(reasons.includes('gezondheid') || reasons.includes('thuis') ? ['gezondheid'] : []),
		...(reasons.includes('anders') ? ['dringend'] : []),
	]
	const duties = small || isLasting ? DUTIES : (knows.plichten as ReadonlyArray<string>)
	const asks = knows.uitkeringSoort === 'bijstand' ? 'vraag.bijstand' : 'vraag.uitkering'
	const says = [
		`${TEXT}.aan{naam=${word(knows.woonplaats)}}`,
		`${TEXT}.${asks}`,
		...duties.map((duty) => `${TEXT}.plicht.${duty}`),
		...grounds.map((ground) => `${TEXT}.grond.${ground}`),
		...reports.map(({ afzender }) => option('briefVan', afzender)),
		`${TEXT}.antwoord`,
	]
	return {
		...writer(household),
		ontheffingReden: several('ontheffingReden', reasons),
		...(reasons.includes('zorgAnder') && care(household)),
		...(small || young ? childFields(household) : {}),
		...Object.fromEntries(says.map((sentence, at) => [`tekst.${at + 1}`, sentence])),
	}
}

function aloneWithChildUnder(household: Household, age: number): boolean {
	const { knows } = household
	const isAlone = knows.getrouwd === 'nee' && knows.huisgenoot === 'nee'
	return isAlone && atHomeUnder(household, age).length > 0
}

function atHomeUnder(household: Household, age: number): Array<Paper> {
	return childrenOf(household).filter(({ geboortedatum, woontBijU = 'ja' }) => {
		const turns =
			geboortedatum && `${Number(geboortedatum.slice(0, 4)) + age}${geboortedatum.slice(4)}`
		return woontBijU === 'ja' && turns !== undefined && turns > household.peildatum
	})
}

function childFields(household: Household): Fields {
	const young = atHomeUnder(household, 12)
	return merged(
		...childrenOf(household).map((child, at): Fields => {
			if (!young.includes(child)) return {}
			return {
				[`kinderen.${at + 1}.voornaam`]: child.voornaam!,
				[`kinderen.${at + 1}.geboortedatum`]: printedDay(child.geboortedatum!),
			}
		}),
	)
}

function hours(said: unknown): string {
	return `@feiten:uren{uren=${printedHours(hundredthsOf(word(said as string)))}}`
}

function dayOf(said: unknown): string {
	const { dag, maand, jaar } = said as Record<string, string>
	return printedDay([jaar, maand!.padStart(2, '0'), dag!.padStart(2, '0')].join('-'))
}
