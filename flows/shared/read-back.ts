import { type Answers, known, type Unknown } from '../engine/answers.ts'
import { fullName, type Naam } from '../engine/kinds/naam.ts'
import { literal } from '../engine/question.ts'
import { type Text, type TextValues, text } from '../engine/text.ts'
import type { Kind } from '../facts/kinderen.ts'

const terug = (key: string, values?: TextValues) => text(`toeslagen:terug.${key}`, values)

/** Several things read out one after the other. */
export function inOne(names: Array<Text>): Text {
	return names.reduce((eerder, volgende) => text('common:en', { eerder, volgende }))
}

/** Whom a helper fills this in for: a helper may type their own name. */
export function whoText({ voorWie, naam }: Answers): Array<Text> {
	const who = naam as Naam | undefined
	return voorWie === 'iemandAnders' && who ? [terug('voorWie', { naam: fullName(who) })] : []
}

/** Which school a child goes to, where that was asked. */
export function schoolText({ voornaam: naam, school }: Kind): Array<Text> {
	const where = known(school)
	return where
		? [terug('school', { naam, school: text(`feiten:kinderen.school.opties.${where}`) })]
		: []
}

/** That the money goes to the account of somebody else, and of whom. */
export function accountText({ rekeningVan, rekeningNaam }: Answers): Array<Text> {
	const naam = known(rekeningNaam as string | Unknown | undefined)
	return rekeningVan === 'iemandAnders' && naam
		? [terug('rekeningVanAnder', { naam: literal(naam) })]
		: []
}
