import { amountText } from '../engine/amount-text.ts'
import { known } from '../engine/answers.ts'
import { formatDate } from '../engine/date.ts'
import { formatCents } from '../engine/money.ts'
import type { Told } from '../engine/regeling.ts'
import { type Text, type TextValues, text } from '../engine/text.ts'
import type { Schuldeiser } from '../facts/schulden.ts'
import { ageText } from '../shared/awir/read-back.ts'
import { forWhomText } from '../shared/bijstand/read-back.ts'
import { roomPerMonth, type Situation, situationOf, totalDebt } from './situation.ts'

const terug = (key: string, values?: TextValues) => text(`schuldhulp:terug.${key}`, values)

/** What was said, in derived facts: days, what is left each month, and the debts together. */
export function readBack(told: Told): Array<Text> {
	const situation = situationOf(told.journey.answers, told.peildatum)
	const { evictionDay, cutOffDay, debts, together, helpNow, hasDebts } = situation
	const { heeftKinderen: children } = told.journey.answers
	const room = roomPerMonth(situation)
	const left = room === null ? null : formatCents(Math.abs(room))
	return [
		...forWhomText(told),
		...ageText(told),
		...(together === 'onbekend' ? [] : [terug(`samen.${together}`)]),
		...(children === 'ja' || children === 'nee' ? [terug(`kinderen.${children}`)] : []),
		...(helpNow === null ? [] : [terug(`hulp.${helpNow}`)]),
		...(evictionDay ? [terug('ontruiming', { datum: formatDate(evictionDay) })] : []),
		...(cutOffDay ? [terug('afsluiten', { datum: formatDate(cutOffDay) })] : []),
		...rentText(situation),
		...(left === null ? [] : [terug(room! < 0 ? 'tekort' : 'over', { bedrag: left })]),
		...(debts.length > 0
			? [terug('schulden', { bedrag: amountText(totalDebt(situation)), aantal: debts.length })]
			: []),
		...(hasDebts === 'nee' ? [terug('geenSchulden')] : []),
		...debts.flatMap(debtTexts),
	]
}

/** The rent in its two parts: the whole of it in one of them leaves the sum as it is. */
function rentText({ costs }: Situation): Array<Text> {
	const of = (name: string) => costs.find((cost) => cost.name === name)?.cents ?? null
	const [rent, service] = [of('kaleHuur'), of('servicekosten')]
	if (rent === null || service === null) return []
	return [terug('huur', { huur: formatCents(rent), servicekosten: formatCents(service) })]
}

/** A debt as its letter has it: who, how much, which number, since when, and who collects it. */
function debtTexts(debt: Schuldeiser): Array<Text> {
	const { schuldeiser: naam, openstaand, voorstelBedrag, brief } = debt
	const [open, offer] = [known(openstaand), known(voorstelBedrag)]
	const since = known(debt.sinds)
	const kind = known(debt.soort)
	const line = terug('schuld', {
		naam,
		soort: kind === null ? toAsk : text(`feiten:schuldeisers.soort.opties.${kind}`),
		bedrag: open === null ? toAsk : formatCents(open),
		datum: since === null ? toAsk : formatDate(since),
		kenmerk: known(debt.kenmerk) ?? toAsk,
		afspraak: arrangementText(debt),
		deurwaarder: bailiffText(debt),
	})
	if (brief !== 'regeling' || !offer || open === null) return [line]
	const maanden = Math.ceil(open / offer)
	return [line, terug('voorstel', { naam, bedrag: formatCents(offer), maanden })]
}

const toAsk = text('schuldhulp:blad.navragen')

function arrangementText({ afspraak, afspraakBedrag }: Schuldeiser): Text {
	const arranged = known(afspraakBedrag)
	if (afspraak === 'nee') return terug('geenAfspraak')
	return arranged === null ? toAsk : terug('afspraak', { bedrag: formatCents(arranged) })
}

function bailiffText({ deurwaarder, deurwaarderNaam }: Schuldeiser): Text {
	const naam = known(deurwaarderNaam)
	if (deurwaarder === 'nee') return terug('geenDeurwaarder')
	return naam === null ? toAsk : terug('deurwaarder', { naam })
}
