import { expect, test } from 'vitest'
import { editDistance, search } from './search.ts'

const all = [
	{ thing: 'kinderopvang', names: ['Kinderopvangtoeslag', 'crèche', 'KOT', 'بدل رعاية الأطفال'] },
	{ thing: 'zorg', names: ['Zorgtoeslag', 'zorgpremie'] },
	{ thing: 'huur', names: ['Huurtoeslag', 'huursubsidie'] },
]

test.each([
	['kinderopvangtoeslag', ['kinderopvang']],
	['Kinderopvang toeslag', ['kinderopvang']],
	['kinderopvangtoslag', ['kinderopvang']],
	['kinderobvangtoelsag', ['kinderopvang']],
	['KINDER', ['kinderopvang']],
	['creche', ['kinderopvang']],
	['kot', ['kinderopvang']],
	['رعاية', ['kinderopvang']],
	['huursubsidi', ['huur']],
	['hurtoeslag', ['huur']],
	['zorgtoeslg', ['zorg']],
	['fiets', []],
	['k', []],
	['  ', []],
	['?!', []],
	['x'.repeat(5_000), []],
])('%s finds %o', (typed, found) => {
	expect(search(all, typed)).toEqual(found)
})

test.each([
	['huur', 'huur', 0],
	['huur', 'hur', 1],
	['huur', 'huru', 1],
	['', 'abc', 3],
	['zorg', 'borg', 1],
])('from %s to %s is %i', (one, other, distance) => {
	expect(editDistance(one, other)).toBe(distance)
	expect(editDistance(other, one)).toBe(distance)
})
