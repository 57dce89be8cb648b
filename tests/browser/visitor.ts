import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'

/** A cheap phone. */
export const phone = { width: 360, height: 640 }

/** A browser of its own, and what went wrong in it behind the visitor's back. */
export type Visitor = {
	context: BrowserContext
	page: Page
	/** What the console complains of: broken rules of the page, errors of a script. */
	complaints: Array<string>
	/** Every request, with all that it says. */
	sent: Array<Sent>
	close(): Promise<void>
}

export type Sent = { url: string; headers: string; body: string }

/** Opens a browser on a phone, as a new visitor. */
export async function visit(
	browser: Browser,
	options: BrowserContextOptions = {},
): Promise<Visitor> {
	const context = await browser.newContext({ viewport: phone, acceptDownloads: true, ...options })
	const page = await context.newPage()
	const complaints: Array<string> = []
	const sent: Array<Sent> = []
	context.on('console', (message) => {
		// An answer that is not kept is a page with status 422; Chromium calls that an error.
		const isRefusal = message.text().includes('status of 422')
		if (['error', 'warning'].includes(message.type()) && !isRefusal) complaints.push(message.text())
	})
	context.on('weberror', (error) => complaints.push(error.error().message))
	context.on('request', (request) => {
		const headers = JSON.stringify(request.headers())
		sent.push({ url: request.url(), headers, body: request.postData() ?? '' })
	})
	return { context, page, complaints, sent, close: () => context.close() }
}
