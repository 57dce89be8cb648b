import { describe, expect, test } from 'vitest'
import type { List } from '../flows/engine/flow.ts'
import type { At, Question } from '../flows/engine/question.ts'
import { regelingen } from '../flows/index.ts'
import { terms } from '../flows/shared/terms.ts'
import { aboveA2, bar, faultsIn, hasTerm, readability } from './text-gate.ts'

type Texts = { [key: string]: string | Texts }

const files = import.meta.glob<Texts>('/locales/*/*.json', { eager: true, import: 'default' })
const sources = import.meta.glob<string>(['/flows/**/*.ts', '/app/**/*.{ts,tsx}', '!**/*.test.*'], {
	eager: true,
	import: 'default',
	query: '?raw',
})
const facts = import.meta.glob<Record<string, unknown>>('/flows/facts/*.ts', { eager: true })
const termsPage = import.meta.glob<string>('/docs/terms.md', {
	eager: true,
	import: 'default',
	query: '?raw',
})

/** Language → namespace → texts by key. */
const locales: Record<string, Record<string, Record<string, string>>> = {}
for (const [path, texts] of Object.entries(files)) {
	const [, , language = '', file = ''] = path.split('/')
	locales[language] = { ...locales[language], [file.replace('.json', '')]: flat(texts) }
}
const dutch = locales.nl!
const translations = Object.keys(locales).filter((language) => language !== 'nl')

function flat(texts: Texts, prefix = ''): Record<string, string> {
	return Object.fromEntries(
		Object.entries(texts).flatMap(([name, value]) =>
			typeof value === 'string'
				? [[prefix + name, value]]
				: Object.entries(flat(value, `${prefix}${name}.`)),
		),
	)
}

const plural = /_(?:zero|one|two|few|many|other)$/
const withoutPlural = (key: string) => key.replace(plural, '')
const placeholders = (text: string) =>
	[...new Set(text.match(/\{\{[^}]+\}\}|\{\w+\}|\$t\([^)]*\)/g))].toSorted()

function everyText(language: string) {
	return Object.entries(locales[language]!).flatMap(([namespace, texts]) =>
		Object.entries(texts).map(([key, text]) => ({ key: `${namespace}:${key}`, text })),
	)
}

/** Whether there is a text `namespace:key`; for a key that ends with a dot, any text below it. */
function exists(name: string): boolean {
	const [namespace = '', key = ''] = name.split(':')
	return Object.keys(dutch[namespace] ?? {}).some((each) =>
		key.endsWith('.') || key === '' ? each.startsWith(key) : withoutPlural(each) === key,
	)
}

const at: At = { answers: {}, outer: {}, peildatum: '2026-11-22' }

type Asked = { name: string; question: Question; isInList: boolean }

const isList = (value: unknown): value is List =>
	typeof value === 'object' && value !== null && 'list' in value && 'itemName' in value
const isQuestion = (value: unknown): value is Question =>
	typeof value === 'object' && value !== null && 'kind' in value && 'samples' in value

const vocabulary = Object.values(facts).flatMap((module) => Object.values(module))
const lists = vocabulary.filter(isList)
const asked: Array<Asked> = [
	...vocabulary
		.filter(isQuestion)
		.map((question) => ({ name: question.name, question, isInList: false })),
	...lists.flatMap(({ name: list, list: flow }) =>
		Object.values(flow.pages).flatMap((page) =>
			'question' in page && isQuestion(page.question)
				? [{ name: `${list}.${page.question.name}`, question: page.question, isInList: true }]
				: [],
		),
	),
]

describe.each(translations)('%s', (language) => {
	test('has the texts of Dutch, and no other', () => {
		const keysOf = (of: string) =>
			[...new Set(everyText(of).map(({ key }) => withoutPlural(key)))].toSorted()
		expect(keysOf(language)).toEqual(keysOf('nl'))
	})

	test('puts the same values into a text', () => {
		const others = everyText('nl').filter(({ key, text }) => {
			const translated = translationOf(key, language)
			return translated && String(placeholders(translated)) !== String(placeholders(text))
		})
		expect(others).toEqual([])
	})

	test('keeps official Dutch terms in sight', () => {
		const hidden = everyText('nl').flatMap(({ key, text }) => {
			const translated = translationOf(key, language)
			if (!translated) return []
			return terms
				.filter((term) => hasTerm(text, term) && !hasTerm(translated, term))
				.map((term) => `${key}: ${term}`)
		})
		expect(hidden).toEqual([])
	})
})

/** The translation of a text; of a plural, that of the same category or of `other`. */
function translationOf(name: string, language: string): string | undefined {
	const [namespace = '', key = ''] = name.split(':')
	const texts = locales[language]![namespace] ?? {}
	return texts[key] ?? texts[`${withoutPlural(key)}_other`]
}

describe.each(Object.keys(locales))('%s', (language) => {
	const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories

	test('has a text for every plural category', () => {
		const keys = everyText(language).map(({ key }) => key)
		const lacking = keys
			.filter((key) => plural.test(key))
			.flatMap((key) => categories.map((category) => `${withoutPlural(key)}_${category}`))
			.filter((key) => !keys.includes(key))
		expect([...new Set(lacking)]).toEqual([])
	})

	test('has no empty text and none with a space around it', () => {
		// What stands before a title ends with a space on purpose.
		const faulty = everyText(language).filter(
			({ key, text }) => text === '' || (text !== text.trim() && !key.endsWith('.prefix')),
		)
		expect(faulty).toEqual([])
	})

	test('names no amount, percentage or year: those come from dated rules', () => {
		const dated = everyText(language).filter(({ text }) =>
			/€\s*\d|\d\s*(?:euro|%)|(?<!\d)(?:19|20)\d\d(?!\d)/i.test(text),
		)
		expect(dated).toEqual([])
	})

	test('writes digits as on Dutch papers', () => {
		expect(everyText(language).filter(({ text }) => /[٠-٩۰-۹]/.test(text))).toEqual([])
	})

	test('has questions that fit a title and names that fit a row', () => {
		const feiten = Object.entries(locales[language]!.feiten!)
		const questions = feiten.filter(([key]) => key.endsWith('.vraag'))
		const names = feiten.filter(([key]) => key.endsWith('.kort'))
		expect(questions.filter(([, text]) => text.length > 80)).toEqual([])
		expect(questions.filter(([, text]) => !/[?؟]$/.test(text))).toEqual([])
		expect(names.filter(([, text]) => text.length > 40)).toEqual([])
	})
})

describe('Dutch', () => {
	test.each(Object.keys(dutch))('%s is A2 together', (namespace) => {
		const { words, wordsPerSentence, score } = readability(Object.values(dutch[namespace]!))
		if (words < bar.fewestWords) return
		expect(wordsPerSentence).toBeLessThanOrEqual(bar.mean)
		expect(score).toBeGreaterThanOrEqual(bar.score)
	})

	test.each(asked)('the page of $name is A2', ({ name, question }) => {
		const page = ['vraag', 'uitleg'].map((part) => dutch.feiten![`${name}.${part}`])
		const options = (question.kind.options?.(at) ?? []).flatMap(({ label }) => {
			const key = label.key.replace('feiten:', '')
			return [dutch.feiten![key], dutch.feiten![key.replace('.opties', '.uitlegOpties')]]
		})
		const texts = [...page, ...options].filter((text) => text !== undefined)
		expect(aboveA2(texts)).toEqual([])
	})

	test('has short, active sentences without threats, blame or office words', () => {
		const found = everyText('nl').flatMap(({ key, text }) =>
			faultsIn(text, { isQuestion: key.startsWith('feiten:') }).map((fault) => ({ key, ...fault })),
		)
		expect(found).toEqual([])
	})

	test('never asks for a partner in so many words', () => {
		const said = everyText('nl').filter(({ text }) => /h(?:eeft|ebt) u een partner/i.test(text))
		expect(said).toEqual([])
	})
})

describe('the vocabulary', () => {
	test.each(asked)('$name has its texts', ({ name, question: { kind } }) => {
		const needed = ['vraag', 'kort']
		if (kind.id === 'uren' || kind.id === 'getal') needed.push('eenheid')
		const parts = kind.parts.filter(
			(part) =>
				part !== '' && !exists(`feiten:${name}.delen.${part}`) && !exists(`feiten:delen.${part}`),
		)
		expect(parts).toEqual([])
		const keys = needed.map((key) => `feiten:${name}.${key}`)
		const labels = (kind.options?.(at) ?? []).map(({ label }) => label.key)
		expect([...keys, ...labels].filter((key) => !exists(key))).toEqual([])
	})

	test.each(lists)('list $name has its texts', ({ name }) => {
		const needed = ['vraag', 'uitleg', 'kort', 'toevoegen', 'nogEen', 'klaar', 'leeg']
		const keys = needed.map((key) => `feiten:${name}.${key}`)
		expect(keys.filter((key) => !exists(key))).toEqual([])
	})

	test('explains only options that are there', () => {
		const orphans = Object.keys(dutch.feiten!)
			.filter((key) => key.includes('.uitlegOpties.'))
			.filter((key) => !exists(`feiten:${key.replace('.uitlegOpties.', '.opties.')}`))
		expect(orphans).toEqual([])
	})

	test('puts a name only where one of a list is meant, and no value into a short name or an option', () => {
		const allowed = (key: string) => {
			if (/\.(?:kort|eenheid)$|\.(?:uitlegO|o)pties\.|\.delen\./.test(key)) return []
			if (!/\.(?:vraag|uitleg)$/.test(key)) return null
			return /^(?:kinderen|opvang|huisgenoten|activiteiten|schuldeisers)\.\w+\./.test(key)
				? ['{{jaar}}', '{{naam}}']
				: ['{{jaar}}']
		}
		const others = Object.entries(dutch.feiten!).filter(([key, text]) => {
			const may = allowed(key)
			return may !== null && placeholders(text).some((value) => !may.includes(value))
		})
		expect(others).toEqual([])
	})

	test.each(regelingen)('$id has a name, and its parts too', ({ id, sections }) => {
		const keys = [`${id}:naam`, ...sections.map((section) => `common:delen.${section}`)]
		expect(keys.filter((key) => !exists(key))).toEqual([])
	})
})

/** Code without comments: an example in a comment needs no text. */
function codeOf(source: string): string {
	return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
}

describe('the code', () => {
	const ids = [...Object.keys(dutch), ...regelingen.map(({ id }) => id)]
	const full = new RegExp(`['"\`]((?:${[...new Set(ids)].join('|')}):[\\w.-]*)(\\$\\{)?`, 'g')
	const short = /\bt\(\s*['`]([\w.-]+)(?![\w.:-])(\$\{|['`],\s*\{ returnObjects)?/g
	const used = Object.entries(sources).flatMap(([file, source]) => {
		const code = codeOf(source)
		const opened = /useTranslation\((?:'([\w-]+)'|(\w+))?(?:, \{ keyPrefix: '([\w.]+))?/.exec(code)
		const [, fixed, computed, prefix] = opened ?? []
		// A page of any regeling takes its texts from that regeling.
		const namespace = fixed ?? (computed ? regelingen[0]!.id : 'common')
		const own = `${namespace}:${prefix ? `${prefix}.` : ''}`
		return [
			...[...code.matchAll(full)].map(([, key = '', rest]) => ({ file, key: named(key, rest) })),
			...[...code.matchAll(short)].map(([, key = '', rest]) => ({
				file,
				key: own + named(key, rest),
			})),
		]
	})

	/** `x.y` for `x.y`; `x.` for `x.${y}`, `x.y${z}` and for all texts of `x` at once. */
	function named(key: string, rest = ''): string {
		if (key.endsWith('.opties') || rest.endsWith('returnObjects')) return `${key}.`
		return rest === '${' ? key.replace(/[^.:]*$/, '') : key
	}

	test('names texts', () => expect(used.length).toBeGreaterThan(20))

	test('names only texts that are there', () => {
		expect(used.filter(({ key }) => !exists(key))).toEqual([])
	})

	test('has a text for every mistake of every kind', () => {
		const kinds = Object.entries(sources).filter(([file]) =>
			file.startsWith('/flows/engine/kinds/'),
		)
		const ids = kinds.map(([file]) =>
			file.slice(file.lastIndexOf('/') + 1, -3).replace(/-./g, upper),
		)
		const named = kinds.flatMap(([, source]) =>
			[...codeOf(source).matchAll(/'(\w+)\.(\w+)'/g)]
				.filter(([, kind = '']) => ids.includes(kind))
				.map(([, kind, error]) => `fouten:${kind}.${error}`),
		)
		const computed = ['dag', 'maand', 'jaar'].map((part) => `fouten:datum.${part}Leeg`)
		expect(named.length).toBeGreaterThan(20)
		expect([...named, ...computed].filter((key) => !exists(key))).toEqual([])
	})
})

const upper = (found: string) => found.slice(1).toUpperCase()

test('every official term is explained in docs/terms.md', () => {
	const [page = ''] = Object.values(termsPage).map((text) => text.replace(/ +\|/g, ' |'))
	expect(terms.filter((term) => !page.includes(`| ${term} |`))).toEqual([])
})

describe('the gate', () => {
	test('lets a plain text through', () => {
		expect(faultsIn('Komt u niet? Bel ons dan. Wij helpen u graag.')).toEqual([])
	})

	test.each([
		['threat', 'Dan krijgt u een boete.'],
		['office', 'Dit geldt indien u werkt.'],
		['passive', 'Uw aanvraag wordt bekeken.'],
		['abbreviation', 'Stuur het z.s.m. op.'],
		['doubleNegation', 'Er is geen opvang als u niet belt.'],
		['blame', 'Dit is ongeldig.'],
		['familiar', 'Wat is je naam?'],
		['long', 'Een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien vier vijf zes.'],
	])('finds %s', (fault, text) => {
		expect(faultsIn(text).map((found) => found.fault)).toContain(fault)
	})

	test('finds a comparison in a question only', () => {
		const text = 'Is uw kind 4 jaar of ouder?'
		expect(faultsIn(text, { isQuestion: true }).map(({ fault }) => fault)).toEqual(['comparison'])
		expect(faultsIn(text)).toEqual([])
	})

	test('finds what only texts together have: a list in one sentence, and many hard words', () => {
		const list = 'Houd klaar: uw paspoort, uw contract, de brief van uw baas en uw huurcontract'
		expect(aboveA2([`${list}, twee rekeningen van de bank en uw pas`])).toHaveLength(1)
		const plain = Array.from({ length: 12 }, () => 'Wij helpen u graag bij de balie.')
		expect(aboveA2(plain)).toEqual([])
		const hard = Array.from(
			{ length: 12 },
			() => 'Administratieve verantwoordelijkheden gelden altijd.',
		)
		expect(aboveA2([...plain, ...hard]).join()).toMatch(/^score -?\d+$/)
	})

	test('tells a threatening letter from its plain rewrite', () => {
		const letter =
			'Wanneer u zonder voorafgaande kennisgeving niet verschijnt, kan op grond van de wetgeving uw uitkering onmiddellijk beëindigd en daarnaast teruggevorderd worden.'
		expect(readability([letter]).score).toBeLessThan(bar.score)
		expect(readability(['Komt u niet?', 'Bel ons dan.']).score).toBeGreaterThan(90)
	})
})
