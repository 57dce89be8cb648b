import { bedrag } from '../engine/kinds/bedrag.ts'
import { question } from '../engine/question.ts'

const perMaand = (name: string, ...samples: Array<number>) => question(name, bedrag(), samples)

/** Service costs a month, beside the kale huur. */
export const servicekosten = perMaand('servicekosten', 0, 4_500)

/** Interest and payments of the mortgage a month. */
export const hypotheek = perMaand('hypotheek', 65_000, 110_000)

/** What somebody pays a month to live with others, or in a shelter. */
export const woonkosten = perMaand('woonkosten', 0, 30_000)

/** Gas, light and heat a month. */
export const energiekosten = perMaand('energiekosten', 14_500, 22_000)

/** Water a month. */
export const waterkosten = perMaand('waterkosten', 1_500, 2_400)

/** Premium of the health insurance a month, of all adults at home. */
export const zorgpremie = perMaand('zorgpremie', 15_800, 31_600)

/** Other insurances a month. */
export const verzekeringen = perMaand('verzekeringen', 0, 6_200)

/** Telephone, internet and television a month. */
export const telefoonkosten = perMaand('telefoonkosten', 3_500, 7_000)

/** All else that comes back each month: travel, school, clubs. */
export const overigeKosten = perMaand('overigeKosten', 0, 12_000)

/** Toeslagen that come in a month, all together. */
export const toeslagenPerMaand = perMaand('toeslagenPerMaand', 0, 44_500)
