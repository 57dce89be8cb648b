import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Facts } from '../../flows/engine/case.ts'
import type { Chance } from '../../tests/chance.ts'
import type { Household, Paper } from './household.ts'

/** What somebody has before them who is about to make a mistake. */
export type Seen = {
	/** The right answers: all of them, or those of the one item of a list. */
	said: Facts
	/** The right answers about the household, also where `said` is one item. */
	all: Facts
	/** The paper that an item is read from. */
	paper: Paper | null
	household: Household
	chance: Chance
}

/** A way to go wrong, as people do; README.md tells how to write one. */
export type Operator = {
	id: string
	/** What somebody does, in a sentence. */
	what: string
	/** Row of the list of known mistakes in README.md. */
	row: number
	/** How sure software can see it: S surely, P probably, R only by reading back. */
	class: 'S' | 'P' | 'R'
	/** A question (`getrouwd`), a whole list (`kinderen`), or a question of each item (`opvang/uurprijs`). */
	on: string | ReadonlyArray<string>
	/** The answers that come out otherwise, by question; `null` where nobody can go wrong this way. */
	mistake(seen: Seen): Facts | null
}

/** A file that holds no operator. */
class UnfitOperator extends Error {
	override name = 'UnfitOperator'
}

/**
 * All operators of a folder: what each of its files exports as `operators`.
 *
 * @throws {UnfitOperator} naming the file
 */
export async function operatorsIn(folder: string): Promise<Array<Operator>> {
	const files = readdirSync(folder).filter((file) => /(?<!\.test)\.(ts|js|mjs)$/.test(file))
	const found = await Promise.all(
		files.sort().map(async (file) => {
			const exported = (await import(pathToFileURL(join(folder, file)).href)) as {
				operators?: Array<Operator>
			}
			if (!Array.isArray(exported.operators))
				throw new UnfitOperator(`${file} exports no operators`)
			return exported.operators
		}),
	)
	const operators = found.flat()
	const twice = operators.find(({ id }, at) => operators.findIndex((one) => one.id === id) < at)
	if (twice) throw new UnfitOperator(`two operators are called ${twice.id}`)
	return operators
}
