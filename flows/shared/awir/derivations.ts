import { amountText } from '../../engine/amount-text.ts'
import { type Answers, known } from '../../engine/answers.ts'
import {
	ANYTHING,
	COUNTED_INCOME,
	type Derivation,
	type DerivationLine,
	derived,
	type Heard,
} from '../../engine/derivation.ts'
import type { Paper } from '../../engine/question.ts'
import { type Text, type TextValues, text } from '../../engine/text.ts'
import { type Inkomensbron, LOONSTROOK } from '../../facts/inkomen.ts'
import type { Household } from './household.ts'
import { awirSources } from './sources.ts'
import { incomeOfSource, timesText } from './toetsingsinkomen.ts'

const NONE = { min: 0, max: 0 }

const afleiding = (key: string, values?: TextValues) => text(`afleiding:inkomen.${key}`, values)

/** Whose income: the questions about a partner have `Partner` after their name. */
type Suffix = '' | 'Partner'

/**
 * The toetsingsinkomen of each of the two, source by source, and what both come to together. Of one
 * person alone there is one: what counts is the sum of the sources.
 *
 * @param more what others at the address add to the income that counts
 */
export function incomeDerivations(
	heard: Heard,
	{ partner }: Pick<Household, 'partner'>,
	more: Array<DerivationLine> = [],
): Array<Derivation> {
	const { answers } = heard.journey
	if (!('heeftInkomen' in answers)) return []
	const own = ofPerson(heard, '')
	if (partner === 'nee' && more.length === 0) return [{ ...own, id: COUNTED_INCOME }]
	const other = partner === 'nee' ? null : ofPerson(heard, 'Partner')
	const jaar = heard.peildatum.slice(0, 4)
	const both = [
		lineFor(own, ''),
		...(other ? [maybe(lineFor(other, 'Partner'), partner === 'ja')] : []),
	]
	return [
		own,
		...(other && 'heeftInkomenPartner' in answers ? [other] : []),
		derived({
			id: COUNTED_INCOME,
			text: afleiding(more.length > 0 ? 'huis' : 'samen', { jaar }),
			unit: 'bedragPerJaar',
			takes: 'som',
			lines: [...both, ...more],
			source: awirSources.toetsingsinkomen,
		}),
	]
}

/** What somebody adds, from nothing where it is not sure that they count. */
export function maybe(line: DerivationLine, isSure: boolean): DerivationLine {
	return isSure ? line : { ...line, value: { ...line.value, min: 0 } }
}

function ofPerson({ journey, peildatum }: Heard, suffix: Suffix): Derivation {
	const jaar = peildatum.slice(0, 4)
	return derived({
		id: `toetsingsinkomen${suffix}`,
		text: afleiding(`van${suffix || 'U'}`, { jaar }),
		unit: 'bedragPerJaar',
		takes: 'som',
		lines: linesOf(journey.answers, suffix, Number(jaar)),
		source: awirSources.toetsingsinkomen,
	})
}

function lineFor({ value }: Derivation, suffix: Suffix): DerivationLine {
	const restsOn = [{ question: `heeftInkomen${suffix}` }]
	const whose = afleiding(`deel${suffix || 'U'}`)
	return { id: `deel${suffix}`, text: whose, value, restsOn, paper: null }
}

function linesOf(answers: Answers, suffix: Suffix, year: number): Array<DerivationLine> {
	const asked = `heeftInkomen${suffix}`
	const alone = (key: string, value: DerivationLine['value']) => [
		{ id: key, text: afleiding(key), value, restsOn: [{ question: asked }], paper: null },
	]
	if (answers[asked] === 'nee') return alone('geen', NONE)
	const sources = answers[`inkomen${suffix}`] as Array<Inkomensbron> | undefined
	if (!sources) return alone('nietBekend', ANYTHING)
	return sources.flatMap((source) => linesOfSource(source, `inkomen${suffix}`, year))
}

/** The pay, and apart from it the holiday pay that is not in it. */
function linesOfSource(source: Inkomensbron, list: string, year: number): Array<DerivationLine> {
	const { pay, holiday, sum } = incomeOfSource(source, year)
	const soort = text(`feiten:inkomen.soort.opties.${source.soort}`)
	const line = (
		id: string,
		of: Text,
		value: DerivationLine['value'],
		questions: Array<string>,
	) => ({
		id: `${source.id}.${id}`,
		text: of,
		value,
		restsOn: questions
			.filter((question) => question in source)
			.map((question) => ({ question, list, item: source.id })),
		paper: paperFor(source, id === 'vakantiegeld' ? LOONSTROOK.vakantiegeld : LOONSTROOK.bedrag),
	})
	if (!pay) {
		return [line('bedrag', text('toeslagen:terug.bron', { soort, som: sum }), ANYTHING, ['bedrag'])]
	}
	const isYear = known(source.bedrag)?.per === 'jaar'
	const words = isYear
		? afleiding('heelJaar', { soort })
		: afleiding('keer', { soort, bedrag: amountText(pay.each), keer: timesText(pay.times) })
	const asked = ['bedrag', 'bedragHoog', 'heelJaar', 'begin', 'eind']
	const paid = line('bedrag', words, pay.year, asked)
	if (holiday.max === 0) return [paid]
	const extra = afleiding('vakantiegeld', { soort })
	return [paid, line('vakantiegeld', extra, holiday, ['vakantiegeld', 'vakantiegeldBedrag'])]
}

/** Only pay from a job stands on a payslip, and not that of a whole year. */
function paperFor({ soort, bedrag }: Inkomensbron, paper: Paper): Paper | null {
	return soort === 'loon' && known(bedrag)?.per !== 'jaar' ? paper : null
}
