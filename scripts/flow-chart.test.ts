import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { conversation } from '../flows/engine/flow.ts'
import { keuze, options } from '../flows/engine/kinds/keuze.ts'
import { question } from '../flows/engine/question.ts'
import { regelingen } from '../flows/index.ts'
import { chartOf, withCharts } from './flow-chart.ts'

const asked = (name: string) => question(name, keuze(options('x', ['ja', 'nee'])), ['ja', 'nee'])
const flow = conversation({
	id: 'proef',
	conditions: { isKlaar: () => 'ja', isWaar: () => 'nee' },
	pages: {
		eerst: { question: asked('eerst'), section: 'x' },
		vroeg: { outcome: true, when: 'isKlaar' },
		soms: { question: asked('soms'), section: 'x', when: 'isWaar' },
		klaar: { outcome: true },
	},
})

test('draws pages, what passes them by, gates and ends', () => {
	expect(chartOf(flow)).toBe(
		[
			'```mermaid',
			'stateDiagram-v2',
			'    state vroeg_gate <<choice>>',
			'    [*] --> eerst',
			'    eerst --> vroeg_gate',
			'    vroeg_gate --> vroeg: isKlaar',
			'    vroeg_gate --> soms: otherwise',
			'    vroeg --> [*]',
			'    soms --> klaar: answered, or niet isWaar',
			'    klaar --> [*]',
			'```',
		].join('\n'),
	)
})

test('says so when a README has no place for it', () => {
	expect(() => withCharts('# Proef', flow)).toThrow('no place')
})

test.each(regelingen)('the README of $id draws the conversation as it is', ({ id, flow }) => {
	const readme = readFileSync(join(import.meta.dirname, `../flows/${id}/README.md`), 'utf8')
	expect(readme, 'run: npm run flows').toBe(withCharts(readme, flow))
})
