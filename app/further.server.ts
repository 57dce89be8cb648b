import type { Answers } from '../flows/engine/answers.ts'
import type { IsoDate } from '../flows/engine/date.ts'
import { regelingen } from '../flows/index.ts'
import { conversationOf, ontdek } from './conversation.server.ts'
import { hasBegun, openUrl } from './place.server.ts'
import { regelingUrl } from './urls.ts'

/** Where somebody with these answers was: the open question of their regeling, or of Ontdek. `null`: nothing said yet. */
export function furtherUrl(lang: string, answers: Answers, peildatum: IsoDate): string | null {
	for (const conversation of [...regelingen.map(conversationOf), ontdek]) {
		const journey = conversation.journey(answers, peildatum)
		const base = regelingUrl(lang, conversation.id)
		if (hasBegun(journey)) return openUrl({ base, conversation, journey })
	}
	return null
}
