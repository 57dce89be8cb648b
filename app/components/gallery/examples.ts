import { arabisch, begin } from './beginning.tsx'
import type { Example } from './example.tsx'
import { brief, code, overschrijfblad } from './papers.tsx'
import { klopt, lijst, questions } from './questions.tsx'
import { controleren, uitkomst, watAls } from './results.tsx'

/** Everything there is to look at; `scripts/gallery.ts` draws and checks it. */
export const examples: ReadonlyArray<Example> = [
	begin,
	...questions,
	klopt,
	lijst,
	controleren,
	uitkomst,
	code,
	overschrijfblad,
	brief,
	watAls,
	arabisch,
]
