import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqlite } from '../../app/dossier/sqlite.ts'
import type { DossierStore } from '../../app/dossier/store.ts'
import { regelingOf } from '../../flows/index.ts'
import { chance } from '../../tests/chance.ts'
import { startServer } from '../../tests/server.ts'
import { type Clean, walkClean } from './clean.ts'
import type { Household } from './household.ts'
import type { Operator } from './operator.ts'
import { type Slip, slipsOf, together } from './slip.ts'
import { FATES, type Trial, tryMistake } from './trial.ts'

/** What is run: who sits down, and what goes wrong. */
export type Plan = {
	households: ReadonlyArray<Household>
	operators: ReadonlyArray<Operator>
	seed: number
	/** How many forms with two mistakes at once. */
	pairs: number
}

/** A form with a mistake, or with two, and what became of it. */
export type Done = Trial & {
	household: string
	regeling: string
	operators: Array<Operator>
}

/** Everything that came of a plan. */
export type Result = { clean: Array<Clean>; singles: Array<Done>; pairs: Array<Done> }

/** A regeling that a household has an answer sheet for and that is not there. */
class NoSuchRegeling extends Error {
	override name = 'NoSuchRegeling'
}

/** How many people fill in at once: two cores, one of them for the server. */
const AT_ONCE = 4

/** Runs everything against a built server of its own, which it stops. */
export async function run(plan: Plan): Promise<Result> {
	const clean: Array<Clean> = []
	const singles: Array<Done> = []
	const pairs: Array<Done> = []
	for (const peildatum of new Set(plan.households.map((one) => one.peildatum))) {
		const dataDir = mkdtempSync(join(tmpdir(), 'fouten-'))
		const server = await startServer({ PEILDATUM: peildatum, LOG: 'off', DATA_DIR: dataDir })
		const store = await openSqlite(dataDir)
		try {
			const today = plan.households.filter((one) => one.peildatum === peildatum)
			const walked = await cleanForms(server.url, store, today)
			const slips = walked
				.filter(({ questions }) => questions > 0)
				.flatMap((form) =>
					plan.operators.flatMap((operator) =>
						slipsOf(form.household, operator, plan.seed).map((slip) => ({ form, slip })),
					),
				)
			const single = await atOnce(slips, ({ form, slip }) =>
				done(server.url, store, form, [slip], slip.facts),
			)
			const fates = new Map(slips.map(({ slip }, at) => [slip, single[at]!]))
			clean.push(...walked)
			singles.push(...single)
			pairs.push(...(await pairsOf(server.url, store, plan, walked, slips, fates)))
		} finally {
			await store.close()
			await server.stop()
		}
	}
	return { clean, singles, pairs }
}

type FormSlip = { form: Clean; slip: Slip }

async function cleanForms(
	url: string,
	store: DossierStore,
	households: ReadonlyArray<Household>,
): Promise<Array<Clean>> {
	const forms = households.flatMap((household) =>
		Object.keys(household.answerSheet).map((id) => ({ household, id })),
	)
	return atOnce(forms, ({ household, id }) => {
		const regeling = regelingOf(id)
		if (!regeling) throw new NoSuchRegeling(`${household.id} has an answer sheet for ${id}`)
		return walkClean(url, store, household, regeling)
	})
}

async function done(
	url: string,
	store: DossierStore,
	form: Clean,
	slips: Array<Slip>,
	facts: Slip['facts'],
): Promise<Done> {
	const wrong = slips.flatMap((slip) => slip.wrong)
	const trial = await tryMistake(url, store, form, { facts, wrong })
	const [household, regeling] = [form.household.id, form.regeling.id]
	return { ...trial, household, regeling, operators: slips.map(({ operator }) => operator) }
}

/**
 * Two mistakes in one form. When one is seen and put right, the form goes on with the other as if it
 * were alone, so its fate is then that of the other by itself; else that of both together.
 */
async function pairsOf(
	url: string,
	store: DossierStore,
	{ seed, pairs }: Plan,
	forms: Array<Clean>,
	slips: Array<FormSlip>,
	alone: Map<Slip, Done>,
): Promise<Array<Done>> {
	const throws = chance(seed)
	const made: Array<{ form: Clean; both: [Slip, Slip]; facts: Slip['facts'] }> = []
	const bySlips = forms.map((form) => ({
		form,
		own: slips.filter((one) => one.form === form && alone.get(one.slip)?.fate !== 'unasked'),
	}))
	const withTwo = bySlips.filter(({ own }) => own.length > 1)
	for (let tries = 0; made.length < pairs && tries < pairs * 20 && withTwo.length > 0; tries++) {
		const { form, own } = throws.oneOf(withTwo)
		const both: [Slip, Slip] = [throws.oneOf(own).slip, throws.oneOf(own).slip]
		const facts = both[0] === both[1] ? null : together(both[0], both[1], form.facts)
		if (facts) made.push({ form, both, facts })
	}
	return atOnce(made, async ({ form, both, facts }) => {
		const trial = await done(url, store, form, both, facts)
		if (trial.fate !== 'prevented' && trial.fate !== 'caught') return trial
		const seen = both.findIndex(({ wrong }) => wrong.includes(trial.at))
		const other = both[seen === 0 ? 1 : 0]
		const rest = alone.get(other) ?? trial
		const worst = FATES.indexOf(rest.fate) > FATES.indexOf(trial.fate) ? rest : trial
		return { ...trial, ...worst, operators: trial.operators }
	})
}

async function atOnce<T, R>(things: ReadonlyArray<T>, work: (thing: T) => Promise<R>) {
	const results: Array<R> = []
	let next = 0
	const worker = async () => {
		while (next < things.length) {
			const at = next++
			results[at] = await work(things[at]!)
		}
	}
	await Promise.all(Array.from({ length: AT_ONCE }, worker))
	return results
}
