import type { LoaderFunctionArgs } from '@remix-run/node'
import { emptyTable } from '../../flows/engine/list-import.ts'
import { openConversation } from '../journey.server.ts'
import { pageOf } from '../place.server.ts'

/** An empty table for a list, as CSV that Dutch Excel opens in columns. It holds nothing of anybody. */
export async function loader(args: LoaderFunctionArgs) {
	const { conversation } = await openConversation(args)
	const { list = '' } = args.params
	const page = pageOf(conversation, list)
	if (!page || !('question' in page) || !('list' in page.question) || !page.question.import) {
		throw new Response(null, { status: 404 })
	}
	return new Response(`\uFEFF${emptyTable(page.question.import)}`, {
		headers: {
			'Content-Type': 'text/csv; charset=utf-8',
			'Content-Disposition': `attachment; filename="${list}.csv"`,
		},
	})
}
