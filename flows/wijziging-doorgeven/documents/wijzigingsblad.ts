import { formatDate } from '../../engine/date.ts'
import type { Block, Document } from '../../engine/document.ts'
import type { Told } from '../../engine/regeling.ts'
import type { Text } from '../../engine/text.ts'
import { changeName } from '../../facts/wijziging.ts'
import { fieldsOf, heading, notice, paragraph } from '../../shared/papers/blocks.ts'
import { paperFields } from '../../shared/papers/fields.ts'
import { flow } from '../flow.ts'
import { type Change, isToeslag, type Situation, situationOf, type Touched } from '../situation.ts'
import { nameOf } from '../steps.ts'
import { blad, changeFields } from './change-fields.ts'

/**
 * What to copy for each thing somebody has: each change with its old and new values once, and below
 * it, by regeling, what to tell, by when.
 */
export function wijzigingsblad(told: Told): Document {
	const situation = situationOf(told.journey.answers, told.peildatum)
	return {
		id: 'wijzigingsblad',
		title: blad('titel'),
		blocks: [
			paragraph(blad('uitleg')),
			notice(blad('anderScherm')),
			heading(blad('deel.u')),
			fieldsOf(paperFields(flow).nameField(told)),
			{ kind: 'bsn', name: 'bsn', label: blad('bsn') },
			...situation.changes.flatMap((change) => changeBlocks(told, change)),
			...situation.touched.flatMap((touched) => regelingBlocks(touched, situation)),
		],
	}
}

function changeBlocks(told: Told, change: Change): Array<Block> {
	return [
		heading(blad('wijziging', { nummer: change.number, wat: changeName(change.item) })),
		fieldsOf(...changeFields(told, change)),
	]
}

/** One thing somebody has: what to tell of it, on which screen or at which desk, by when. */
function regelingBlocks({ having, changes }: Touched, { peildatum }: Situation): Array<Block> {
	const rows = changes.map(({ change, how }) => [
		blad('nummerWat', { nummer: change.number, wat: changeName(change.item) }),
		blad(how === 'vraag' ? 'vraagNa' : `waar.${screenOf(having, change)}`),
		when(having, how, change, peildatum),
	])
	const head = [blad('kolom.wat'), blad('kolom.waar'), blad('kolom.dag')]
	return [heading(blad('regeling', { regeling: nameOf(having) })), { kind: 'table', head, rows }]
}

function when(having: string, how: string, { from, lastDay }: Change, peildatum: string): Text {
	if (how === 'vraag') return blad('dag.vraag')
	if (having === 'bijstand') return blad('dag.meteen')
	if (lastDay === null) return blad(from === null ? 'dag.onbekend' : 'dag.nogOnbekend')
	const datum = formatDate(lastDay)
	return blad(lastDay < peildatum ? 'dag.voorbij' : 'dag.tot', { datum })
}

/** Which part of the portal a change is about. */
function screenOf(having: Touched['having'], { wat }: Change): string {
	if (!isToeslag(having)) return 'gemeente'
	if (/^(?:werk|uitkering|meerInkomen|minderInkomen)/.test(wat)) return 'inkomen'
	if (wat.startsWith('opvang') || wat === 'kindNaarSchool' || wat === 'kindMiddelbaar') {
		return 'opvang'
	}
	if (wat === 'huurAnders' || wat === 'verhuizen') return 'huur'
	if (wat.startsWith('verzekering')) return 'zorg'
	return 'gezin'
}
