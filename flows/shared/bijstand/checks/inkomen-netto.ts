import { known, type Unknown } from '../../../engine/answers.ts'
import type { Check } from '../../../engine/check.ts'
import type { BedragPerPeriode } from '../../../engine/kinds/bedrag-per-periode.ts'
import { type Cents, formatCents } from '../../../engine/money.ts'
import { periodOn } from '../../../engine/parameter.ts'
import type { At } from '../../../engine/question.ts'
import { text } from '../../../engine/text.ts'
import { ownLimit } from '../../checks/own-limit.ts'
import { perMonth, sourcesOf, withHolidayPay } from '../income.ts'
import { parameters } from '../parameters.ts'
import { bijstandSources } from '../sources.ts'

/** Above this a month's net income at home is likely that of a year; below it, that of a week. */
const HIGHEST_MONTH: Cents = 5_000_00
const LOWEST_MONTH: Cents = 100_00
/** Above this a comma likely stands wrong: who has more seldom asks the gemeente. */
const MUCH_MONEY: Cents = 10_000_00
/** Above this a house may have been counted in. */
const LIKELY_A_HOUSE: Cents = 150_000_00

const why = (check: string) => `participatiewet:checks.${check}`
const netOf = ({ answers }: At) =>
	known(answers.nettoInkomen as BedragPerPeriode | Unknown | undefined)
const month = (at: At) => {
	const net = netOf(at)
	return net && perMonth(net)
}

/** Whether a month's net amount is one of the norms of bijstand, to the cent; with holiday pay or not. */
function isNorm(at: At, holiday: 'with' | 'without'): boolean {
	const net = netOf(at)
	const norms = periodOn(parameters.norms, at.peildatum)?.value
	if (net?.soort !== 'netto' || net.per !== 'maand' || !norms) return false
	const whole = holiday === 'with' ? net.bedrag : withHolidayPay(net.bedrag, at.peildatum)
	return Object.values(norms).some((norm) => Math.abs(norm - whole) <= 1)
}

const benefitCheck = (id: string, isOdd: (at: At) => boolean): Check => ({
	id,
	question: 'nettoVakantiegeld',
	severity: 'ask',
	source: bijstandSources.norm,
	about: () => ['nettoInkomen'],
	finds: (at) => {
		const sources = sourcesOf(at.answers) ?? []
		const isBenefitOnly = sources.length === 1 && sources.includes('uitkering')
		return isBenefitOnly && isOdd(at)
			? text(why(id), { bedrag: formatCents(netOf(at)!.bedrag) })
			: null
	},
})

/** What people get wrong about what they get and have. */
export const inkomenNettoChecks: Array<Check> = [
	{
		id: 'brutoVoorNetto',
		question: 'nettoInkomen',
		severity: 'ask',
		source: bijstandSources.inkomen,
		finds: (at) => (netOf(at)?.soort === 'bruto' ? text(why('brutoVoorNetto')) : null),
	},
	{
		id: 'jaarAlsMaand',
		question: 'nettoInkomen',
		severity: 'ask',
		source: ownLimit,
		finds: (at) => {
			const net = month(at)
			return net !== null && net > HIGHEST_MONTH
				? text(why('jaarAlsMaand'), { bedrag: formatCents(net) })
				: null
		},
	},
	{
		id: 'weekAlsMaand',
		question: 'nettoInkomen',
		severity: 'ask',
		source: ownLimit,
		finds: (at) => {
			const net = month(at)
			return net !== null && net < LOWEST_MONTH
				? text(why('weekAlsMaand'), { bedrag: formatCents(net) })
				: null
		},
	},
	{
		id: 'vierWekenOmgerekend',
		question: 'nettoInkomen',
		severity: 'tell',
		source: bijstandSources.inkomen,
		finds: (at) => {
			const net = netOf(at)
			return net?.per === 'vierWeken'
				? text(why('vierWekenOmgerekend'), {
						bedrag: formatCents(net.bedrag),
						maand: formatCents(perMonth(net)),
					})
				: null
		},
	},
	{
		id: 'vakantiegeldVergeten',
		question: 'nettoVakantiegeld',
		severity: 'ask',
		source: ownLimit,
		finds: ({ answers }) => {
			const sources = answers.inkomstenBronnen
			const hasPay = Array.isArray(sources) && sources.includes('loon')
			return hasPay && answers.nettoVakantiegeld === 'geen'
				? text('checks:vakantiegeldVergeten')
				: null
		},
	},
	benefitCheck(
		'normMetVakantiegeld',
		(at) => at.answers.nettoVakantiegeld === 'apart' && isNorm(at, 'with'),
	),
	benefitCheck(
		'normZonderVakantiegeld',
		(at) => at.answers.nettoVakantiegeld === 'zitErin' && isNorm(at, 'without'),
	),
	{
		id: 'geldNuVeel',
		question: 'vermogenNu',
		severity: 'ask',
		source: ownLimit,
		finds: ({ answers }) => {
			const assets = known(answers.vermogenNu as Cents | Unknown | undefined)
			return assets !== null && assets > MUCH_MONEY && assets <= LIKELY_A_HOUSE
				? text(why('geldNuVeel'), { bedrag: formatCents(assets) })
				: null
		},
	},
	{
		id: 'huisBijVermogen',
		question: 'vermogenNu',
		severity: 'ask',
		source: ownLimit,
		finds: ({ answers }) => {
			const assets = known(answers.vermogenNu as Cents | Unknown | undefined)
			return assets !== null && assets > LIKELY_A_HOUSE
				? text('checks:huisBijVermogen', { bedrag: formatCents(assets) })
				: null
		},
	},
]
