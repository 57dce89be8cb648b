import { expect, test } from 'vitest'
import { addressKey, type Check, findings, findingsAt, isConfirmed, unresolvedIn } from './check.ts'
import { conversation, type List } from './flow.ts'
import { replay } from './journey.ts'
import { tekst } from './kinds/tekst.ts'
import { type At, literal, question } from './question.ts'
import type { Source } from './source.ts'
import { text } from './text.ts'
import { truth } from './truth.ts'

const source: Source = { title: 'X', confidence: 'V', checked: '2026-11-22' }
const around = { outer: {}, peildatum: '2026-11-22' }

function check(
	id: string,
	where: { question: string; list?: string },
	finds: Check['finds'],
): Check {
	return { id, ...where, severity: 'ask', source, finds }
}

const page = (name: string, when?: string) => ({
	question: question(name, tekst(), []),
	section: 'x',
	...(when && { when }),
})

const children: List = {
	name: 'kinderen',
	most: 3,
	itemName: (item) => literal(String(item.naam)),
	values: () => ({}),
	list: conversation({
		id: 'kinderen',
		conditions: { heetSam: ({ answers }) => truth(answers.naam === 'Sam') },
		pages: { naam: page('naam'), bij: page('bij', 'heetSam'), klaar: { outcome: true } },
	}),
}

const flow = conversation({
	id: 'proef',
	conditions: { woontInUtrecht: ({ answers }) => truth(answers.plaats === 'Utrecht') },
	pages: {
		plaats: page('plaats'),
		wijk: page('wijk', 'woontInUtrecht'),
		kinderen: { question: children, section: 'x' },
		later: page('later'),
		einde: { outcome: true },
	},
})

const journey = replay(
	flow,
	{
		plaats: 'Heerlen',
		wijk: 'Lombok',
		kinderen: {
			items: [
				{ id: 'k1', answers: { naam: 'Sam', bij: 'oma' } },
				{ id: 'k2', answers: { naam: 'Noor', bij: 'tante' } },
			],
			klaar: true,
		},
		later: 'ja',
	},
	around,
)

const always = () => text('x')

test('what stands out is told in the order of the conversation, with its address', () => {
	const checks = [
		check('laatste', { question: 'later' }, always),
		check('inKind', { question: 'naam', list: 'kinderen' }, always),
		check('overLijst', { question: 'kinderen' }, always),
		check('eerste', { question: 'plaats' }, always),
	]
	const found = findings(checks, journey, '2026-11-22')
	expect(found.map(({ check: id, address }) => [id, addressKey(address)])).toEqual([
		['eerste', 'plaats'],
		['overLijst', 'kinderen'],
		['inKind', 'kinderen/k1/naam'],
		['inKind', 'kinderen/k2/naam'],
		['laatste', 'later'],
	])
})

test('nothing off the path stands out, nor anything that is not found', () => {
	const checks = [
		check('wijk', { question: 'wijk' }, always),
		check('bij', { question: 'bij', list: 'kinderen' }, always),
		check('zonderLijst', { question: 'bij' }, always),
		check('andereLijst', { question: 'naam', list: 'dieren' }, always),
		check('niets', { question: 'plaats' }, () => null),
	]
	const found = findings(checks, journey, '2026-11-22')
	expect(found.map(({ check: id, address }) => [id, addressKey(address)])).toEqual([
		['bij', 'kinderen/k1/bij'],
	])
})

test('a check of an item sees its answers and its own name, and all that was said around it', () => {
	const seen: Array<At> = []
	const spy = check('kijkt', { question: 'naam', list: 'kinderen' }, (at) => {
		seen.push(at)
		return null
	})
	findings([spy], journey, '2026-11-22')
	expect(seen[1]).toEqual({
		answers: { naam: 'Noor', id: 'k2' },
		outer: journey.answers,
		peildatum: '2026-11-22',
	})
	expect(seen[1]?.outer).not.toHaveProperty('wijk')
})

test('"klopt toch" holds for this check at this address, and no other', () => {
	const naam = check('vreemd', { question: 'naam', list: 'kinderen' }, always)
	const [sam, noor] = findings([naam], journey, '2026-11-22')
	const confirmed = { 'kinderen/k1/naam': ['vreemd'], plaats: ['anders'] }
	expect(isConfirmed(confirmed, sam!)).toBe(true)
	expect(isConfirmed(confirmed, noor!)).toBe(false)
	expect(isConfirmed({ 'kinderen/k1/naam': ['anders'] }, sam!)).toBe(false)
	expect(isConfirmed({}, sam!)).toBe(false)
})

test('one page can be looked at by itself', () => {
	const checks = [
		check('een', { question: 'plaats' }, always),
		check('twee', { question: 'plaats' }, ({ answers }) => (answers.plaats ? always() : null)),
		check('drie', { question: 'later' }, always),
	]
	const at: At = { answers: {}, outer: {}, peildatum: '2026-11-22' }
	expect(findingsAt(checks, { question: 'plaats' }, at)).toEqual([
		{ check: 'een', severity: 'ask', address: { question: 'plaats' }, why: text('x') },
	])
})

test('a check points to what it speaks of, where that was answered', () => {
	const elsewhere = { question: 'naam', list: 'kinderen', item: 'k1' }
	const pointing: Check = {
		...check('een', { question: 'plaats' }, always),
		about: () => ['plaats', 'later', elsewhere],
	}
	const at: At = { answers: { plaats: 'Heerlen' }, outer: {}, peildatum: '2026-11-22' }
	const [found] = findingsAt([pointing], { question: 'plaats' }, at)
	expect(found?.about).toEqual([{ question: 'plaats' }, elsewhere])
})

test('what cannot be true stands in the way always, what is asked back until it is confirmed', () => {
	const at: At = { answers: {}, outer: {}, peildatum: '2026-11-22' }
	const three = (['stop', 'ask', 'tell'] as const).map((severity) => ({
		...check(severity, { question: 'plaats' }, always),
		severity,
	}))
	const found = findingsAt(three, { question: 'plaats' }, at)
	const left = (...ids: Array<string>) =>
		unresolvedIn(found, { plaats: ids }).map((finding) => finding.check)
	expect(left()).toEqual(['stop', 'ask'])
	expect(left('ask', 'stop')).toEqual(['stop'])
})
