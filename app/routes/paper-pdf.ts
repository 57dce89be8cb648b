import type { LoaderFunctionArgs } from '@remix-run/node'
import { openJourney } from '../journey.server.ts'
import { openedPaper, paperPdf } from '../paper.server.ts'

/** A paper as PDF, always in Dutch: that is what the office reads. */
export async function loader(args: LoaderFunctionArgs) {
	const opened = await openJourney(args)
	const id = new URL(args.request.url).pathname
		.split('/')
		.at(-1)
		?.replace(/\.pdf$/, '')
	const bytes = await paperPdf(await openedPaper(opened, id))
	return new Response(new Uint8Array(bytes), {
		headers: {
			'Content-Type': 'application/pdf',
			'Content-Disposition': `attachment; filename="${id}.pdf"`,
			'Cache-Control': 'no-store',
		},
	})
}
