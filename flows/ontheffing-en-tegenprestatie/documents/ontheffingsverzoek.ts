import type { Block, Document } from '../../engine/document.ts'
import { periodOn } from '../../engine/parameter.ts'
import type { Told } from '../../engine/regeling.ts'
import { type Text, text } from '../../engine/text.ts'
import { every } from '../../engine/truth.ts'
import type { Kind } from '../../facts/kinderen.ts'
import { PLICHTEN } from '../../facts/plichten.ts'
import { fieldsOf, heading, paragraph, ticks } from '../../shared/papers/blocks.ts'
import { addressee, blad, given, givenOf, sender } from '../papers.ts'
import { parameters } from '../parameters.ts'
import { type Ground, groundsOf, hasSchoolChild, hasSmallChild, isLasting } from '../rules.ts'
import { type Situation, situationOf } from '../situation.ts'

/**
 * The request for an exemption, as a letter: from which duties, on which grounds, with whose
 * letters. No illness stands on it.
 */
export function ontheffingsverzoek(told: Told): Document | null {
	const situation = situationOf(told.journey.answers, told.peildatum)
	if (!situation.papers.includes('ontheffing')) return null
	const { letters } = situation
	const enclosed = letters?.filter((letter) => letter !== 'geen') ?? []
	return {
		id: 'ontheffingsverzoek',
		title: blad('titel.ontheffing'),
		blocks: [
			addressee(told),
			sender(told),
			paragraph(blad(situation.bijstand === 'ja' ? 'vraag.bijstand' : 'vraag.uitkering')),
			{ kind: 'list', style: 'bullet', items: dutiesOf(situation) },
			heading(blad('deel.waarom')),
			fieldsOf(
				given(told, 'ontheffingReden'),
				given(told, 'mantelzorgVoor'),
				given(told, 'mantelzorgUren'),
			),
			...reasonsOf(situation).map(paragraph),
			...childrenOf(told, situation),
			...(enclosed.length === 0
				? []
				: [
						heading(blad('deel.bijlagen')),
						ticks(...enclosed.map((letter) => text(`feiten:briefVan.opties.${letter}`))),
					]),
			paragraph(blad('antwoord')),
			{ kind: 'signature', label: blad('handtekening.u') },
		],
	}
}

/** A small child and lasting incapacity lift both duties; else those that were named, or both. */
function dutiesOf(situation: Situation): Array<Text> {
	const liftsBoth = groundsOf(situation).includes('kleinKind') || isLasting(situation) === 'ja'
	const duties = liftsBoth ? PLICHTEN : (situation.duties ?? PLICHTEN)
	return duties.map((duty) => blad(`plicht.${duty}`))
}

/** A paragraph for each ground. The letter states nothing that its writer is not sure of. */
function reasonsOf(situation: Situation): Array<Text> {
	const found = groundsOf(situation).flatMap((ground) => reasonFor(ground, situation) ?? [])
	return [...new Map(found.map((reason) => [reason.key, reason])).values()]
}

function reasonFor(ground: Ground, { peildatum, single, children, lasting }: Situation) {
	if (ground === 'duurzaam') return lasting === 'ja' ? blad('grond.duurzaam') : null
	if (ground !== 'kleinKind' && ground !== 'kindTot12') return blad(`grond.${ground}`)
	const isSmall = ground === 'kleinKind'
	const has = isSmall ? hasSmallChild : hasSchoolChild
	const leeftijd = periodOn(parameters[isSmall ? 'smallChild' : 'schoolChild'], peildatum)?.value
	const isSure = every([single, has(children, peildatum)]) === 'ja'
	return leeftijd && isSure ? blad(`grond.${ground}`, { leeftijd }) : blad('grond.kind')
}

/** The children a ground is about: name and day of birth. */
function childrenOf(told: Told, situation: Situation): Array<Block> {
	const isAbout = groundsOf(situation).some((one) => one === 'kleinKind' || one === 'kindTot12')
	if (!isAbout) return []
	const children = situation.children as ReadonlyArray<Kind>
	const young = children.filter((one) => hasSchoolChild([one], told.peildatum) !== 'nee')
	return [
		fieldsOf(
			...young.flatMap((child) =>
				['voornaam', 'geboortedatum'].map((question) =>
					givenOf(told, 'kinderen', children.indexOf(child) + 1, question),
				),
			),
		),
	]
}
