import { known } from '../engine/answers.ts'
import type { Check } from '../engine/check.ts'
import { type Cents, formatCents } from '../engine/money.ts'
import type { At } from '../engine/question.ts'
import { type TextValues, text } from '../engine/text.ts'
import { type BijzondereKosten, costName, type Kostensoort } from '../facts/bijzondere-kosten.ts'
import { huishoudenChecks } from '../shared/bijstand/checks/huishouden.ts'
import { inkomenNettoChecks } from '../shared/bijstand/checks/inkomen-netto.ts'
import { kinderenChecks } from '../shared/checks/kinderen.ts'
import { naamChecks } from '../shared/checks/naam.ts'
import { ownLimit } from '../shared/checks/own-limit.ts'
import { sources } from './sources.ts'

/** Above this costs of one kind are likely typed with a wrong comma. */
const HIGHEST_COST: Cents = 10_000_00

/** Kinds for which most people have something else that pays first. */
const OTHERS_FIRST: ReadonlyArray<Kostensoort> = [
	'kinderopvang',
	'zorg',
	'rechtsbijstand',
	'schulden',
]

const why = (check: string, values?: TextValues) =>
	text(`bijzondere-bijstand:checks.${check}`, values)
const item = ({ answers }: At): Partial<BijzondereKosten> => answers
const inList = (check: Omit<Check, 'list'>): Check => ({ ...check, list: 'bijzondereKosten' })

const costChecks: Array<Check> = [
	inList({
		id: 'babyZonderKind',
		question: 'kostensoort',
		severity: 'ask',
		source: ownLimit,
		finds: (at) =>
			item(at).kostensoort === 'babyuitzet' && at.outer.heeftKinderen === 'nee'
				? why('babyZonderKind')
				: null,
	}),
	inList({
		id: 'eerstAnders',
		question: 'anderGeld',
		severity: 'tell',
		source: ownLimit,
		finds: (at) => {
			const { kostensoort: kind, anderGeld } = item(at)
			return anderGeld === 'nietGevraagd' && kind && OTHERS_FIRST.includes(kind)
				? why(`eerstAnders.${kind}`)
				: null
		},
	}),
	inList({
		id: 'kostenHoog',
		question: 'eigenKosten',
		severity: 'ask',
		source: ownLimit,
		finds: (at) => {
			const cents = known(item(at).eigenKosten)
			return cents !== null && cents > HIGHEST_COST
				? why('kostenHoog', { bedrag: formatCents(cents) })
				: null
		},
	}),
	inList({
		id: 'kostenDubbel',
		question: 'eigenKosten',
		severity: 'ask',
		source: ownLimit,
		finds: (at) => {
			const { id, kostensoort, omschrijving, eigenKosten } = item(at)
			const all = (at.outer.bijzondereKosten ?? []) as Array<BijzondereKosten>
			const isTwice = all.some(
				(other) =>
					other.id !== id &&
					other.kostensoort === kostensoort &&
					known(other.omschrijving) === known(omschrijving) &&
					known(other.eigenKosten) === known(eigenKosten),
			)
			return isTwice ? why('kostenDubbel', { wat: costName(at.answers) }) : null
		},
	}),
	inList({
		id: 'alBetaald',
		question: 'betaald',
		severity: 'tell',
		source: sources.kosten,
		finds: (at) => (item(at).betaald === 'betaald' ? why('alBetaald') : null),
	}),
]

/** Everything that is looked at across the answers of bijzondere bijstand. */
export const checks: Array<Check> = [
	...naamChecks,
	...kinderenChecks,
	...huishoudenChecks,
	...costChecks,
	...inkomenNettoChecks,
]
