import type { Block, Document } from '../../engine/document.ts'
import { periodOn } from '../../engine/parameter.ts'
import type { Told } from '../../engine/regeling.ts'
import { type Text, text } from '../../engine/text.ts'
import type { Kind } from '../../facts/kinderen.ts'
import { PLICHTEN } from '../../facts/plichten.ts'
import { answered, answeredOfChild, blad, fields, heading, paragraph, writer } from '../papers.ts'
import { parameters } from '../parameters.ts'
import { type Ground, groundsOf, hasSchoolChild } from '../rules.ts'
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
			paragraph(situation.place ? blad('aan', { naam: situation.place }) : blad('aanUwGemeente')),
			writer(told),
			fields(answered(told, 'uitkeringSoort')),
			heading(blad('deel.vraag')),
			paragraph(blad('vraag')),
			{ kind: 'list', style: 'bullet', items: dutiesOf(situation) },
			heading(blad('deel.waarom')),
			fields(
				answered(told, 'ontheffingReden'),
				answered(told, 'mantelzorgVoor'),
				answered(told, 'mantelzorgUren'),
			),
			...groundsOf(situation).map((ground) => paragraph(reasonFor(ground, situation))),
			...childrenOf(told, situation),
			...(enclosed.length === 0
				? []
				: [
						heading(blad('deel.bijlagen')),
						{
							kind: 'list' as const,
							style: 'check' as const,
							items: enclosed.map((letter) => text(`feiten:briefVan.opties.${letter}`)),
						},
					]),
			heading(blad('deel.antwoord')),
			paragraph(blad('antwoord')),
			{ kind: 'signature', label: blad('handtekening.u') },
		],
	}
}

/** A small child and lasting incapacity lift both duties; else those that were named, or both. */
function dutiesOf(situation: Situation): Array<Text> {
	const liftsBoth = groundsOf(situation).some((one) => one === 'kleinKind' || one === 'duurzaam')
	const duties = liftsBoth ? PLICHTEN : (situation.duties ?? PLICHTEN)
	return duties.map((duty) => blad(`plicht.${duty}`))
}

function reasonFor(ground: Ground, { peildatum }: Situation): Text {
	const age = { kleinKind: parameters.smallChild, kindTot12: parameters.schoolChild }
	if (ground !== 'kleinKind' && ground !== 'kindTot12') return blad(`grond.${ground}`)
	const leeftijd = periodOn(age[ground], peildatum)?.value
	return leeftijd ? blad(`grond.${ground}`, { leeftijd }) : blad('grond.kind')
}

/** The children a ground is about: name and day of birth. */
function childrenOf(told: Told, situation: Situation): Array<Block> {
	const isAbout = groundsOf(situation).some((one) => one === 'kleinKind' || one === 'kindTot12')
	if (!isAbout) return []
	const children = situation.children as ReadonlyArray<Kind>
	const young = children.filter((one) => hasSchoolChild([one], told.peildatum) !== 'nee')
	return [
		fields(
			...young.flatMap((child) => {
				const number = children.indexOf(child) + 1
				return ['voornaam', 'geboortedatum'].map((question) =>
					answeredOfChild(told, question, child.id, number),
				)
			}),
		),
	]
}
