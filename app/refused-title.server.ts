/**
 * The title of a page that shows an answer refused: it begins with "Fout: ". Remix asks a route for
 * its title by what its loader says, and that knows nothing of the action.
 */
export function refusedTitle(actionData: Record<string, unknown> | null): string | null {
	const views = Object.values(actionData ?? {}).flatMap(
		(answer): Array<unknown> => Object.values(answer ?? {}),
	)
	return views.find(hasTitle)?.title ?? null
}

function hasTitle(view: unknown): view is { title: string } {
	return typeof view === 'object' && view !== null && 'title' in view
}
