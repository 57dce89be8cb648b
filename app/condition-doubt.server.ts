import type { Condition } from '../flows/engine/decision.ts'
import { unknownsOn } from '../flows/engine/journey.ts'
import { type Translate, text } from '../flows/engine/text.ts'
import type { OpenedRegeling } from './journey.server.ts'
import { questionUrl } from './urls.ts'

/** What usually is the matter when a condition that rests on a question is not judged as it is. */
const CAUSES: Record<string, ReadonlyArray<string>> = {
	inkomen: ['inkomen', 'inkomenPartner', 'nettoInkomen', 'inkomstenBronnen', 'heeftInkomen'],
	opvang: ['opvang'],
	werk: ['werk', 'werkPartner', 'werkPeriode', 'werkPeriodePartner'],
	huur: ['kaleHuur', 'woning', 'huurBegin'],
	kinderen: ['kinderen', 'heeftKinderen'],
	thuis: ['getrouwd', 'huisgenoot', 'huisgenoten', 'heeftHuisgenoten', 'partnerOpAdres'],
	vermogen: ['vermogen', 'vermogenNu'],
}

/** More causes than this nobody reads. */
const MOST_CAUSES = 3

/** Nor more answers to change: then the page of all answers is easier. */
const MOST_CHANGES = 3

/**
 * "Klopt dit niet?" for one condition: what usually is the matter, the answers to change, and who to
 * ask. Nothing is written down.
 */
export function conditionDoubt({ restsOn }: Condition, opened: OpenedRegeling, t: Translate) {
	const { regeling, journey, base } = opened
	const dienst = text(`${regeling.id}:dienst`)
	const cause = (id: string) => t(text(`kloptNiet:oorzaak.${id}`, { dienst }))
	const asked = restsOn.filter((question) => journey.path.includes(question))
	const isOpen = unknownsOn(journey).some(({ list, question }) => asked.includes(list ?? question))
	const usual = Object.keys(CAUSES).filter((id) => CAUSES[id]!.some((one) => asked.includes(one)))
	const causes = [...(isOpen ? ['weetIkNiet'] : []), ...(usual.length > 0 ? usual : ['antwoord'])]
	return {
		causes: [...causes.slice(0, MOST_CAUSES), 'dienst'].map((id) => ({ id, text: cause(id) })),
		change: [
			...asked.slice(0, MOST_CHANGES).map((question) => ({
				id: question,
				text: t(text(`feiten:${question}.kort`)),
				href: questionUrl(base, { question }),
			})),
			...(asked.length > MOST_CHANGES
				? [{ id: '', text: t(text('kloptNiet:alles')), href: `${base}/controleren` }]
				: []),
		],
		ask: t(
			text(`kloptNiet:vraagNa.${regeling.helpline ?? 'dienst'}`, {
				dienst,
				nummer: text('common:help.belastingtelefoon.nummer'),
			}),
		),
	}
}
