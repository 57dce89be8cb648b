import type { LoaderFunctionArgs } from '@remix-run/node'

/** No page has this URL. The server also comes here to say, in our words, why it refuses. */
export function loader({ context }: LoaderFunctionArgs): never {
	throw new Response(null, { status: context.refusal ?? 404 })
}

export const action = loader

export default function NotFound() {
	return null
}
