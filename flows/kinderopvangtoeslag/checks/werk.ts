import { known } from '../../engine/answers.ts'
import type { Check } from '../../engine/check.ts'
import { formatDate } from '../../engine/date.ts'
import { text } from '../../engine/text.ts'
import { ownLimit } from '../../shared/checks/own-limit.ts'

const why = (check: string) => `kinderopvangtoeslag:checks.${check}`

/** What people get wrong about when they work or learn. */
export const werkChecks: Array<Check> = [
	...(['werk', 'werkPartner'] as const).map((question): Check => {
		const [begin, end] =
			question === 'werk' ? ['werkBegin', 'werkEind'] : ['werkBeginPartner', 'werkEindPartner']
		return {
			id: 'werkEindVoorBegin',
			question: end,
			severity: 'stop',
			source: ownLimit,
			about: () => [begin],
			finds: ({ answers }) => {
				const from = known(answers[begin] as string | undefined)
				const to = known(answers[end] as string | undefined)
				return from && to && to < from
					? text('checks:eindVoorBegin', { begin: formatDate(from) })
					: null
			},
		}
	}),
	...(['', 'Partner'] as const).map(
		(suffix): Check => ({
			id: 'pauzeEindVoorBegin',
			question: `werkPauzeEind${suffix}`,
			severity: 'stop',
			source: ownLimit,
			about: () => [`werkPauzeBegin${suffix}`],
			finds: ({ answers }) => {
				const from = known(answers[`werkPauzeBegin${suffix}`] as string | undefined)
				const again = known(answers[`werkPauzeEind${suffix}`] as string | undefined)
				return from && again && again <= from
					? text(why('pauzeEindVoorBegin'), { begin: formatDate(from) })
					: null
			},
		}),
	),
]
