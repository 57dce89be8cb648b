import type { Block } from '../../engine/document.ts'
import type { Flow } from '../../engine/flow.ts'
import type { Told } from '../../engine/regeling.ts'
import { text } from '../../engine/text.ts'
import type { Kind } from '../../facts/kinderen.ts'
import { fieldsOf, heading } from './blocks.ts'
import { sheetFields } from './toeslag.ts'

/** A child on the sheet of a toeslag: name, day of birth, and boxes for its BSN. */
export function childBlocks(told: Told, flow: Flow, child: Kind): Array<Block> {
	const naam = child.voornaam
	const number = ((told.journey.answers.kinderen ?? []) as Array<Kind>).indexOf(child) + 1
	const of = (question: string) =>
		sheetFields(flow).answerField(
			told,
			{ question, list: 'kinderen', item: child.id },
			`kinderen.${number}.${question}`,
		)
	const isBorn = child.geboren === 'ja'
	return [
		heading(text('toeslagen:blad.deel.kind', { naam })),
		fieldsOf(of('voornaam'), of(isBorn ? 'geboortedatum' : 'uitgerekendeDatum')),
		isBorn
			? {
					kind: 'bsn',
					name: `kinderen.${number}.bsn`,
					label: text('toeslagen:blad.bsnVan', { naam }),
				}
			: { kind: 'paragraph', text: text('toeslagen:blad.naDeGeboorte') },
	]
}
