import { formatDate, type IsoDate, isIsoDate } from '../date.ts'
import { westernDigits } from '../digits.ts'
import {
	type At,
	type Kind,
	literal,
	mistake,
	type Parsed,
	type Raw,
	read,
	typed,
} from '../question.ts'

const PARTS = ['dag', 'maand', 'jaar'] as const

/**
 * Month names as people type them, by their first letters and without marks: Dutch, English,
 * Turkish, Polish, and Arabic as in Egypt, the Levant, Morocco and Algeria.
 */
const MONTHS: ReadonlyArray<ReadonlyArray<string>> = [
	['jan', 'oca', 'sty', 'يناير', 'كانون الثاني', 'جانفي'],
	['feb', 'sub', 'lut', 'فبراير', 'شباط', 'فيفري'],
	['mrt', 'maa', 'mar', 'مارس', 'اذار'],
	['apr', 'nis', 'kwi', 'ابر', 'نيسان', 'افريل'],
	['mei', 'may', 'maj', 'مايو', 'ماي', 'ايار'],
	['jun', 'haz', 'cze', 'يونيو', 'حزيران', 'جوان'],
	['jul', 'tem', 'lip', 'يوليو', 'تموز', 'جويلية'],
	['aug', 'agu', 'sie', 'اغسطس', 'اب', 'غشت', 'اوت'],
	['sep', 'eyl', 'wrz', 'سبتمبر', 'ايلول', 'شتنبر'],
	['okt', 'oct', 'eki', 'paz', 'اكتوبر', 'تشرين الاول'],
	['nov', 'kas', 'lis', 'نوفمبر', 'تشرين الثاني', 'نونبر'],
	['dec', 'ara', 'gru', 'ديسمبر', 'كانون الاول', 'دجنبر'],
].map((starts) => starts.map(withoutMarks))

/** How a date may lie to the day of asking. */
type When = 'any' | 'past' | 'future'

/** A day, in three parts. The month may be a name. */
export function datum(when: When = 'any'): Kind<IsoDate> {
	const accept = (json: unknown, { peildatum }: At): Parsed<IsoDate> => {
		if (!isIsoDate(json)) return mistake('datum.bestaatNiet', 'dag')
		if (json < '1900-01-01' || json > '2100-12-31') return mistake('datum.jaar', 'jaar')
		if (when === 'past' && json > peildatum) return mistake('datum.nietInToekomst', 'jaar')
		if (when === 'future' && json < peildatum) return mistake('datum.nietVoorbij', 'jaar')
		return read(json)
	}
	return {
		id: 'datum',
		parts: PARTS,
		parse: (raw, at) => {
			const date = parseDate(raw)
			return date.ok ? accept(date.value, at) : date
		},
		accept,
		toRaw: (date) => {
			const [year, month, day] = date.split('-').map(Number)
			return { dag: [String(day)], maand: [String(month)], jaar: [String(year)] }
		},
		show: (date) => literal(formatDate(date)),
		schema: { type: 'string', format: 'date' },
	}
}

function parseDate(raw: Raw): Parsed<IsoDate> {
	const [day, month, year] = PARTS.map((part) => westernDigits(typed(raw, part)))
	const empty = PARTS.filter((part) => typed(raw, part) === '')
	if (empty.length === PARTS.length) return mistake('datum.leeg', 'dag')
	if (empty.length > 0)
		return { ok: false, mistakes: empty.map((part) => ({ part, error: `datum.${part}Leeg` })) }
	const monthNumber = monthFrom(month!)
	if (!/^\d{1,2}$/.test(day!)) return mistake('datum.dag', 'dag')
	if (monthNumber === null) return mistake('datum.maand', 'maand')
	if (!/^\d{4}$/.test(year!)) return mistake('datum.jaar', 'jaar')
	const iso = `${year}-${String(monthNumber).padStart(2, '0')}-${day!.padStart(2, '0')}`
	return isIsoDate(iso) ? read(iso) : mistake('datum.bestaatNiet', 'dag')
}

function monthFrom(typedMonth: string): number | null {
	if (/^\d{1,2}$/.test(typedMonth)) {
		const number = Number(typedMonth)
		return number >= 1 && number <= 12 ? number : null
	}
	const name = withoutMarks(typedMonth.toLowerCase())
	const index = MONTHS.findIndex((starts) => starts.some((start) => name.startsWith(start)))
	return index < 0 ? null : index + 1
}

/** So that `NİSAN`, `sub` and `Şubat`, `ابريل` and `أبريل` are read alike. */
function withoutMarks(name: string): string {
	return name.normalize('NFD').replace(/\p{M}/gu, '')
}
