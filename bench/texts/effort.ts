import { isUnknown } from '../../flows/engine/answers.ts'
import { type Field, fieldsOf } from '../../flows/engine/document.ts'
import type { Flow, Page } from '../../flows/engine/flow.ts'
import type { Journey } from '../../flows/engine/journey.ts'
import type { Question } from '../../flows/engine/question.ts'
import type { Regeling, Told } from '../../flows/engine/regeling.ts'
import { toldOf } from '../../tests/answers-of.ts'
import type { Seated } from './households.ts'

/**
 * What an answer takes: known at once, found on one paper, or made by adding up, comparing or
 * applying a rule (Jarrett and Gaffney, Forms that Work, 2008: slot-in, gathered, created).
 */
export type Effort = 'head' | 'paper' | 'made'

/** Minutes an answer takes, as FormFyxer of the Suffolk LIT Lab guesses them for court forms. */
const MINUTES: Record<Effort, number> = { head: 0.25, paper: 3, made: 5 }

/** How many answers take what. */
export type Efforts = Record<Effort, number>

/** What filling in is for one household: our conversation, and the forms it takes the place of. */
export type Filled = {
	questions: Efforts
	/** Questions with "weet ik niet" as the answer: somebody else has to be asked. */
	unknown: number
	fields: Efforts
	/** Boxes that stay to be written by hand. */
	byHand: number
}

/** Questions that ask for all of something together, which may stand on several papers. */
export const TOGETHER: ReadonlyArray<string> = [
	'vermogen',
	'vermogenNu',
	'huisgenoten/vermogen',
	'schuldenNu',
	'overwaarde',
	'toeslagenPerMaand',
	'giften',
	'overigeKosten',
	'verzekeringen',
]

/** Kinds of answers that nobody knows by heart, also where no drawing shows the paper. */
const ON_PAPER = ['bedrag', 'bedragPerPeriode', 'iban', 'lrk']

/** What a household of a regeling goes through. */
export function filledBy({ regeling, one }: Seated): Filled {
	const told = toldOf(regeling, one)
	const asked = askedIn(regeling.flow, told.journey)
	const fields = regeling
		.documents(told)
		.filter(({ id }) => id !== 'voorblad')
		.flatMap(({ blocks }) =>
			blocks.flatMap((block) => (block.kind === 'letter' ? [] : fieldsOf(block))),
		)
	const byHand = fields.filter((field) => !field.fact && field.value === '')
	const filled = fields.filter((field) => !byHand.includes(field))
	return {
		questions: tally(asked.map(({ name, question }) => effortOf(name, question))),
		unknown: asked.filter(({ answer }) => isUnknown(answer)).length,
		fields: tally(filled.map((field) => effortOfField(field, regeling, told))),
		byHand: byHand.length,
	}
}

/** Minutes that answers take: our own measure, with the weights of others. */
export function minutesOf(efforts: Efforts): number {
	return Object.entries(MINUTES).reduce((sum, [of, each]) => sum + efforts[of as Effort] * each, 0)
}

/** How many answers there are. */
export function countOf({ head, paper, made }: Efforts): number {
	return head + paper + made
}

type Asked = { name: string; question: Question; answer: unknown }

/** Every question that was asked, those of each item of a list too. */
function askedIn(flow: Flow, { path, items, answers }: Journey, prefix = ''): Array<Asked> {
	return path.flatMap((name): Array<Asked> => {
		const page = flow.pages[name] as Page
		if (!('list' in page.question)) {
			return [{ name: prefix + name, question: page.question, answer: answers[name] }]
		}
		const { list } = page.question
		return (items[name] ?? []).flatMap(({ journey }) => askedIn(list, journey, `${name}/`))
	})
}

function effortOf(name: string, { paper, kind }: Question): Effort {
	if (TOGETHER.includes(name)) return 'made'
	return paper || ON_PAPER.includes(kind.id) ? 'paper' : 'head'
}

/** A field that is an answer takes what its question takes; one that follows from answers is made. */
function effortOfField({ fact, name }: Field, { flow }: Regeling, { journey }: Told): Effort {
	const parts = (fact ?? name).split('.').filter((part) => !/^\d+$/.test(part))
	const asked = askedIn(flow, journey).find((one) => one.name === parts.join('/'))
	return asked ? effortOf(asked.name, asked.question) : 'made'
}

function tally(efforts: ReadonlyArray<Effort>): Efforts {
	const of = (effort: Effort) => efforts.filter((one) => one === effort).length
	return { head: of('head'), paper: of('paper'), made: of('made') }
}
