import { bedrag } from '../engine/kinds/bedrag.ts'
import { question } from '../engine/question.ts'

/**
 * What somebody had on 1 January of the year, with a (possible) toeslagpartner together: money and
 * possessions, without the house they live in.
 */
export const vermogen = question('vermogen', bedrag(), [0, 250_000, 5_000_000, 20_000_000])

/**
 * What somebody has today, with a partner together: money and possessions, without the house they
 * live in. Another day than that of `vermogen`, which toeslagen look at.
 */
export const vermogenNu = question('vermogenNu', bedrag(), [0, 250_000, 1_000_000, 5_000_000])

/** What somebody owes today, with a partner together, without a mortgage. */
export const schuldenNu = question('schuldenNu', bedrag(), [0, 1_000_000])
