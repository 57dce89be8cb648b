import { type FormField, inherited } from './field.ts'
import { asDict, dictAt, entry, textOf } from './object.ts'

/** How the form's own script wants a value written: the pattern of a date, or what it checks. */
export function formatOf(field: FormField): string | undefined {
	for (const { chain } of field.widgets) {
		const actions = asDict(inherited(chain, 'AA'))
		for (const moment of ['F', 'K']) {
			const script = textOf(entry(dictAt(actions, moment), 'JS')) ?? ''
			const [, what, pattern] =
				/AF(Date|Time|Number|Percent|Special)_\w+\(\s*(?:["']([^"']+)["'])?/.exec(script) ?? []
			if (what) return pattern ?? what.toLowerCase()
		}
	}
	return undefined
}

/** Whether the form's own script computes a field from others: we do not run scripts. */
export function isCalculated({ widgets }: FormField): boolean {
	return widgets.some(({ chain }) => dictAt(asDict(inherited(chain, 'AA')), 'C') !== undefined)
}
