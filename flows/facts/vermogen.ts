import { bedrag } from '../engine/kinds/bedrag.ts'
import { question } from '../engine/question.ts'

/**
 * What somebody had on 1 January of the year, with a (possible) toeslagpartner together: money and
 * possessions, without the house they live in.
 */
export const vermogen = question('vermogen', bedrag(), [0, 250_000, 5_000_000, 20_000_000])
