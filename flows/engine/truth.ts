/**
 * What is known of a condition: it holds, it does not, or nobody has said. Unknown is a value of
 * its own and never quietly becomes "nee".
 */
export type Truth = 'ja' | 'nee' | 'onbekend'

/** The truth of a fact that may not have been given. */
export function truth(fact: boolean | null | undefined): Truth {
	if (fact === null || fact === undefined) return 'onbekend'
	return fact ? 'ja' : 'nee'
}

/** Holds when each holds; fails as soon as one fails; otherwise unknown (Kleene). */
export function every(truths: Array<Truth>): Truth {
	if (truths.includes('nee')) return 'nee'
	return truths.includes('onbekend') ? 'onbekend' : 'ja'
}

/** Holds as soon as one holds; fails when each fails; otherwise unknown (Kleene). */
export function some(truths: Array<Truth>): Truth {
	if (truths.includes('ja')) return 'ja'
	return truths.includes('onbekend') ? 'onbekend' : 'nee'
}

/** The opposite; unknown stays unknown. */
export function not(of: Truth): Truth {
	if (of === 'onbekend') return 'onbekend'
	return of === 'ja' ? 'nee' : 'ja'
}
