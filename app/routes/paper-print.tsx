import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { DocumentView } from '../components/DocumentView.tsx'
import { PrintButton } from '../components/PrintButton.tsx'
import { Frame } from '../frame.tsx'
import { openJourney } from '../journey.server.ts'
import { openedPaper, readable } from '../paper.server.ts'

export async function loader(args: LoaderFunctionArgs) {
	const opened = await openJourney(args)
	return {
		document: readable(await openedPaper(opened, args.params.document), opened.lang),
		back: `${opened.base}/papieren`,
	}
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: `${data?.document.title} – Regelwijs` },
]

/** A paper as a page in the reader's language, to read along and to print. */
export default function PaperPrintRoute() {
	const { document, back } = useLoaderData<typeof loader>()
	const { t } = useTranslation('common')
	return (
		<Frame back={back}>
			<PrintButton>{t('afdrukken')}</PrintButton>
			<DocumentView
				document={document}
				words={{ confirmed: t('kloptDit.bevestigd'), byHand: t('papier.zelfSchrijven') }}
			/>
		</Frame>
	)
}
