import type { Answers } from '../flows/engine/answers.ts'
import type { IsoDate } from '../flows/engine/date.ts'
import { regelingen } from '../flows/index.ts'
import { journeyOf } from './journey.server.ts'
import { openUrl } from './place.server.ts'
import { regelingUrl } from './urls.ts'

/** Where somebody with these answers was: the open question of their regeling. `null`: nothing said yet. */
export function furtherUrl(lang: string, answers: Answers, peildatum: IsoDate): string | null {
	for (const regeling of regelingen) {
		const journey = journeyOf(regeling, answers, peildatum)
		if (journey.path.length > 0) return openUrl({ base: regelingUrl(lang, regeling.id), journey })
	}
	return null
}
