import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { dossierOfVisit } from '../dossier/visit.server.ts'
import { Frame } from '../frame.tsx'
import { mishapOf, withoutDeadKey } from '../mishap.server.ts'
import { MishapCard } from '../mishap-card.tsx'
import { pageTitle } from '../page-title.server.ts'
import { languageOf } from '../request.server.ts'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
	const lang = languageOf(params)
	const dossier = await dossierOfVisit(request, context.keeping)
	const mishap = mishapOf(dossier) ?? 'gewist'
	const title = pageTitle(lang, `bewaren:${mishap}.titel`)
	return data({ title, mishap }, { headers: withoutDeadKey(dossier) })
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: data?.title ?? 'Regelwijs' },
]

/** What happened to the answers that were here. */
export default function ExpiredRoute() {
	const { mishap } = useLoaderData<typeof loader>()
	const { i18n } = useTranslation('bewaren')
	return (
		<Frame>
			<MishapCard mishap={mishap} again={`/${i18n.language}`} />
		</Frame>
	)
}
