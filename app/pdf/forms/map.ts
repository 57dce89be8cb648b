import type { MapStatus, ProposedField } from './form-map.ts'
import type { InspectedField, Inspection } from './inspect.ts'
import { bareText, likeness } from './likeness.ts'
import { dateParts } from './split-date.ts'
import { byHand, contexts } from './synonyms.ts'
import type { FormFact, FormVocabulary } from './vocabulary.ts'

type Candidate = { fact: FormFact; confidence: number; why: string }

/** Why a burgerservicenummer is left to a pen, or to the person's own browser. */
const bsnByHand = Object.keys(byHand)[0]

/** A proposal stands on its own from here on, when nothing else comes near. */
const sure = 0.75
const lead = 0.12
const possible = 0.45

/**
 * Proposes which question of ours each field asks, for a person to check. Where two are possible,
 * none is chosen: the field is `ambiguous` and names them.
 */
export function mapForm(
	{ fields }: Pick<Inspection, 'fields'>,
	vocabulary: FormVocabulary,
): Record<string, ProposedField> {
	const parts = dateParts(fields)
	const mapped = fields.map((field): [string, ProposedField] => {
		const part = parts.get(field.name)
		const asked = part ? { ...field, label: part.label, section: part.section } : field
		return [field.name, mappedField(field, asked, vocabulary, part?.part)]
	})
	return Object.fromEntries(withoutDoubles(mapped))
}

function mappedField(
	{ name, kind, pages, label, options }: InspectedField,
	asked: InspectedField,
	vocabulary: FormVocabulary,
	part: string | undefined,
): ProposedField {
	const about = { label: part ? `${asked.label} (${part})` : label, kind, pages, checked: false }
	const written = kind === 'signature' ? Object.keys(byHand)[1] : reasonByHand(asked.label)
	if (kind === 'button') return { ...about, ...nothing('unknown', 'A button to press') }
	if (written) {
		const isBsn = written === bsnByHand && (kind === 'text' || kind === 'comb')
		return { ...about, ...nothing('by hand', written), ...(isBsn && { fact: 'bsn' }) }
	}

	const candidates = candidatesFor(asked, vocabulary)
	const [best, second] = candidates
	if (!best || best.confidence < possible)
		return { ...about, ...nothing('unknown', label ? 'No question asks this' : 'It has no label') }
	const clear = best.confidence >= sure && best.confidence - (second?.confidence ?? 0) >= lead
	const full = factName(best.fact, asked, name) + (part ? `.${part}` : '')
	return {
		...about,
		status: clear ? 'proposed' : 'ambiguous',
		fact: clear ? full : null,
		confidence: clear ? best.confidence : 0,
		why: clear ? best.why : `It may be ${candidates.length > 1 ? 'any of these' : 'this'}: choose`,
		alternatives: (clear ? candidates.slice(1, 4) : candidates.slice(0, 4)).map(
			({ fact, confidence, why }) => ({ fact: fact.name, confidence, why }),
		),
		...(options.length > 1 &&
			best.fact.options.length > 0 && { options: answersOf(options, best.fact) }),
	}
}

/** What a person could mean by a label, best first. */
function candidatesFor(field: InspectedField, vocabulary: FormVocabulary): Array<Candidate> {
	const candidates = vocabulary.map((fact): Candidate => {
		const found = fact.texts
			.map((text) => likeness(field.label, text))
			.toSorted((a, b) => b.score - a.score)[0] ?? { score: 0, why: '' }
		const { factor, because } = contextOf(fact, field)
		const confidence = Math.round(found.score * factor * 100) / 100
		return { fact, confidence, why: found.why + because }
	})
	return candidates
		.filter(({ confidence }) => confidence >= possible * 0.8)
		.toSorted((a, b) => b.confidence - a.confidence)
}

/** Whether a field is about the same person or thing as a fact, by its label, heading and name. */
function contextOf(fact: FormFact, { label, section = '', name }: InspectedField) {
	const around = bareText(`${label} ${section} ${name.replace(/[._]/g, ' ')}`)
	const isAbout = (what: string) => contexts[what]?.test(around) ?? false
	const ofPartner = /partner$/i.test(fact.list ?? fact.name)
	if (ofPartner !== isAbout('partner'))
		return ofPartner
			? { factor: 0.5, because: '; but nothing says that it is about the partner' }
			: { factor: 0.5, because: '; but it is about a partner' }
	const subject = fact.list?.replace(/Partner$/, '')
	if (subject && !isAbout(subject))
		return { factor: 0.65, because: `; but nothing says that it is about ${subject}` }
	if (!subject && isAbout('kinderen') && !fact.name.toLowerCase().includes('kind'))
		return { factor: 0.5, because: '; but it is about a child' }
	return { factor: 1, because: subject ? `; and it is about ${subject}` : '' }
}

/** A fact of a list, with the number that the form gives: "Kind 2", "kind2_naam", "2e kind". */
function factName(fact: FormFact, { label, section = '' }: InspectedField, name: string): string {
	if (!fact.list) return fact.name
	const [, before, after] =
		[label, section, name].map((text) => numbered.exec(text)).find(Boolean) ?? []
	const number = before ?? after
	return number ? fact.name.replace('.', `.${number}.`) : fact.name
}

const numbered =
	/(?<!\d)([1-9])(?:e|ste|de)?[ _]?(?:kind|opvang|huisgenoot|inkomen)|(?:kind|opvang|huisgenoot|inkomen)[ _-]?([1-9])(?!\d)/i

/** Two fields that ask the same: perhaps of two people. Neither is chosen. */
function withoutDoubles(mapped: Array<[string, ProposedField]>): Array<[string, ProposedField]> {
	const counts = new Map<string, number>()
	for (const [, { fact }] of mapped) if (fact) counts.set(fact, (counts.get(fact) ?? 0) + 1)
	return mapped.map(([name, field]) => {
		const count = counts.get(field.fact ?? '') ?? 0
		if (count < 2 || !field.fact) return [name, field]
		const { fact, confidence, why } = field
		return [
			name,
			{
				...field,
				...nothing('ambiguous', `${count} fields ask this: say of whom`),
				alternatives: [{ fact, confidence, why }, ...field.alternatives],
			},
		]
	})
}

function answersOf(
	options: InspectedField['options'],
	fact: FormFact,
): Record<string, string | null> {
	return Object.fromEntries(
		options.map(({ label, value }) => {
			const same = fact.options.filter((option) => bareText(option.label) === bareText(label))
			return [value, same.length === 1 ? same[0]!.name : null]
		}),
	)
}

function reasonByHand(label: string): string | undefined {
	const bare = bareText(label)
	return Object.entries(byHand).find(([, words]) =>
		words.some((word) => bare === word || (word.length > 5 && bare.startsWith(`${word} `))),
	)?.[0]
}

function nothing(status: MapStatus, why: string) {
	return { status, fact: null, confidence: 0, why, alternatives: [] }
}
