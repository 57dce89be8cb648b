import { type Household, papersOf } from '../household.ts'
import { printedDay, word } from '../printed.ts'
import { birthday, childrenOf, type Fields, fullName, merged, option } from './fields.ts'

/** Who asks, with the boxes to fill in by hand. */
export function who(household: Household): Fields {
	return {
		naam: fullName(household),
		geboortedatum: printedDay(birthday(household, 'ik')!),
		woonplaats: word(household.knows.woonplaats),
		adres: '',
		bsn: '',
	}
}

/** How somebody lives, and the birthday of a partner. */
export function home(household: Household, questions: Array<string>): Fields {
	const partner = birthday(household, 'partner')
	return {
		...chosen(household, questions),
		...(partner && { geboortedatumPartner: printedDay(partner) }),
	}
}

/** A choice that people know without a paper, where they were asked. */
export function chosen({ knows }: Household, questions: Array<string>): Fields {
	const asked = questions.filter((question) => question in knows)
	return Object.fromEntries(asked.map((question) => [question, option(question, knows[question])]))
}

/** The children, with the questions that a paper asks of them. */
export function children(household: Household, questions: Array<string>): Fields {
	return merged(
		...childrenOf(household).map((child, at) => {
			const { voornaam = '', geboortedatum, uitgerekendeDatum, woontBijU = 'ja' } = child
			const all: Fields = {
				voornaam,
				...(geboortedatum && {
					geboortedatum: printedDay(geboortedatum),
					woontBijU: option('kinderen.woontBijU', woontBijU),
				}),
				...(uitgerekendeDatum && { uitgerekendeDatum: printedDay(uitgerekendeDatum) }),
			}
			return numbered(
				`kinderen.${at + 1}`,
				questions.filter((one) => one in all),
				all,
			)
		}),
	)
}

function numbered(at: string, names: Array<string>, values: Fields): Fields {
	return Object.fromEntries(names.map((name) => [`${at}.${name}`, values[name]!]))
}

/** From 27 on somebody may share the costs, unless a student or a tenant by contract. */
export function housemates(household: Household): Fields {
	return merged(
		...papersOf(household, 'briefVanHuisgenoot').map((one, at) => {
			const { voornaam = '', band, geboortedatum, onderwijs = 'nee', contract = 'nee' } = one
			const isTenant = band === 'huurderMetContract'
			const isAsked = !isTenant && band !== 'student' && isFrom27(geboortedatum!, household)
			return numbered(
				`huisgenoten.${at + 1}`,
				[
					...['voornaam', 'band'],
					...(isTenant ? [] : ['geboortedatum']),
					...(isAsked ? ['onderwijs', 'contract'] : []),
				],
				{
					voornaam,
					band: option('huisgenoten.band', band),
					geboortedatum: geboortedatum ? printedDay(geboortedatum) : '',
					onderwijs: option('huisgenoten.onderwijs', onderwijs),
					contract: option('huisgenoten.contract', contract),
				},
			)
		}),
	)
}

function isFrom27(born: string, { peildatum }: Household): boolean {
	const turns = `${Number(born.slice(0, 4)) + 27}${born.slice(4)}`
	return turns <= peildatum
}
