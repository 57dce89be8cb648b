import { known } from '../../engine/answers.ts'
import type { Address, Check } from '../../engine/check.ts'
import { addMonths, ageOn, formatDate, formatMonth, monthOf } from '../../engine/date.ts'
import { formatCents } from '../../engine/money.ts'
import { periodOn } from '../../engine/parameter.ts'
import type { At } from '../../engine/question.ts'
import { text } from '../../engine/text.ts'
import type { Kind } from '../../facts/kinderen.ts'
import { childOf, type Opvang } from '../../facts/opvang.ts'
import { awirSources } from '../../shared/awir/sources.ts'
import { ownLimit } from '../../shared/checks/own-limit.ts'
import { parameters } from '../parameters.ts'
import { firstGrantableMonth, isKnownOn } from '../rules-request.ts'
import { sources } from '../rules-sources.ts'

/** Outside this an hourly price is likely something else: a monthly bill, or a net price. */
const LIKELY_PRICE = { from: 4_00, through: 20_00 }

const why = (check: string) => `kinderopvangtoeslag:checks.${check}`

const care = ({ answers }: At) => answers as unknown as Opvang

const children = ({ outer }: At) => (outer.kinderen ?? []) as Array<Kind>

const others = (at: At) =>
	((at.outer.opvang ?? []) as Array<Opvang>).filter(({ id }) => id !== care(at).id)

function child(at: At): (Kind & { born: string | null }) | null {
	const found = childOf(care(at).kind, children(at))
	return found
		? { ...found, born: known(found.geboortedatum) ?? known(found.uitgerekendeDatum) }
		: null
}

/** The child's fourth birthday, from which care after school hours is bso. */
function turnsFour(born: string): string {
	return `${Number(born.slice(0, 4)) + 4}${born.slice(4)}`
}

/** The child's day of birth, and which child it is, may be what is wrong. */
function bornOf(at: At): Array<string | Address> {
	const one = child(at)
	if (!one) return ['kind']
	const question = one.geboren === 'nee' ? 'uitgerekendeDatum' : 'geboortedatum'
	return ['kind', { question, list: 'kinderen', item: one.id }]
}

const inOpvang = (check: Omit<Check, 'list'>): Check => ({ ...check, list: 'opvang' })

/** What people get wrong about the care contract. */
export const opvangChecks: Array<Check> = [
	inOpvang({
		id: 'bsoTeJong',
		question: 'soort',
		severity: 'ask',
		source: ownLimit,
		about: bornOf,
		finds: (at) => {
			const born = child(at)?.born
			const isYoung = care(at).soort === 'bso' && born && ageOn(born, at.peildatum) < 4
			return isYoung ? text(why('bsoTeJong'), { naam: child(at)!.voornaam }) : null
		},
	}),
	// A contract that stopped at the fourth birthday was right: only one that goes on is asked about.
	...(['stopt', 'eind'] as const).map((question) =>
		inOpvang({
			id: 'dagopvangTeOud',
			question,
			severity: 'ask',
			source: ownLimit,
			about: (at) => ['soort', ...bornOf(at)],
			finds: (at) => {
				const born = child(at)?.born
				if (care(at).soort !== 'dagopvang' || !born || ageOn(born, at.peildatum) < 4) return null
				const end = known(care(at).eind)
				const goesOn = question === 'stopt' ? care(at).stopt !== 'ja' : end && end > turnsFour(born)
				return goesOn ? text(why('dagopvangTeOud'), { naam: child(at)!.voornaam }) : null
			},
		}),
	),
	inOpvang({
		id: 'wordtVier',
		question: 'eind',
		severity: 'ask',
		source: awirSources.wijziging,
		finds: (at) => {
			const [born, end] = [child(at)?.born, known(care(at).eind)]
			const passesFour =
				care(at).soort === 'dagopvang' &&
				born &&
				end &&
				end > turnsFour(born) &&
				turnsFour(born) > at.peildatum
			return passesFour
				? text(why('wordtVier'), { naam: child(at)!.voornaam, datum: formatDate(turnsFour(born)) })
				: null
		},
	}),
	inOpvang({
		id: 'wordtVierDitJaar',
		question: 'stopt',
		severity: 'tell',
		source: awirSources.wijziging,
		finds: (at) => {
			const born = child(at)?.born
			if (care(at).soort !== 'dagopvang' || care(at).stopt === 'ja' || !born) return null
			const four = turnsFour(born)
			const isSoon = four > at.peildatum && monthOf(four) <= addMonths(monthOf(at.peildatum), 12)
			return isSoon
				? text(why('wordtVierDitJaar'), { naam: child(at)!.voornaam, datum: formatDate(four) })
				: null
		},
	}),
	inOpvang({
		id: 'teOudVoorOpvang',
		question: 'soort',
		severity: 'ask',
		source: sources.kinderopvang,
		about: bornOf,
		finds: (at) => {
			const born = child(at)?.born
			return born && ageOn(born, at.peildatum) >= 13
				? text(why('teOudVoorOpvang'), { naam: child(at)!.voornaam })
				: null
		},
	}),
	inOpvang({
		id: 'lrkVanBureau',
		question: 'lrk',
		severity: 'ask',
		source: sources.geregistreerd,
		finds: (at) => {
			const name = known(care(at).opvangNaam) ?? ''
			const isBureau = care(at).soort === 'gastouder' && /bureau|gob\b/i.test(name)
			return isBureau && known(care(at).lrk) ? text(why('lrkVanBureau')) : null
		},
	}),
	inOpvang({
		id: 'lrkLengte',
		question: 'lrk',
		severity: 'ask',
		source: ownLimit,
		finds: (at) => {
			const number = known(care(at).lrk)
			return number && number.length !== 9
				? text(why('lrkLengte'), { nummer: number, cijfers: number.length })
				: null
		},
	}),
	inOpvang({
		id: 'lrkTweeSoorten',
		question: 'lrk',
		severity: 'ask',
		source: sources.geregistreerd,
		about: () => ['soort'],
		finds: (at) => {
			const { soort } = care(at)
			const number = known(care(at).lrk)
			const isTwice =
				number && others(at).some((other) => other.lrk === number && other.soort !== soort)
			return isTwice ? text(why('lrkTweeSoorten'), { nummer: number }) : null
		},
	}),
	inOpvang({
		id: 'beginTeVroeg',
		question: 'begin',
		severity: 'tell',
		source: sources.terugwerkend,
		finds: (at) => {
			const begin = known(care(at).begin)
			if (!begin || !isKnownOn(at.peildatum)) return null
			const first = firstGrantableMonth(at.peildatum)
			return monthOf(begin) < first
				? text(why('beginTeVroeg'), { begin: formatDate(begin), maand: formatMonth(first) })
				: null
		},
	}),
	inOpvang({
		id: 'beginVerWeg',
		question: 'begin',
		severity: 'ask',
		source: ownLimit,
		finds: (at) => {
			const begin = known(care(at).begin)
			return begin && monthOf(begin) > addMonths(monthOf(at.peildatum), 12)
				? text(why('beginVerWeg'), { begin: formatDate(begin) })
				: null
		},
	}),
	inOpvang({
		id: 'beginVoorGeboorte',
		question: 'begin',
		severity: 'ask',
		source: ownLimit,
		finds: (at) => {
			const [begin, born] = [known(care(at).begin), child(at)?.born]
			return begin && born && begin < born
				? text(why('beginVoorGeboorte'), { naam: child(at)!.voornaam, begin: formatDate(begin) })
				: null
		},
	}),
	inOpvang({
		id: 'eindVoorBegin',
		question: 'eind',
		severity: 'stop',
		source: ownLimit,
		finds: (at) => {
			const [begin, end] = [known(care(at).begin), known(care(at).eind)]
			return begin && end && end < begin
				? text('checks:eindVoorBegin', { begin: formatDate(begin) })
				: null
		},
	}),
	inOpvang({
		id: 'tweeContracten',
		question: 'begin',
		severity: 'ask',
		source: ownLimit,
		finds: (at) => {
			const one = care(at)
			const overlapping = others(at).find(
				(other) => other.soort === one.soort && sameChild(other, one, at) && overlap(one, other),
			)
			return overlapping ? text(why('tweeContracten'), { naam: child(at)?.voornaam ?? '' }) : null
		},
	}),
	inOpvang({
		id: 'maandbedragAlsUurprijs',
		question: 'uurprijs',
		severity: 'ask',
		source: ownLimit,
		finds: (at) => {
			const price = known(care(at).uurprijs)
			return price !== null && price > LIKELY_PRICE.through
				? text(why('maandbedragAlsUurprijs'), { prijs: formatCents(price) })
				: null
		},
	}),
	inOpvang({
		id: 'nettoUurprijs',
		question: 'uurprijs',
		severity: 'ask',
		source: ownLimit,
		finds: (at) => {
			const price = known(care(at).uurprijs)
			return price !== null && price < LIKELY_PRICE.from
				? text(why('nettoUurprijs'), { prijs: formatCents(price) })
				: null
		},
	}),
	inOpvang({
		id: 'prijsBovenGrens',
		question: 'uurprijs',
		severity: 'tell',
		source: sources.uurprijs,
		finds: (at) => {
			const [price, kind] = [known(care(at).uurprijs), known(care(at).soort)]
			const limit = kind && periodOn(parameters.maxHourlyPrice, at.peildatum)?.value[kind]
			return price !== null && limit && price > limit && price <= LIKELY_PRICE.through
				? text(why('prijsBovenGrens'), { prijs: formatCents(price), grens: formatCents(limit) })
				: null
		},
	}),
]

function sameChild(one: Opvang, other: Opvang, at: At): boolean {
	return childOf(one.kind, children(at))?.id === childOf(other.kind, children(at))?.id
}

function overlap(one: Opvang, other: Opvang): boolean {
	const [from, otherFrom] = [known(one.begin), known(other.begin)]
	if (!from || !otherFrom) return false
	const [to, otherTo] = [known(one.eind) ?? '9999', known(other.eind) ?? '9999']
	return from <= otherTo && otherFrom <= to
}
