// Made by `npm run gemeente -- new <naam>`: one line for each data file in this folder.
import elders from './elders.json' with { type: 'json' }
import heerlen from './heerlen.json' with { type: 'json' }
import rotterdam from './rotterdam.json' with { type: 'json' }

/** Every data file by its name. */
export const files: Readonly<Record<string, unknown>> = {
	'elders.json': elders,
	'heerlen.json': heerlen,
	'rotterdam.json': rotterdam,
}
