/** A file as the answer to a form; the page it stands on stays as it is. */
export type Download = { download: { name: string; body: string } }

/**
 * The file that an action answered with, if it did. Remix would make a page of whatever an action
 * of a page answers.
 */
export function downloadIn(actionData: Record<string, unknown> | null): Response | null {
	const answered = Object.values(actionData ?? {}).find(isDownload)
	if (!answered) return null
	const { name, body } = answered.download
	return new Response(body, {
		headers: {
			'Content-Type': 'application/octet-stream',
			'Content-Disposition': `attachment; filename="${name}"`,
		},
	})
}

function isDownload(value: unknown): value is Download {
	return typeof value === 'object' && value !== null && 'download' in value
}
