import type { Regeling } from '../../flows/engine/regeling.ts'
import { text } from '../../flows/engine/text.ts'
import { questionsOf } from '../../flows/engine/vocabulary.ts'
import { regelingen } from '../../flows/index.ts'
import { languages, translator } from '../i18n.server.ts'
import { saidSource } from './said.server.ts'

/** Where a paper is made. */
export function documentUrl(regeling: string, document: string): string {
	return `/api/v1/regelingen/${regeling}/documenten/${document}.pdf`
}

/** Every regeling: what it is called, what it asks, how far it goes, which papers it can give. */
export function presentRegelingen() {
	return {
		languages: languages.map(({ code, name, dir }) => ({ code, name, dir })),
		regelingen: regelingen.map(presentRegeling),
	}
}

function presentRegeling({ id, sections, flow, papers, scope }: Regeling) {
	return {
		id,
		name: inEveryLanguage(`${id}:naam`),
		sections: sections.map((section) => ({
			id: section,
			name: inEveryLanguage(`common:delen.${section}`),
		})),
		questions: Object.keys(questionsOf(flow)),
		papers: papers.map((paper) => ({ id: paper, href: documentUrl(id, paper) })),
		scope: { ...scope, sources: scope.sources.map(saidSource) },
	}
}

function inEveryLanguage(key: string): Record<string, string> {
	return Object.fromEntries(languages.map(({ code }) => [code, translator(code)(text(key))]))
}
