import type { Document } from '../../engine/document.ts'
import { formatCents } from '../../engine/money.ts'
import type { Told } from '../../engine/regeling.ts'
import { fieldsOf, heading, notice, paragraph } from '../../shared/papers/blocks.ts'
import {
	answered,
	blad,
	byHand,
	childFields,
	familyOf,
	incomeField,
	parentName,
	wishFields,
} from '../papers.ts'

/** The parent's part: for a fund where parents apply, and for whoever asks for them. */
export function ouderdeel(told: Told): Document {
	const family = familyOf(told)
	const { answers } = told.journey
	return {
		id: 'ouderdeel',
		title: blad('titel.ouder'),
		blocks: [
			paragraph(blad('uitleg.ouder')),
			notice(blad('let.ouder')),
			heading(blad('deel.u')),
			fieldsOf(
				parentName(told),
				answered(told, 'woonplaats'),
				byHand('adres', 'ouder'),
				byHand('telefoon', 'ouder'),
			),
			...family.wishes.flatMap((wish) => [
				heading(blad('deel.wens', { wat: wish.name })),
				fieldsOf(
					...childFields(told, wish),
					wish.child?.geboren === 'ja'
						? answered(
								told,
								'woontBijU',
								'kinderen',
								wish.child.id,
								`wens.${wish.number}.kind.woontBijU`,
							)
						: null,
					...wishFields(told, wish),
				),
			]),
			heading(blad('deel.inkomen')),
			paragraph(blad('uitleg.inkomen')),
			fieldsOf(
				'getrouwd' in answers ? answered(told, 'getrouwd') : null,
				'huisgenoot' in answers ? answered(told, 'huisgenoot') : null,
				incomeField(told, family.net === null ? null : formatCents(family.net)),
			),
			heading(blad('deel.bijlagen')),
			{
				kind: 'list',
				style: 'check',
				items: ['loonstrook', 'wisselt', 'partner', 'bedrijf', 'schulden'].map((what) =>
					blad(`bijlagen.${what}`),
				),
			},
			{ kind: 'signature', label: blad('handtekening.ouder') },
		],
	}
}
