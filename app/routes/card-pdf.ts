import type { LoaderFunctionArgs } from '@remix-run/node'
import { cardOf } from '../card.server.ts'
import { isLanguage } from '../i18n.server.ts'
import { makeCard } from '../pdf/pdf.server.ts'
import { readChosen, referralIn } from '../referral.server.ts'

/** A card as PDF, in the language of who gets it. */
export async function loader({ request }: LoaderFunctionArgs) {
	const { origin, searchParams } = new URL(request.url)
	const referral = referralIn(readChosen(searchParams, isLanguage))
	if (!referral) throw new Response(null, { status: 404 })
	const bytes = await makeCard(cardOf(referral, origin))
	return new Response(new Uint8Array(bytes), {
		headers: {
			'Content-Type': 'application/pdf',
			'Content-Disposition': 'attachment; filename="kaart.pdf"',
		},
	})
}
