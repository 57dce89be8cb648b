import type { JsonSchema } from '../../flows/engine/question.ts'
import {
	aDay,
	aString,
	cents,
	exactly,
	listOf,
	meaning,
	orNull,
	ref,
	saidParts,
} from './openapi-words.server.ts'

const pointer = meaning(aString, 'JSON Pointer into the body of the request')

const source: JsonSchema = {
	type: 'object',
	properties: {
		title: aString,
		url: { type: 'string', format: 'uri' },
		checked: meaning(aDay, 'the day on which somebody last compared it'),
		certain: meaning({ type: 'boolean' }, 'false: seen once or computed; ask before relying on it'),
	},
	required: ['title', 'checked', 'certain'],
	additionalProperties: false,
}

const scope = exactly({
	sources: listOf(ref('Bron')),
	checked: aDay,
	through: meaning(aDay, 'the last day for which the numbers are known'),
})

const papers = listOf(exactly({ id: aString, href: aString }))

const finding = exactly({
	pointer,
	check: aString,
	severity: meaning(
		{ enum: ['ask', 'stop', 'tell'] },
		'`ask`: ask the person, then change the fact or send {pointer, check} in `kloptToch`. `stop`: cannot be true. `tell`: an explanation, no doubt.',
	),
	...saidParts,
	source: ref('Bron'),
	confirmed: { type: 'boolean' },
})

const decision = exactly({
	heading: ref('Tekst'),
	explanation: ref('Tekst'),
	verdict: meaning({ enum: ['likely', 'unlikely', 'unknown'] }, 'the authority decides'),
	amount: meaning(orNull(ref('Bedrag')), 'a month, now'),
	breakdown: listOf(exactly({ id: aString, ...saidParts, amount: ref('Bedrag') })),
	months: listOf(
		exactly({
			month: { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}$' },
			amount: orNull(ref('Bedrag')),
			reason: orNull(ref('Tekst')),
		}),
	),
	conditions: listOf(
		exactly({
			id: aString,
			met: { enum: ['ja', 'nee', 'onbekend'] },
			asked: meaning(
				{ type: 'boolean' },
				'false: for the authority to check; has no part in the verdict',
			),
			...saidParts,
			restsOn: meaning(listOf(aString), 'names of the questions'),
			source: ref('Bron'),
			change: meaning(orNull(ref('Tekst')), 'what would have to change'),
		}),
	),
	risks: meaning(listOf(ref('Tekst')), 'what may have to be paid back'),
	deadline: orNull(aDay),
	steps: listOf(
		exactly({
			id: aString,
			...saidParts,
			more: orNull(ref('Tekst')),
			place: orNull(ref('Tekst')),
			bring: listOf(ref('Tekst')),
			when: orNull(aDay),
		}),
	),
	notKnown: meaning(listOf(ref('Tekst')), 'what is not known of the law itself'),
})

const assessment = exactly({
	id: aString,
	name: ref('Tekst'),
	outcome: meaning(orNull(aString), 'null while a question is open'),
	nogNodig: meaning(
		listOf(exactly({ pointer, question: aString, name: ref('Tekst'), asked: ref('Tekst') })),
		'the next question; of a list, the next of each of its items',
	),
	findings: meaning(listOf(ref('Bevinding')), 'what stands out in the facts'),
	provisional: meaning(
		{ type: 'boolean' },
		'something asked back is neither changed nor confirmed: no papers yet',
	),
	decision: meaning(orNull(ref('Besluit')), 'null while a question is open or a `stop` stands'),
	derivations: meaning(listOf(ref('Afleiding')), 'values that were worked out, each with its sum'),
	readBack: meaning(listOf(ref('Tekst')), 'what was said, in derived facts'),
	toDos: meaning(listOf(exactly({ pointer, ...saidParts })), 'who knows what the person does not'),
	papers: meaning(papers, 'papers that can be made now'),
	scope,
})

const quantity = meaning(
	exactly({ min: { type: 'integer' }, max: orNull({ type: 'integer' }), text: aString }),
	'in the unit; below 0: taken off; `max` null: no upper bound is known',
)

const derivation = exactly({
	id: meaning(aString, '`inkomen`: the income that this regeling counts with'),
	...saidParts,
	unit: meaning(
		{ enum: ['bedrag', 'bedragPerJaar', 'bedragPerMaand', 'urenPerMaand', 'personen'] },
		'eurocents, hundredths of an hour, or people',
	),
	value: quantity,
	takes: meaning({ enum: ['som', 'hoogste'] }, 'the value is the sum of the lines or the highest'),
	lines: listOf(
		exactly({
			id: aString,
			...saidParts,
			value: quantity,
			restsOn: listOf(pointer),
			paper: meaning(
				orNull(exactly({ kind: aString, line: aString, text: aString })),
				'the paper it stands on, and the line there',
			),
		}),
	),
	rule: orNull(ref('Tekst')),
	source: orNull(ref('Bron')),
})

const names = { type: 'object', additionalProperties: aString, description: 'by language' }

/** What answers look like; the facts come from the questions. */
export const answerSchemas: Record<string, JsonSchema> = {
	Tekst: exactly(saidParts),
	Bedrag: meaning(
		exactly({ min: cents, max: orNull(cents), text: aString }),
		'`max` null: no upper bound is known',
	),
	Bron: source,
	Bevinding: finding,
	Besluit: decision,
	Afleiding: derivation,
	Beoordeling: assessment,
	Beoordelingen: exactly({
		peildatum: aDay,
		lang: aString,
		regelingen: listOf(ref('Beoordeling')),
		nietGebruikt: meaning(listOf(pointer), 'what was sent and no regeling looked at'),
	}),
	Regelingen: exactly({
		languages: listOf(exactly({ code: aString, name: aString, dir: { enum: ['ltr', 'rtl'] } })),
		regelingen: listOf(
			exactly({
				id: aString,
				name: names,
				sections: listOf(exactly({ id: aString, name: names })),
				questions: meaning(listOf(aString), 'in the order of asking'),
				papers,
				scope,
			}),
		),
	}),
	Probleem: {
		type: 'object',
		description: 'RFC 9457; never repeats a value that was sent',
		properties: {
			status: { type: 'integer' },
			title: aString,
			error: meaning(aString, 'which problem; the same in every language'),
			detail: meaning(aString, 'what to do, in the language of the request'),
			errors: listOf({
				type: 'object',
				properties: {
					pointer,
					error: aString,
					detail: aString,
					allowed: meaning(listOf(aString), 'what there is to choose from'),
				},
				required: ['pointer', 'error', 'detail'],
				additionalProperties: false,
			}),
			nogNodig: (assessment.properties as Record<string, JsonSchema>).nogNodig!,
			findings: listOf(ref('Bevinding')),
		},
		required: ['status', 'title'],
	},
}
