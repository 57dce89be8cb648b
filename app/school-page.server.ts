import type { LoaderFunctionArgs } from '@remix-run/node'
import { cardOf } from './card.server.ts'
import { i18nFor, isLanguage, languages } from './i18n.server.ts'
import { pageTitle, wrongTitle } from './page-title.server.ts'
import { qrCode } from './qr-code.server.ts'
import {
	type Chosen,
	cardPath,
	MOST_ON_CARD,
	REFERRERS,
	readChosen,
	referralIn,
} from './referral.server.ts'
import { allRegelingen } from './regeling-search.server.ts'
import { languageOf } from './request.server.ts'

/** Everything the page for referrers shows: what to choose, and the card once all is chosen. */
export function schoolView({ request, params }: LoaderFunctionArgs) {
	const lang = languageOf(params)
	const { t } = i18nFor(lang)
	const { origin, searchParams } = new URL(request.url)
	const chosen = readChosen(searchParams, isLanguage)
	const referral = referralIn(chosen)
	const isAsked = ['regeling', 'taal', 'van'].some((name) => searchParams.has(name))
	const errors = isAsked
		? missingIn(chosen).map((name) => [name, t(`school:fouten.${name}`, { meeste: MOST_ON_CARD })])
		: []
	const title = errors.length > 0 ? wrongTitle : pageTitle
	return {
		title: title(lang, referral ? 'school:klaar.titel' : 'school:titel'),
		errors: Object.fromEntries(errors) as Record<string, string>,
		chosen: {
			regeling: chosen.regelingen.map(({ id }) => id),
			taal: chosen.taal ? [chosen.taal] : [],
			van: chosen.van ? [chosen.van] : [],
		},
		regelingen: allRegelingen(lang).map(({ id, name }) => ({ value: id, label: name })),
		languages: languages.map(({ code, name }) => ({ value: code, label: name, lang: code })),
		referrers: REFERRERS.map((value) => ({ value, label: t(`school:van.opties.${value}`) })),
		made: referral && {
			card: cardOf(referral, origin),
			qr: qrCode(`${origin}${cardPath(referral)}`),
			pdf: `/${lang}/school/kaart.pdf?${searchParams}`,
			other: `/${lang}/school`,
		},
	}
}

/** What was not chosen yet, in the order of the page. */
function missingIn({ regelingen, taal, van }: Chosen): Array<string> {
	return [
		...(regelingen.length === 0 || regelingen.length > MOST_ON_CARD ? ['regeling'] : []),
		...(taal ? [] : ['taal']),
		...(van ? [] : ['van']),
	]
}
