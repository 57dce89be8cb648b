import type { Answers } from '../../flows/engine/answers.ts'
import { storedList } from '../../flows/engine/answers.ts'
import { type Address, addressKey, type Confirmed } from '../../flows/engine/check.ts'
import {
	type FactMistake,
	type FactRead,
	isObject,
	strangersIn,
	wrong,
} from '../../flows/engine/fact-in.ts'
import { FACTS } from '../../flows/engine/pointer.ts'
import { regelingen } from '../../flows/index.ts'

/** What the person said is right all the same: a check, and the question it was asked back on. */
export type KloptToch = Array<{ check: string; address: Address }>

/** Reads `kloptToch`: a list of `{pointer, check}`, as the findings of an answer name them. */
export function readKloptToch(json: unknown, answers: Answers): FactRead<KloptToch> {
	if (json === undefined) return { ok: true, value: [] }
	if (!Array.isArray(json)) return wrong('/kloptToch', 'api:feit.vorm')
	const read = json.map((one: unknown, index) => readOne(one, `/kloptToch/${index}`, answers))
	const mistakes = read.flatMap((one): Array<FactMistake> => (one.ok ? [] : one.mistakes))
	if (mistakes.length > 0) return { ok: false, mistakes }
	return { ok: true, value: read.flatMap((one) => (one.ok ? [one.value] : [])) }
}

/** Check ids by address, as a dossier keeps them. */
export function confirmedBy(kloptToch: KloptToch): Confirmed {
	const confirmed: Confirmed = {}
	for (const { check, address } of kloptToch) {
		const key = addressKey(address)
		confirmed[key] = [...(confirmed[key] ?? []), check]
	}
	return confirmed
}

function readOne(json: unknown, here: string, answers: Answers): FactRead<KloptToch[number]> {
	if (!isObject(json)) return wrong(here, 'api:feit.vorm')
	const strange = strangersIn(json, ['pointer', 'check'], here)
	if (strange.length > 0) return { ok: false, mistakes: strange }
	const { pointer, check } = json
	const address = typeof pointer === 'string' ? addressAt(pointer, answers) : null
	if (!address) return wrong(`${here}/pointer`, 'api:kloptToch.pointer')
	const asksBack = regelingen.some(({ checks }) =>
		checks.some(
			({ id, severity, question, list }) =>
				id === check &&
				severity === 'ask' &&
				question === address.question &&
				list === address.list,
		),
	)
	if (!asksBack) return wrong(`${here}/check`, 'api:kloptToch.check')
	return { ok: true, value: { check: check as string, address } }
}

/** The question whose answer stands at a pointer; `null` when nothing was sent there. */
function addressAt(pointer: string, answers: Answers): Address | null {
	if (!pointer.startsWith(`${FACTS}/`)) return null
	const [name = '', position, question, ...more] = pointer.slice(FACTS.length + 1).split('/')
	if (!Object.hasOwn(answers, name) || more.length > 0) return null
	if (position === undefined) return { question: name }
	const item = /^\d{1,3}$/.test(position) && storedList(answers, name).items[Number(position)]
	if (!item || !question || !Object.hasOwn(item.answers, question)) return null
	return { question, list: name, item: item.id }
}
