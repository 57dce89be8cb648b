import type { LoaderFunctionArgs } from '@remix-run/node'
import { openJourney } from '../journey.server.ts'
import { paperOf, pdfLabels } from '../paper.server.ts'
import { makePdf } from '../pdf/pdf.server.ts'

/** A paper as PDF, always in Dutch: that is what the office reads. */
export async function loader(args: LoaderFunctionArgs) {
	const opened = await openJourney(args)
	const id = new URL(args.request.url).pathname
		.split('/')
		.at(-1)
		?.replace(/\.pdf$/, '')
	const bytes = await makePdf(paperOf(opened, id, 'nl'), pdfLabels())
	return new Response(new Uint8Array(bytes), {
		headers: {
			'Content-Type': 'application/pdf',
			'Content-Disposition': `attachment; filename="${id}.pdf"`,
			'Cache-Control': 'no-store',
		},
	})
}
