import { type Answers, known, type Unknown } from '../engine/answers.ts'
import type { Check } from '../engine/check.ts'
import { type Cents, formatCents } from '../engine/money.ts'
import type { At } from '../engine/question.ts'
import { type TextValues, text } from '../engine/text.ts'
import type { Schuldeiser } from '../facts/schulden.ts'
import { ownLimit } from '../shared/checks/own-limit.ts'
import { needsOf } from './rules.ts'
import { roomPerMonth, situationOf } from './situation.ts'

/** Below this a comma likely stands wrong. */
const LOWEST: Cents = 10_00
/** Above this it likely does too, by what a debt is about. */
const HIGHEST: Partial<Record<string, Cents>> = {
	huur: 30_000_00,
	energie: 10_000_00,
	water: 3_000_00,
	zorg: 10_000_00,
	winkel: 10_000_00,
	telefoon: 5_000_00,
}
const HIGHEST_OTHER: Cents = 200_000_00

/** What is paid each month for the same thing. */
const MONTHLY: Partial<Record<string, ReadonlyArray<string>>> = {
	huur: ['kaleHuur', 'servicekosten'],
	energie: ['energiekosten'],
	water: ['waterkosten'],
	zorg: ['zorgpremie'],
	telefoon: ['telefoonkosten'],
}

/** Who collects for somebody else. */
const COLLECTS = /deurwaarder|incasso/i

const why = (check: string, values?: TextValues) => text(`schuldhulp:checks.${check}`, values)
const item = ({ answers }: At) => answers as unknown as Schuldeiser
const inList = (check: Omit<Check, 'list' | 'severity' | 'source'>): Check => ({
	...check,
	list: 'schuldeisers',
	severity: 'ask',
	source: ownLimit,
})

/** What is paid each month for what a debt is about; nothing where that is not known. */
function perMonth({ soort }: Schuldeiser, outer: Answers): Cents {
	const names = MONTHLY[String(known(soort))] ?? []
	return names.reduce(
		(sum, name) => sum + (known(outer[name] as Cents | Unknown | undefined) ?? 0),
		0,
	)
}

/** What people get wrong about a debt. */
export const debtChecks: Array<Check> = [
	inList({
		id: 'deurwaarderAlsSchuldeiser',
		question: 'schuldeiser',
		finds: (at) => {
			const { schuldeiser: naam } = item(at)
			return COLLECTS.test(naam) ? why('deurwaarderAlsSchuldeiser', { naam }) : null
		},
	}),
	inList({
		id: 'schuldLaag',
		question: 'openstaand',
		finds: (at) => {
			const open = known(item(at).openstaand)
			return open !== null && open < LOWEST
				? why('schuldLaag', { bedrag: formatCents(open) })
				: null
		},
	}),
	inList({
		id: 'schuldHoog',
		question: 'soort',
		about: () => ['openstaand'],
		finds: (at) => {
			const { openstaand, soort } = item(at)
			const open = known(openstaand)
			const highest = HIGHEST[String(known(soort))] ?? HIGHEST_OTHER
			return open !== null && open > highest
				? why('schuldHoog', { bedrag: formatCents(open) })
				: null
		},
	}),
	inList({
		id: 'schuldIsMaandbedrag',
		question: 'soort',
		about: () => ['openstaand'],
		finds: (at) => {
			const open = known(item(at).openstaand)
			const month = perMonth(item(at), at.outer)
			return open !== null && open >= LOWEST && open <= month
				? why('schuldIsMaandbedrag', { bedrag: formatCents(open), maand: formatCents(month) })
				: null
		},
	}),
	inList({
		id: 'schuldDubbel',
		question: 'kenmerk',
		finds: (at) => {
			const { id, schuldeiser, kenmerk, openstaand } = item(at)
			const all = (at.outer.schuldeisers ?? []) as Array<Schuldeiser>
			const isTwice = all.some(
				(other) =>
					other.id !== id &&
					other.schuldeiser.toLowerCase() === schuldeiser.toLowerCase() &&
					known(other.kenmerk) === known(kenmerk) &&
					known(other.openstaand) === known(openstaand),
			)
			return isTwice ? why('schuldDubbel', { naam: schuldeiser }) : null
		},
	}),
	inList({
		id: 'afspraakIsSchuld',
		question: 'afspraakBedrag',
		about: () => ['openstaand'],
		finds: (at) => {
			const { openstaand, afspraakBedrag } = item(at)
			const [open, arranged] = [known(openstaand), known(afspraakBedrag)]
			return open !== null && arranged !== null && open <= arranged
				? why('afspraakIsSchuld', { bedrag: formatCents(arranged), schuld: formatCents(open) })
				: null
		},
	}),
	inList({
		id: 'huurBijDeurwaarder',
		question: 'deurwaarder',
		about: () => [{ question: 'haast' }],
		finds: (at) => {
			const { soort, deurwaarder } = item(at)
			const isRent = soort === 'huur' && deurwaarder === 'ja'
			return isRent && !needsOf(at.outer).includes('huis') ? why('huurBijDeurwaarder') : null
		},
	}),
	inList({
		id: 'voorstelBovenRuimte',
		question: 'voorstelBedrag',
		finds: (at) => {
			const offer = known(item(at).voorstelBedrag)
			const room = roomPerMonth(situationOf({ ...at.outer, schuldeisers: [] }, at.peildatum))
			if (offer === null || room === null || offer <= Math.max(room, 0)) return null
			return why('voorstelBovenRuimte', { bedrag: formatCents(offer) })
		},
	}),
	inList({
		id: 'voorstelBovenSchuld',
		question: 'voorstelBedrag',
		about: () => ['openstaand'],
		finds: (at) => {
			const offer = known(item(at).voorstelBedrag)
			const open = known(item(at).openstaand)
			return offer !== null && open !== null && offer > open
				? why('voorstelBovenSchuld', { bedrag: formatCents(offer) })
				: null
		},
	}),
]
