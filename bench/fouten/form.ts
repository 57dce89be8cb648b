import type { DossierContent } from '../../app/dossier/dossier.ts'
import { findings } from '../../flows/engine/check.ts'
import { type Document, translated } from '../../flows/engine/document.ts'
import { replay } from '../../flows/engine/journey.ts'
import type { Regeling, Told } from '../../flows/engine/regeling.ts'
import { dutch } from '../dutch.ts'

/** What a conversation comes to: the fields of its papers, and what is read back before. */
export type Outcome = {
	fields: Record<string, Record<string, string>>
	/** The derived facts of the check page, without amounts of toeslag: nobody knows those by heart. */
	readBack: Array<string>
	/** What is left open, as the paper names it. */
	open: Array<string>
	/** Which end it comes to, and the outcome page explains. */
	end: string | null
}

const t = dutch()

/** Facts that no resident can tell to be wrong, by the end of their key. */
const NOT_RECOGNISED = /:terug\.(?:toeslag|eigen)$/

/** The papers of what a server keeps, by the functions that make its PDFs. */
export function outcomeOf(regeling: Regeling, content: DossierContent, peildatum: string): Outcome {
	const { flow, checks, decide } = regeling
	const journey = replay(flow, content.answers, { outer: {}, peildatum })
	const told: Told = {
		journey,
		decision: decide(journey.answers, peildatum),
		findings: findings(checks, journey, peildatum),
		confirmed: content.confirmed,
		peildatum,
	}
	const documents = regeling.documents(told).map((document) => translated(document, t, t))
	const fieldsOf = ({ blocks }: Document<string>) =>
		blocks.flatMap((block): Array<{ name: string; value: string; toDo?: string }> => {
			if (block.kind === 'bsn') return [{ name: block.name, value: '' }]
			return block.kind === 'fields' ? block.fields : []
		})
	const said = regeling.readBack(told).filter(({ key }) => !NOT_RECOGNISED.test(key))
	return {
		fields: Object.fromEntries(
			documents.map((document) => [
				document.id,
				Object.fromEntries(fieldsOf(document).map(({ name, value }) => [name, value])),
			]),
		),
		readBack: [...new Set(said.map(t))],
		end: journey.outcome,
		open: documents.flatMap((document) =>
			fieldsOf(document)
				.filter(({ value, toDo }) => value === '' && toDo)
				.map(({ name }) => `${document.id}.${name}`),
		),
	}
}

/** Values of a paper that differ from the answer sheet: `overschrijfblad.naam: found, not right`. */
export function wrongFields(
	found: Outcome['fields'],
	sheet: { readonly [paper: string]: { readonly [field: string]: string } },
): Array<string> {
	return [...new Set([...Object.keys(found), ...Object.keys(sheet)])].flatMap((paper) => {
		const [is, right] = [found[paper], sheet[paper]]
		if (!is) return [`${paper} is missing`]
		if (!right) return Object.keys(is).length > 0 ? [`${paper} is on no answer sheet`] : []
		return [...new Set([...Object.keys(is), ...Object.keys(right)])].flatMap((name) => {
			const [value, wanted] = [
				is[name],
				right[name] === undefined ? undefined : inDutch(right[name]),
			]
			return value !== undefined && wanted !== undefined && plain(value) === plain(wanted)
				? []
				: [`${paper}.${name}: ${value ?? '(no field)'}, not ${wanted ?? '(no field)'}`]
		})
	})
}

/**
 * Whether a field says something else than the sheet has: it is not empty, not left out, and not
 * asked besides because another answer is open.
 */
export function isWrongValue(fault: string): boolean {
	return !/: (?:\(no field\))?, not |, not \(no field\)$/.test(fault)
}

/** The value of a field as it is printed: `@namespace:key` becomes its Dutch text. */
export function inDutch(value: string): string {
	const parts = value
		.split(' + ')
		.map((part) =>
			part.replace(/@([a-z-]+:[A-Za-z0-9.-]*[A-Za-z0-9])/g, (_, key: string) => t({ key })),
		)
	return parts.reduce((eerder, volgende) => t({ key: 'common:en', values: { eerder, volgende } }))
}

function plain(value: string): string {
	return value.replace(/\s+/g, ' ').trim()
}
