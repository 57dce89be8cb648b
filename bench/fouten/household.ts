import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Fact } from '../../flows/engine/case.ts'
import schema from './household.schema.json' with { type: 'json' }

/** A paper on the table: which it is, and its lines as they are printed. */
export type Paper = { readonly paper: string; readonly [line: string]: string }

/** The right value of each field, by paper and by name of the field in the PDF. */
export type AnswerSheet = {
	readonly [regeling: string]: { readonly [paper: string]: { readonly [field: string]: string } }
}

/** Somebody at a table with papers, and what has to come out; README.md tells how to write one. */
export type Household = {
	id: string
	who: string
	peildatum: string
	/** What people know without any paper, by question. */
	knows: { readonly [question: string]: Fact }
	papers: ReadonlyArray<Paper>
	answerSheet: AnswerSheet
}

/** A file that is no household. */
class UnfitHousehold extends Error {
	override name = 'UnfitHousehold'
}

const isHousehold = new Ajv2020({ allErrors: true }).compile<Household>(schema)

/**
 * All households of a folder, in the order of their names.
 *
 * @throws {UnfitHousehold} naming the file and what is wrong with it
 */
export function householdsIn(folder: string): Array<Household> {
	return readdirSync(folder)
		.filter((file) => file.endsWith('.json'))
		.sort()
		.map((file) => {
			const read: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'))
			if (!isHousehold(read)) {
				throw new UnfitHousehold(`${file}: ${JSON.stringify(isHousehold.errors)}`)
			}
			if (`${read.id}.json` !== file) throw new UnfitHousehold(`${file} is called ${read.id}`)
			return read
		})
}

/** Every paper of a kind, in the order in which they lie on the table. */
export function papersOf({ papers }: Household, ...kinds: Array<string>): Array<Paper> {
	return papers.filter(({ paper }) => kinds.includes(paper))
}
