import { PassThrough } from 'node:stream'
import {
	type ActionFunctionArgs,
	type AppLoadContext,
	createReadableStreamFromReadable,
	type EntryContext,
	type LoaderFunctionArgs,
} from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { renderToPipeableStream } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { formatDate } from '../flows/engine/date.ts'
import { regelingOf } from '../flows/index.ts'
import { downloadIn } from './download.server.ts'
import { logFault } from './fault-log.server.ts'
import { i18nFor, languages } from './i18n.server.ts'
import { refusedTitle } from './refused-title.server.ts'
import { pageLanguage } from './request.server.ts'
import { ShellContext } from './shell.ts'

/** The server calls this when it stops. */
export { closePdfWorkers as stop } from './pdf/pdf.server.ts'

/** Renders a page as a whole: it is small, and its status and headers are known at the end. */
export default function handleRequest(
	request: Request,
	status: number,
	headers: Headers,
	remixContext: EntryContext,
	{ nonce, pageScript, bsnScript, resumeScript, helperScript, preview, peildatum }: AppLoadContext,
): Promise<Response> {
	const download = downloadIn(remixContext.staticHandlerContext.actionData)
	if (download) return Promise.resolve(download)
	const title = refusedTitle(remixContext.staticHandlerContext.actionData)
	const helpline = regelingOf(new URL(request.url).pathname.split('/')[2])?.helpline
	const shell = {
		pageScript,
		languages,
		...(title && { title }),
		...(nonce && { nonce }),
		...(bsnScript && { bsnScript }),
		...(resumeScript && { resumeScript }),
		...(helpline && { helpline }),
		...(helperScript && { helperScript }),
		...(preview && { previewDate: formatDate(peildatum) }),
	}
	headers.set('Content-Type', 'text/html; charset=utf-8')
	return new Promise((resolve, reject) => {
		const { pipe } = renderToPipeableStream(
			<I18nextProvider i18n={i18nFor(pageLanguage(request.url))}>
				<ShellContext.Provider value={shell}>
					<RemixServer context={remixContext} url={request.url} />
				</ShellContext.Provider>
			</I18nextProvider>,
			{
				onAllReady() {
					const body = new PassThrough()
					resolve(new Response(createReadableStreamFromReadable(body), { status, headers }))
					pipe(body)
				},
				onShellError: reject,
				onError: logFault,
			},
		)
	})
}

/** Called by Remix for everything thrown in a loader or action that is not a Response. */
export function handleError(
	error: unknown,
	{ request }: LoaderFunctionArgs | ActionFunctionArgs,
): void {
	if (!request.signal.aborted && !isRouteErrorResponse(error)) logFault(error)
}
