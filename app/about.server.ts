import type { Finding } from '../flows/engine/check.ts'
import type { Page } from '../flows/engine/flow.ts'
import { text } from '../flows/engine/text.ts'
import { translator } from './i18n.server.ts'
import type { Opened } from './journey.server.ts'
import { questionUrl } from './urls.ts'

/** A way to another answer. */
export type AnswerLink = { href: string; label: string }

/** The other answers that a reason speaks of: whichever is wrong can be changed from here. */
export function aboutOf(opened: Opened, { address: here, about = [] }: Finding): Array<AnswerLink> {
	const { base, conversation, journey, lang } = opened
	const t = translator(lang)
	return about.map((address) => {
		const { question, list, item } = address
		const wat = text(`feiten:${list ? `${list}.${question}` : question}.kort`)
		const page = list && list !== here.list ? (conversation.pages[list] as Page).question : null
		const found = list && journey.items[list]?.find(({ id }) => id === item)
		const hoe =
			page && 'list' in page && found ? page.itemName(found.journey.answers, journey.answers) : null
		return {
			href: questionUrl(base, address),
			label: t(hoe ? text('common:vraagNa', { wat, hoe }) : wat),
		}
	})
}
