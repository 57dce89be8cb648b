import { known } from '../../engine/answers.ts'
import { formatDate } from '../../engine/date.ts'
import type { Document, Field } from '../../engine/document.ts'
import { fullName, type Naam } from '../../engine/kinds/naam.ts'
import { formatCents } from '../../engine/money.ts'
import type { Told } from '../../engine/regeling.ts'
import { type Text, type TextValues, text } from '../../engine/text.ts'
import { type Brief, type Schuldeiser, writtenTo } from '../../facts/schulden.ts'
import { type Situation, situationOf } from '../situation.ts'

const brief = (key: string, values?: TextValues) => text(`schuldhulp-brief:${key}`, values)

/** Name of a letter: each goes to one creditor, who sees no other. */
export function letterPaper(number: number): string {
	return `brief-${number}`
}

/** The letters that were chosen, numbered as on the list of creditors. */
export function brieven(told: Told): Array<Document> {
	const situation = situationOf(told.journey.answers, told.peildatum)
	return situation.debts.flatMap((debt, at) =>
		debt.brief === 'geen' ? [] : [letterTo(debt, at + 1, situation, told)],
	)
}

function letterTo(
	debt: Schuldeiser,
	number: number,
	situation: Situation,
	{ journey }: Told,
): Document {
	const { adres, naam } = journey.answers
	const sender = naam ? fullName(naam as Naam) : ''
	const field = (name: string, value: string | Text): Field => ({
		name,
		label: brief(`vak.${name.replace(/\d+$/, '')}`),
		value,
	})
	const isWithBailiff = writtenTo(debt) !== debt.schuldeiser
	const paragraphs = [
		...(isWithBailiff ? [brief('bijDeurwaarder', { schuldeiser: debt.schuldeiser })] : []),
		...bodyOf(debt, situation),
	]
	return {
		id: letterPaper(number),
		title: brief(`titel.${debt.brief}`, { naam: writtenTo(debt) }),
		blocks: [
			{
				kind: 'letter',
				from: [
					field('naam', sender),
					field('adres', known(adres as string | undefined) ?? ''),
					field('woonplaats', situation.place ?? ''),
				],
				placeAndDate: field(
					'plaatsEnDatum',
					[situation.place, formatDate(situation.peildatum)].filter(Boolean).join(', '),
				),
				to: [
					field(isWithBailiff ? 'deurwaarderNaam' : 'schuldeiser', writtenTo(debt)),
					field('adresSchuldeiser', known(debt.adresSchuldeiser) ?? ''),
				],
				subject: brief(`onderwerp.${debt.brief}`),
				reference: field('kenmerk', known(debt.kenmerk) ?? ''),
				body: [
					field('aanhef', brief('aanhef')),
					...paragraphs.map((words, at) => field(`alinea${at + 1}`, words)),
					field('groet', brief('groet')),
				],
				signed: field('ondertekening', sender),
			},
		],
	}
}

/** What each letter says: facts, one request, and thanks; no threat and no excuse. */
function bodyOf(debt: Schuldeiser, situation: Situation): Array<Text> {
	const letters: Record<Exclude<Brief, 'geen'>, () => Array<Text>> = {
		uitstel: () => [
			opening(debt),
			helped(situation),
			situation.talkBy && situation.helpNow !== 'nu'
				? brief('uitstel.tot', { datum: formatDate(situation.talkBy) })
				: brief('uitstel.vraag'),
			brief('uitstel.kosten'),
			brief('antwoord'),
		],
		regeling: () => [
			opening(debt),
			offer(debt),
			brief('regeling.begin'),
			brief('regeling.akkoord'),
			brief('antwoord'),
		],
		opgave: () => [
			brief('opgave.vraag'),
			brief('opgave.bedrag'),
			brief('opgave.opbouw'),
			brief('opgave.stukken'),
			brief('antwoord'),
		],
	}
	return debt.brief === 'geen' ? [] : letters[debt.brief]()
}

function opening({ openstaand }: Schuldeiser): Text {
	const cents = known(openstaand)
	return cents === null
		? brief('opening.zonderBedrag')
		: brief('opening.bedrag', { bedrag: formatCents(cents) })
}

function helped({ place, helpNow }: Situation): Text {
	const which = helpNow === 'nu' ? 'krijg' : 'vraag'
	return place ? brief(`hulp.${which}`, { plaats: place }) : brief(`hulp.${which}ZonderPlaats`)
}

function offer({ voorstelBedrag }: Schuldeiser): Text {
	const cents = known(voorstelBedrag)
	return cents === null
		? brief('regeling.zelf')
		: brief('regeling.bedrag', { bedrag: formatCents(cents) })
}
